import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Something an editor does. */
export interface Edit {
  readonly what: string;
  /** @returns false where there is nothing in this newsroom to do it to. */
  apply(): boolean;
}

/** The same "random" numbers in every run (Park and Miller's minimal standard generator). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}

/** The Markdown files under a folder of a newsroom, in order of path; none where there is no such folder. */
export function markdownUnder(content: string, folder: string): string[] {
  if (!existsSync(path.join(content, folder))) return [];
  return readdirSync(path.join(content, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Edits of every kind, each to a part of a newsroom that is chosen anew every time. */
export function editsOf(content: string, below: (limit: number) => number): readonly Edit[] {
  const files = (folder: string) => markdownUnder(content, folder);
  const anyOf = (paths: readonly string[], act: (file: string) => void): boolean => {
    if (paths.length > 0) act(paths[below(paths.length)]!);
    return paths.length > 0;
  };
  const replace = (file: string, from: string | RegExp, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const site = path.join(content, 'site.yaml');
  const setting = (name: string, value: string | number): boolean => {
    const others = readFileSync(site, 'utf8').split('\n').filter((line) => !line.startsWith(`${name}:`));
    writeFileSync(site, [`${name}: ${value}`, ...others].join('\n'));
    return true;
  };
  /** Files that no other file names, nor anything that is defined in them. */
  const unnamed = (folder: string): string[] => {
    const texts = ['articles', 'people', 'agencies', 'stories'].flatMap(files).concat(site).map((file) => [file, readFileSync(file, 'utf8')] as const);
    const named = new Set(texts.flatMap(([file, text]) => (text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []).map((id) => `${id} ${idsIn(file, text).includes(id)}`)));
    return texts.flatMap(([file, text]) => (file.startsWith(path.join(content, folder)) && idsIn(file, text).every((id) => !named.has(`${id} false`)) ? [file] : []));
  };
  const remove = (file: string) => rmSync(file);
  return [
    { what: 'a sentence more in an article', apply: () => anyOf(files('articles'), (file) => appendFileSync(file, '\nNothing else was known on Friday, the Harbour Bureau said.\n')) },
    { what: 'somebody more in an article', apply: () => anyOf(files('people'), (person) => anyOf(files('articles'), (file) => appendFileSync(file, `\n${nameIn(person)} was there.\n`))) },
    { what: 'an agency more in an article', apply: () => anyOf(files('agencies'), (agency) => anyOf(files('articles'), (file) => appendFileSync(file, `\n"We know of nothing," a spokesman for the ${nameIn(agency)} said.\n`))) },
    { what: 'another headline', apply: () => anyOf(files('articles'), (file) => replace(file, /^title: (["']?)/m, 'title: $1Again, ')) },
    { what: 'another topic', apply: () => anyOf(files('articles'), (file) => (replace(file, /^topics:.*\n/m, ''), replace(file, /^published:/m, 'topics: [Harbours]\npublished:'))) },
    { what: 'another author', apply: () => anyOf(files('articles'), (file) => (replace(file, /^byline:.*\n/m, ''), replace(file, /^published:/m, 'byline: [Nora Pilot]\npublished:'))) },
    { what: 'another date', apply: () => anyOf(unnamed('articles'), (file) => replace(file, /^published: .*$/m, `published: 2018-0${1 + below(9)}-1${below(10)}`)) },
    { what: 'an article withdrawn', apply: () => anyOf(unnamed('articles'), (file) => replace(file, /^published:/m, 'draft: true\npublished:')) },
    { what: 'an article more', apply: () => (writeFileSync(path.join(content, `articles/2019-0${1 + below(9)}-11-new-${below(1000)}.md`), `---\ntitle: One more ${below(1000)}\npublished: 2019-0${1 + below(9)}-11\n---\n\nMike Pompeo was there.\n`), true) },
    { what: 'an article less', apply: () => anyOf(unnamed('articles'), remove) },
    { what: 'another name of a person', apply: () => anyOf(files('people'), (file) => replace(file, /^name: (["']?)/m, 'name: $1New ')) },
    { what: 'another profile', apply: () => anyOf(files('people'), (file) => appendFileSync(file, '\nKnown for punctuality.\n')) },
    { what: 'a person less', apply: () => anyOf(unnamed('people'), remove) },
    { what: 'a person kept out of indexes', apply: () => anyOf(files('people'), (file) => replace(file, /^name:/m, 'noindex: true\nname:')) },
    { what: 'a person of whom nothing is shown', apply: () => anyOf(files('people'), (file) => replace(file, /^name:/m, 'redacted: At their request.\nname:')) },
    { what: 'another name of an agency', apply: () => anyOf(files('agencies'), (file) => replace(file, /^name: (["']?)/m, 'name: $1Old ')) },
    { what: 'an agency more', apply: () => (writeFileSync(path.join(content, `agencies/bureau-${below(100)}.md`), `---\nname: Harbour Bureau\nkind: office\nposts:\n  - id: pilot-${below(1000)}\n    title: Chief Pilot\n---\n`), true) },
    { what: 'an agency less', apply: () => anyOf(unnamed('agencies'), remove) },
    { what: 'another slogan of the site', apply: () => setting('tagline', `Number ${below(100)}`) },
    { what: 'fewer pages of pairs', apply: () => setting('pairs', 3 + below(6)) },
    { what: 'a file under another name', apply: () => anyOf(unnamed('articles'), (file) => renameSync(file, file.replace(/\.md$/, '-moved.md'))) },
  ];
}

/** The name that a profile gives. */
function nameIn(file: string): string {
  return /^name: *["']?(.*?)["']? *$/m.exec(readFileSync(file, 'utf8'))![1]!;
}

/** What other files can name of a file: its own id, without an article's date, and what it defines. */
function idsIn(file: string, text: string): string[] {
  return [path.basename(file, '.md').replace(/^\d{4}-\d\d-\d\d-/, ''), ...[...text.matchAll(/\bid: ([a-z0-9-]+)/g)].map((match) => match[1]!)];
}
