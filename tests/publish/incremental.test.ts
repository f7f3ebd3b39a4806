import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, contentsOf, root, workplace, type Workplace } from './cli.ts';

let place: Workplace;

/** The sample newsroom, a third of its articles: enough for stories, moves, pairs and several years. */
beforeAll(() => {
  place = workplace();
  rmSync(place.content, { recursive: true });
  cpSync(path.join(root, 'content'), place.content, { recursive: true });
  articles().forEach((file, index) => index % 3 !== 0 && unreferenced(file) && rmSync(file));
  appendFileSync(path.join(place.content, 'site.yaml'), '\nsocialImages: false\n');
  const first = build(place);
  expect(first.stderr).toBe('');
});
afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

const filesUnder = (folder: string) =>
  readdirSync(path.join(place.content, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
const articles = () => filesUnder('articles');

/** Whether no other file names an article. */
function unreferenced(file: string): boolean {
  const slug = path.basename(file, '.md').slice('2017-11-30-'.length);
  return [...articles(), ...filesUnder('people'), ...filesUnder('agencies'), path.join(place.content, 'site.yaml')].every((other) => other === file || !readFileSync(other, 'utf8').includes(slug));
}

/** The same "random" numbers in every run (Park and Miller's minimal standard generator). */
let state = 20_171_130;
const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
const anyOf = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)]!;
const change = (file: string, from: string | RegExp, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

const EDITS: readonly (readonly [what: string, edit: () => void])[] = [
  ['a sentence more in an article', () => appendFileSync(anyOf(articles()), '\nNothing else was known on Friday.\n')],
  ['another headline', () => change(anyOf(articles()), /^title: (["']?)/m, 'title: $1Again: ')],
  ['another topic', () => change(anyOf(articles()), /^published:/m, 'topics: [Harbours]\npublished:')],
  ['an article more', () => writeFileSync(path.join(place.content, `articles/2019-0${1 + below(9)}-11-new-${below(1000)}.md`), `---\ntitle: One more ${below(1000)}\npublished: 2019-0${1 + below(9)}-11\n---\n\nMike Pompeo was there.\n`)],
  ['an article less', () => rmSync(anyOf(articles().filter(unreferenced)))],
  ['another name of a person', () => change(anyOf(filesUnder('people')), /^name: (.*)$/m, 'name: New $1')],
  ['another profile', () => appendFileSync(anyOf(filesUnder('people')), '\nKnown for punctuality.\n')],
  ['another name of an agency', () => change(anyOf(filesUnder('agencies')), /^name: (.*)$/m, 'name: $1 of Old')],
  ['another slogan of the site', () => change(path.join(place.content, 'site.yaml'), /^tagline: .*$/m, `tagline: Number ${below(100)}`)],
  ['a file under another name', () => {
    const file = anyOf(articles().filter(unreferenced));
    renameSync(file, file.replace(/\.md$/, '-moved.md'));
  }],
];

// Some forty builds: on a busy machine they take minutes.
describe('a site that is kept up to date', { timeout: 900_000 }, () => {
  it('is after every few of thirty random edits the one that a full build makes', () => {
    const told: string[] = [];
    for (let number = 1; number <= 30; number++) {
      const [what, edit] = EDITS[number <= EDITS.length ? number - 1 : below(EDITS.length)]!;
      const before = path.join(place.folder, 'before');
      rmSync(before, { recursive: true, force: true });
      cpSync(place.content, before, { recursive: true });
      edit();
      told.push(what);
      if (build(place).status !== 0) {
        // The rules refused it, such as a name that two people have now.
        rmSync(place.content, { recursive: true });
        renameSync(before, place.content);
        continue;
      }
      if (number % 5 !== 0) continue;
      const full = { ...place, out: path.join(place.folder, 'full') };
      expect(build(full, '--full').status).toBe(0);
      expect(contentsOf(place.out), told.join(', ')).toEqual(contentsOf(full.out));
    }
  });

  it('is under another base path and address the one that a full build makes', () => {
    const words = ['--base', '/archive/', '--site', 'https://other.example/archive'];
    expect(build(place, ...words).status).toBe(0);
    const full = { ...place, out: path.join(place.folder, 'full') };
    expect(build(full, ...words, '--full').status).toBe(0);
    expect(contentsOf(place.out)).toEqual(contentsOf(full.out));
  });
});
