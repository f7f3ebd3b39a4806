import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { nearest } from '../model/nearest.ts';
import { listContent } from '../read/content-folder.ts';
import { UsageError } from './arguments.ts';
import { contentFolder, contentOption } from './content.ts';
import { withoutDraft } from './accepting/without-draft.ts';

/** Folders of profiles by what a command line calls them. */
const KINDS = { person: ['people'], agency: ['agencies'], all: ['people', 'agencies'] } as const;

/** `accept`: draft profiles get pages. */
export const command = defineCommand({
  meta: { name: 'accept', description: 'Publish draft profiles, such as import wrote: takes the line `draft: true` away. Without an ID every draft of that kind; `all` is people and agencies.' },
  args: {
    kind: { type: 'positional', required: true, valueHint: 'person|agency|all', description: 'Whose drafts.' },
    ids: { type: 'positional', required: false, valueHint: '…', description: 'Which of them.' },
    ...contentOption,
  },
  run({ args }) {
    const ids = args._.slice(1);
    if (!Object.hasOwn(KINDS, args.kind) || (args.kind === 'all' && ids.length > 0)) throw new UsageError(`"${[args.kind, ...ids].join(' ')}" cannot be accepted: write person, agency, or all without an id.`);
    const folder = contentFolder(args.content);
    const content = listContent(folder);
    const files = KINDS[args.kind as keyof typeof KINDS].flatMap((name) => content[name]);
    refuseUnknown(ids, files, args.kind);
    const wanted = files.filter((name) => ids.length === 0 || ids.includes(idOf(name)));
    const accepted = wanted.filter((name) => accept(path.join(folder, name)));
    for (const name of accepted) process.stdout.write(`${path.relative(process.cwd(), path.join(folder, name))}\n`);
    process.stdout.write(accepted.length === 0 ? 'No draft was there: nothing changed.\n' : `${accepted.length} ${accepted.length === 1 ? 'profile is' : 'profiles are'} no draft any more.\n`);
    return 0;
  },
});

function idOf(name: string): string {
  return path.posix.basename(name, '.md');
}

/** @throws UsageError */
function refuseUnknown(ids: readonly string[], files: readonly string[], kind: string): void {
  const known = files.map(idOf);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const guess = nearest(unknown, known);
  throw new UsageError(`There is no ${kind} "${unknown}"${guess ? `: did you mean "${guess}"?` : '.'}`);
}

/** @returns whether it was a draft. */
function accept(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  const accepted = withoutDraft(text);
  if (accepted === null) return false;
  writeFileSync(file, accepted);
  return true;
}
