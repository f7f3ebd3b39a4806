import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { ID_PATTERN, RESERVED_IDS } from '../model/ids.ts';
import { nearest } from '../model/nearest.ts';
import { listContent } from '../read/content-folder.ts';
import { UsageError } from './arguments.ts';
import { contentFolder, contentOption } from './content.ts';
import { FOLDERS, renameProfile } from './renaming/rename-profile.ts';

/** `rename`: another id for a person or an agency. */
export const command = defineCommand({
  meta: { name: 'rename', description: 'Give a person or an agency another id: moves the file, rewrites front matter and links, keeps the old id as a former one. Where NEW is on file, both become one.' },
  args: {
    kind: { type: 'positional', required: true, valueHint: 'person|agency', description: 'Which of the two.' },
    old: { type: 'positional', required: true, valueHint: 'OLD', description: 'The id it has.' },
    new: { type: 'positional', required: true, valueHint: 'NEW', description: 'The id it gets.' },
    ...contentOption,
  },
  run({ args }) {
    const { old: from, new: to } = args;
    const kind = kindOf(args.kind);
    const folder = contentFolder(args.content);
    refuse(folder, kind, from, to);
    const { changed, merged } = renameProfile(folder, kind, from, to);
    for (const { path: name, places } of changed) process.stdout.write(`${path.relative(process.cwd(), path.join(folder, name))}${places > 1 ? `  ${places} places` : ''}\n`);
    process.stdout.write(merged ? `${from} and ${to} are one now; ${from} leads to ${to}.\n` : `${from} is ${to} now; the old address leads to the new one.\n`);
    return 0;
  },
});

/** @throws UsageError */
function kindOf(written: string): keyof typeof FOLDERS {
  if (written === 'person' || written === 'agency') return written;
  throw new UsageError(`"${written}" cannot be renamed: write person or agency.`);
}

/** @throws UsageError */
function refuse(folder: string, kind: keyof typeof FOLDERS, from: string, to: string): void {
  if (!existsSync(path.join(folder, FOLDERS[kind], `${from}.md`))) {
    const ids = listContent(folder)[FOLDERS[kind]].map((name) => path.posix.basename(name, '.md'));
    const guess = nearest(from, ids);
    throw new UsageError(`There is no ${kind} "${from}"${guess ? `: did you mean "${guess}"?` : '.'}`);
  }
  if (from === to) throw new UsageError('Both ids are the same.');
  if (!ID_PATTERN.test(to)) throw new UsageError(`"${to}" is not an id: ids are lower-case letters, digits and hyphens.`);
  if (RESERVED_IDS.has(to)) throw new UsageError(`The id "${to}" is kept for pages of the site.`);
}
