import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { articleBody } from '../../src/corpus/article-body.ts';
import { directoryOf } from '../../src/corpus/directory.ts';
import { readArticle, type ReadArticle } from '../../src/corpus/read-article.ts';
import { indexTitles } from '../../src/corpus/title-index.ts';
import { toRow } from '../../src/publish/reading/article-rows.ts';
import { ArticleShelves, textsOf, type ShelvedArticle } from '../../src/publish/reading/article-shelves.ts';
import { NamedFiles } from '../../src/publish/reading/named-files.ts';
import { listContent, readSource } from '../../src/read/content-folder.ts';
import { readPerson } from '../../src/read/read-person.ts';
import { readSite } from '../../src/read/read-site.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const files = listContent(content);
const source = (name: string) => readSource(content, name).value!;
const site = readSite(source('site.yaml')).value!;
const directory = directoryOf(files.people.map((name) => readPerson(source(name)).value!), []);
const [recognizer, titles] = [createRecognizer(directory), indexTitles(directory)];
const broken = { ...source(files.articles[0]!), path: 'articles/broken.md', text: '---\ntitel: Wrong\n---\n\nWords.\n' };
const read = [...files.articles.slice(0, 8).map(source), broken].map((each) => readArticle(each, site, recognizer, titles));

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-shelves-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shelves = new ArticleShelves(new NamedFiles(folder));

/** What a shelf is to tell of each: its body as pages show it. */
const shown = ({ body, ...rest }: ReadArticle) => plain({ ...rest, body: body && articleBody(body, rest.entry!) });
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const told = (articles: readonly ShelvedArticle[]) => articles.map((each) => plain({ path: each.path, hash: each.hash, ...each.read, body: each.at && shelves.body(each) }));

describe('a shelf', () => {
  // One article after the other, as edits add them.
  const steps: { name: string; articles: readonly ShelvedArticle[] }[] = [];
  for (const article of read) steps.push(shelves.write(7, steps.at(-1)?.name ?? null, steps.at(-1)?.articles ?? [], [toRow(article)]));
  const { name, articles } = steps.at(-1)!;

  it('holds what was put on it, piece by piece', () => {
    expect(told(articles)).toEqual(read.map(shown));
  });

  it('is the same when it is loaded', () => {
    expect(plain(shelves.load(name))).toEqual(plain(articles));
    expect(told(shelves.load(name)!)).toEqual(told(articles));
  });

  it('keeps its texts in a few files, however often something is added', () => {
    expect(new Set(articles.map(textsOf)).size).toBeLessThan(read.length - 3);
  });
});
