import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/corpus/directory.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { indexTitles } from '../../src/corpus/title-index.ts';
import { EMPTY_ENTRY, EMPTY_NOTES, readingOf, splitReading, type ArticleReading, type LateReading, type LightEntry, type LightReading } from '../../src/publish/reading/late-reading.ts';
import { listContent, readSource } from '../../src/read/content-folder.ts';
import { readAgency } from '../../src/read/read-agency.ts';
import { readPerson } from '../../src/read/read-person.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const files = listContent(content);
const source = (name: string) => readSource(content, name).value!;
const directory = directoryOf(files.people.map((name) => readPerson(source(name)).value!), files.agencies.map((name) => readAgency(source(name)).value!));
const site = readSite(source('site.yaml')).value!;
const recognizer = createRecognizer(directory);
const titles = indexTitles(directory);
const articles = files.articles.map((name) => readArticle(source(name), site, recognizer, titles));

/** The reading as it comes back from the disk, and how often its late parts were fetched. */
function stored({ path: name, hash, body: _, ...reading }: (typeof articles)[number]): { readonly reading: ArticleReading; readonly fetched: () => number } {
  const { light, late } = JSON.parse(JSON.stringify(splitReading(reading))) as { light: LightReading; late: LateReading };
  let count = 0;
  return { reading: readingOf(light.entry && ({ ...EMPTY_ENTRY, ...light.entry } as LightEntry), { ...EMPTY_NOTES, ...light.notes }, { path: name, hash }, () => (count++, late)), fetched: () => count };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('a reading of which only a part is in memory', () => {
  it.each(articles.map((article) => [article.path, article] as const))('says of %s what was read', (_, article) => {
    const { path: _path, hash: _hash, body: _body, ...read } = article;
    expect(plain(stored(article).reading)).toEqual(plain(read));
  });

  it('says so of a file that could not be read', () => {
    const broken = readArticle({ ...source(files.articles[0]!), text: '---\ntitel: Wrong\n---\n\nWords.\n' }, site, recognizer, titles);
    expect(broken.problems).not.toEqual([]);
    const { path: _path, hash: _hash, body: _body, ...read } = broken;
    expect(plain(stored(broken).reading)).toEqual(plain(read));
  });

  it('fetches nothing for what indexes ask', () => {
    const { reading, fetched } = stored(articles.find(({ entry }) => entry!.quotes.length > 0)!);
    const { entry, findings } = reading;
    for (const { kind, id, count } of entry!.appearances) expect([kind, id, count]).not.toContain(undefined);
    for (const { speaker, about } of entry!.quotes) expect([speaker, about]).not.toContain(undefined);
    expect([entry!.title, entry!.byline, entry!.draft, findings.titles, fetched()]).not.toContain(undefined);
    expect(fetched()).toBe(0);
  });

  it('is whole in a copy', () => {
    const { reading } = stored(articles[0]!);
    const copy = { ...reading.entry!, updated: null };
    expect(copy.headline).toEqual(articles[0]!.entry!.headline);
    expect(copy.quotes.map(({ text }) => text)).toEqual(articles[0]!.entry!.quotes.map(({ text }) => text));
  });
});
