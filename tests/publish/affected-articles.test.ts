import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/corpus/directory.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { indexTitles } from '../../src/corpus/title-index.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { Person } from '../../src/model/person.ts';
import type { Directory } from '../../src/model/recognition.ts';
import { affectedBy, textOf } from '../../src/publish/reading/affected-articles.ts';
import { toRow } from '../../src/publish/reading/article-rows.ts';
import { listContent, readSource } from '../../src/read/content-folder.ts';
import { readAgency } from '../../src/read/read-agency.ts';
import { readPerson } from '../../src/read/read-person.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const files = listContent(content);
const source = (name: string) => readSource(content, name).value!;
const site = readSite(source('site.yaml')).value!;
const people = files.people.map((name) => readPerson(source(name)).value!);
const agencies = files.agencies.map((name) => readAgency(source(name)).value!);
const sources = files.articles.map(source);

function readWith(directory: Directory) {
  const [recognizer, titles] = [createRecognizer(directory), indexTitles(directory)];
  return sources.map((each) => {
    const article = readArticle(each, site, recognizer, titles);
    return { article, row: toRow(article) };
  });
}

const before = directoryOf(people, agencies);
const rows = readWith(before);

/** The articles that read differently with other people and agencies, and those that are said to perhaps do. */
function compare(after: Directory): { readonly different: readonly string[]; readonly flagged: readonly string[] } {
  const affected = affectedBy(before, after) ?? (() => false);
  const next = readWith(after);
  return {
    different: rows.flatMap(({ row }, index) => (row.digest === next[index]!.row.digest ? [] : [row.path])),
    flagged: rows.flatMap(({ article, row }) => (affected(textOf(article.entry!, article.references, row.body!)) ? [row.path] : [])),
  };
}

const withPerson = (changed: Person, change: Partial<Person> | null) => people.flatMap((each) => (each !== changed ? [each] : change ? [{ ...each, ...change }] : []));
const withAgency = (changed: Agency, change: Partial<Agency> | null) => agencies.flatMap((each) => (each !== changed ? [each] : change ? [{ ...each, ...change }] : []));

describe('articles that a change of names may touch', () => {
  it('are none where nothing changed', () => {
    expect(affectedBy(before, directoryOf(people, agencies))).toBeNull();
  });

  it.each(people.filter((_, index) => index % 4 === 0).map((person) => [person.id, person] as const))('include every article that reads differently without %s, or under another name', (_id, person) => {
    const surname = people[(people.indexOf(person) + 7) % people.length]!.name.split(' ').at(-1)!;
    for (const change of [null, { name: `Quentin ${surname}`, also: [] }, { tenures: [] }]) {
      const { different, flagged } = compare(directoryOf(withPerson(person, change), agencies));
      expect(flagged).toEqual(expect.arrayContaining([...different]));
    }
  });

  it.each(agencies.filter((_, index) => index % 3 === 0).map((agency) => [agency.id, agency] as const))('include every article that reads differently without %s, or with another of its posts', (_id, agency) => {
    for (const change of [null, { name: `Bureau of ${agency.name}` }, { posts: agency.posts.map((post) => ({ ...post, title: `Chief ${post.title}` })) }]) {
      const { different, flagged } = compare(directoryOf(people, withAgency(agency, change)));
      expect(flagged).toEqual(expect.arrayContaining([...different]));
    }
  });

  it('include one whose link names somebody who comes on file under quite another name', () => {
    const link = { kind: 'person', id: 'nora-quill', path: 'a.md', line: 1, column: 1 } as const;
    const quill = { ...before.people[0]!, id: link.id as Person['id'], name: 'Zebulon Hartwick', also: [] };
    const affected = affectedBy(before, { ...before, people: [...before.people, quill] })!;
    const text = (references: readonly (typeof link)[]) => textOf({ title: 'Her day', summary: null, image: null }, references, '{"blocks":[],"mentions":[]}');
    expect([affected(text([link])), affected(text([]))]).toEqual([true, false]);
  });

  it.each([
    ['a Slavic surname spelled otherwise', { name: 'Oleh Tarkovskyy' }, 'President Tarkovsky left.'],
    ['an Arabic name behind "and"', { name: 'Karim', also: ['كريم'] }, 'وكريم'],
  ])('include one that has %s', (_, named, words) => {
    const somebody = { ...before.people[0]!, id: 'somebody' as Person['id'], also: [], ...named };
    expect(affectedBy(before, { ...before, people: [...before.people, somebody] })!(words)).toBe(true);
  });

  it('include one whose paragraph begins a line with the name', () => {
    const somebody = { ...before.people[0]!, id: 'somebody' as Person['id'], name: 'Zebulon Hartwick', also: [] };
    const affected = affectedBy(before, { ...before, people: [...before.people, somebody] })!;
    const read = (text: string) => affected(textOf({ title: '', summary: null, image: null }, [], `${JSON.stringify({ blocks: [{ text }] }).slice(0, -1)},"mentions":[]}`));
    expect([read('He left.\nHartwick stayed.'), read('"Hartwick stayed."'), read('\u0001Hartwick stayed.'), read('nHartwick stayed.')]).toEqual([true, true, true, false]);
  });

  it('include one that spells an agency’s name otherwise', () => {
    const somebody = { ...before.agencies[0]!, id: 'al-qaeda' as Agency['id'], name: 'al-Qaeda', also: [], formerNames: [] };
    expect(affectedBy(before, { ...before, agencies: [...before.agencies, somebody] })!('Then al-Qaida left.')).toBe(true);
  });
});
