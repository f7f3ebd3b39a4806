import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, contentsOf, copyProgram, root, workplace, type Workplace } from './cli.ts';
import { editsOf, markdownUnder, randomNumbers } from './random-edits.ts';

let place: Workplace;

/** The sample newsroom, a third of its articles: enough for stories, moves, pairs and several years. */
beforeAll(() => {
  place = workplace();
  rmSync(place.content, { recursive: true });
  cpSync(path.join(root, 'content'), place.content, { recursive: true });
  markdownUnder(place.content, 'articles').forEach((file, index) => index % 3 !== 0 && unreferenced(file) && rmSync(file));
  appendFileSync(path.join(place.content, 'site.yaml'), '\nsocialImages: false\n');
  const first = build(place);
  expect(first.stderr).toBe('');
});
afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

/** Whether no other file names an article. */
function unreferenced(file: string): boolean {
  const slug = path.basename(file, '.md').slice('2017-11-30-'.length);
  const others = ['articles', 'people', 'agencies'].flatMap((folder) => markdownUnder(place.content, folder)).concat(path.join(place.content, 'site.yaml'));
  return others.every((other) => other === file || !readFileSync(other, 'utf8').includes(slug));
}

// Some forty builds: on a busy machine they take minutes.
describe('a site that is kept up to date', { timeout: 900_000 }, () => {
  it('is after every few of thirty random edits the one that a full build makes', () => {
    const below = randomNumbers(20_171_130);
    const edits = editsOf(place.content, below);
    const told: string[] = [];
    for (let number = 1; number <= 30; number++) {
      const { what, apply } = edits[number <= edits.length ? number - 1 : below(edits.length)]!;
      const before = path.join(place.folder, 'before');
      rmSync(before, { recursive: true, force: true });
      cpSync(place.content, before, { recursive: true });
      if (apply() && build(place).status === 0) told.push(what);
      else {
        // The rules refused it, such as a name that two people have now.
        rmSync(place.content, { recursive: true });
        renameSync(before, place.content);
        continue;
      }
      if (number % 10 !== 0) continue;
      const full = { ...place, out: path.join(place.folder, 'full') };
      expect(build(full, '--full').status).toBe(0);
      expect(contentsOf(place.out), told.join(', ')).toEqual(contentsOf(full.out));
    }
    expect(new Set(told)).toEqual(new Set(edits.map(({ what }) => what)));
  });

  it('is under another base path and address the one that a full build makes', () => {
    const words = ['--base', '/archive/', '--site', 'https://other.example/archive'];
    expect(build(place, ...words).status).toBe(0);
    const full = { ...place, out: path.join(place.folder, 'full') };
    expect(build(full, ...words, '--full').status).toBe(0);
    expect(contentsOf(place.out)).toEqual(contentsOf(full.out));
  });

  it.each([
    ['a template', [['src/layouts/Base.astro', '</body>', '<hr /></body>']]],
    ['how profiles are read', [['src/read/read-person.ts', 'sortName(fields.name)', 'sortName(`${fields.name} Again`)']]],
    ['what texts and search are made of', [['src/publish/formats/atom.ts', "'Dateline'", "'Dateline again'"], ['src/publish/search/terms-of-days.ts', 'headline: 6', 'headline: 2']]],
  ])('is after a change of the program, in %s, the one that a full build makes', (_, changes) => {
    const small = workplace();
    const changed = { ...small, program: copyProgram(path.join(small.folder, 'program')) };
    expect(build(changed).status).toBe(0);
    const before = contentsOf(small.out);
    for (const [file, from, to] of changes as [string, string, string][]) {
      const source = path.join(small.folder, 'program', file);
      writeFileSync(source, readFileSync(source, 'utf8').replaceAll(from, to));
    }
    expect(build(changed).status).toBe(0);
    const full = { ...changed, out: path.join(small.folder, 'full') };
    expect(build(full, '--full').status).toBe(0);
    const after = contentsOf(small.out);
    expect(after).toEqual(contentsOf(full.out));
    expect(after).not.toEqual(before);
    rmSync(small.folder, { recursive: true });
  });
});
