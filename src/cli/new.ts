import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { commandLine } from '../check/check-input.ts';
import { toSlug } from '../importers/slugs.ts';
import { dayOf, instantAt } from '../model/dates.ts';
import { readSource } from '../read/content-folder.ts';
import { readSite } from '../read/read-site.ts';
import { UsageError } from './arguments.ts';
import { contentFolder, contentOption, contentOptionOf } from './content.ts';
import { EXTENSION } from './newsroom/editor-files.ts';
import { starterFiles } from './newsroom/starter.ts';
import { agencyTemplate, articleTemplate, personTemplate } from './newsroom/templates.ts';

/** `new`: a newsroom, or a file in one. */
export const command = defineCommand({
  meta: { name: 'new', description: 'Begin a newsroom in DIR, or an article, a person or an agency by its NAME: a file filled in as far as can be, at the right path.' },
  args: {
    kind: { type: 'positional', required: true, valueHint: 'newsroom|article|person|agency', description: 'What to begin.' },
    name: { type: 'positional', required: true, valueHint: '…', description: 'The folder; the headline or the name.' },
    ...contentOption,
  },
  run({ args }) {
    const name = args._.slice(1).join(' ').trim();
    if (name === '') throw new UsageError('A name belongs here.');
    if (args.kind === 'newsroom') return newNewsroom(path.resolve(name));
    if (args.kind !== 'article' && args.kind !== 'person' && args.kind !== 'agency') throw new UsageError(`"${args.kind}" cannot be begun: write newsroom, article, person or agency.`);
    return newFile(args.kind, name, contentFolder(args.content));
  },
});

/** @throws UsageError where something is there already. */
function newNewsroom(folder: string): number {
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git')) throw new UsageError(`${folder} is not empty: name a new folder.`);
  const timeZone = zoneHere();
  const files = starterFiles({ title: titleOf(path.basename(folder)), timeZone, today: dayOf(instantAt(Date.now(), timeZone)) });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (name.startsWith('.githooks/')) chmodSync(file, 0o755);
  }
  const shown = path.relative(process.cwd(), folder) || '.';
  if (!Object.keys(files).some((name) => name.startsWith(EXTENSION))) process.stderr.write(`The extension for VS Code was left out: ${EXTENSION}/ is missing from the program's folder.\n`);
  process.stdout.write(`${shown}/ is a newsroom: site.yaml, an article, a person, an agency with a post, editor settings, a workflow that publishes it.\nNext: ${commandLine('build', { contentOption: contentOptionOf(folder) })}\n`);
  return 0;
}

function newFile(kind: 'article' | 'person' | 'agency', name: string, folder: string): number {
  const slug = toSlug(name);
  if (slug === '') throw new UsageError(`"${name}" has no letter or digit to make a file's name of.`);
  const [file, text] = fileOf(kind, name, slug, folder);
  const whole = path.join(folder, file);
  const shown = path.relative(process.cwd(), whole);
  if (existsSync(whole)) {
    process.stderr.write(`${shown} is there already: it was left alone.\n`);
    return 1;
  }
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  process.stdout.write(`${shown}\n`);
  return 0;
}

function fileOf(kind: 'article' | 'person' | 'agency', name: string, slug: string, folder: string): [file: string, text: string] {
  if (kind === 'person') return [`people/${slug}.md`, personTemplate(name)];
  if (kind === 'agency') return [`agencies/${slug}.md`, agencyTemplate(name, `head-of-${slug}`)];
  const source = readSource(folder, 'site.yaml').value;
  const now = instantAt(Date.now(), (source && readSite(source).value?.timeZone) ?? zoneHere());
  return [`articles/${now.slice(0, 4)}/${dayOf(now)}-${slug}.md`, articleTemplate(name, now)];
}

/** The zone of this machine, where it has an IANA name. */
function zoneHere(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && !/^[+-]/.test(zone) ? zone : 'UTC';
}

/** "the-daily_news" → "The Daily News" */
function titleOf(name: string): string {
  const words = name.split(/[-_.\s]+/).filter(Boolean).map((word) => word[0]!.toUpperCase() + word.slice(1));
  return words.join(' ') || 'Newsroom';
}
