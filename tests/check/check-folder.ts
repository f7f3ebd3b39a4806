import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckInput } from '../../src/check/check-input.ts';
import { checkNewsroom } from '../../src/check/check-newsroom.ts';
import { directoryOf } from '../../src/corpus/directory.ts';
import { proseFindings } from '../../src/corpus/prose.ts';
import { articleBody } from '../../src/corpus/article-body.ts';
import { readArticle, type ReadArticle } from '../../src/corpus/read-article.ts';
import { indexTitles } from '../../src/corpus/title-index.ts';
import { toInstant } from '../../src/model/dates.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Reference } from '../../src/model/reference.ts';
import { proseOf } from '../../src/publish/reading/profiles.ts';
import { listContent, listFiles, readSource, type SourceText } from '../../src/read/content-folder.ts';
import { readAgency } from '../../src/read/read-agency.ts';
import { readPerson } from '../../src/read/read-person.ts';
import { readSite } from '../../src/read/read-site.ts';
import { readStory } from '../../src/read/read-story.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

/** Everything wrong with a content folder of some files. */
export async function problemsOf(files: Files, now = '2026-01-01'): Promise<Problem[]> {
  const { input, problems } = inputOf(files, now);
  return input ? [...problems, ...checkNewsroom(input)] : problems;
}

/** The folder those files make, read as `check` reads it. */
export function inputOf(files: Files, now = '2026-01-01') {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-check-'));
  try {
    writeFiles(folder, files);
    return readFolder(folder, now);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a content folder without a cache; no pictures are looked into. */
export function readFolder(folder: string, now: string): { readonly input: CheckInput | null; readonly problems: Problem[]; readonly articles: readonly ReadArticle[] } {
  const content = listContent(folder);
  const problems: Problem[] = [...content.problems];
  const references: Reference[] = [];
  const read = <Thing>(name: string, reader: (source: SourceText) => { value: Thing | null; problems: readonly Problem[]; references?: readonly Reference[] }): Thing[] => {
    const source = readSource(folder, name);
    const found = source.value ? reader(source.value) : { value: null, problems: source.problems };
    const prose = source.value && !name.startsWith('articles/') ? proseFindings(source.value, proseOf(found.value)) : { problems: [], references: [] };
    problems.push(...found.problems, ...prose.problems);
    references.push(...(found.references ?? []), ...prose.references);
    return found.value === null ? [] : [found.value];
  };
  const [site] = read('site.yaml', readSite);
  if (!site) return { input: null, problems, articles: [] };
  const people = content.people.flatMap((name) => read(name, readPerson));
  const agencies = content.agencies.flatMap((name) => read(name, readAgency));
  const stories = content.stories.flatMap((name) => read(name, readStory));
  const directory = directoryOf(people, agencies);
  const [recognizer, titles] = [createRecognizer(directory), indexTitles(directory)];
  const articles = content.articles.flatMap((name) => read(name, (source) => ({ value: readArticle(source, site, recognizer, titles), problems: [] })));
  for (const article of articles) {
    problems.push(...article.problems);
    references.push(...article.references);
  }
  const entries = articles.flatMap(({ entry }) => entry ?? []);
  const body = (id: string) => {
    const article = articles.find(({ entry }) => entry?.id === id)!;
    return articleBody(article.body!, article.entry!);
  };
  const newsroom = { site, people, agencies, stories, articles: entries, images: new Map(), body };
  const findings = new Map(articles.map((article) => [article.path, article.findings]));
  return { input: { newsroom, now: toInstant(now, site.timeZone)!, references, findings, files: new Set(listFiles(folder).files), pages: null }, problems, articles };
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
