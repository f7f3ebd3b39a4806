import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from './measure.ts';

/** Adds a sentence to an article: in each run to another one, the same for every sentence. */
export function addSentence(content: string, run: number, sentence: string): void {
  appendFileSync(articleOf(content, run), `\n${sentence}\n`);
}

export function changeHeadline(content: string, run: number): void {
  const file = articleOf(content, run);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: ("?)/m, 'title: $1Again, '));
}

function articleOf(content: string, run: number): string {
  const files = filesUnder(path.join(content, 'articles'));
  return files[Math.floor((files.length * (run + 1)) / 7)]!;
}

/** A person of a newsroom. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  /** How many name them. */
  readonly articles: number;
}

/** The person whose number of articles is nearest to a number. */
export async function personNamedIn(content: string, articles: number): Promise<Named> {
  const { readNewsroom } = await import('../../src/publish/read-newsroom.ts');
  const { newsroom } = await readNewsroom(content);
  const counts = new Map<string, number>();
  for (const article of newsroom!.articles) for (const { kind, id } of article.appearances) if (kind === 'person') counts.set(id, (counts.get(id) ?? 0) + 1);
  const [id, count] = [...counts].sort(([, a], [, b]) => Math.abs(a - articles) - Math.abs(b - articles))[0]!;
  const { name, also } = newsroom!.people.find((person) => person.id === id)!;
  return { id, name, also, articles: count };
}

/**
 * Gives a person other names. Articles go on calling them by the old one: every page with them changes, whether that is
 * still among the names or they are not found there any more.
 */
export function renamePerson(content: string, { id, name, also }: Pick<Named, 'id' | 'name' | 'also'>): void {
  const file = path.join(content, 'people', `${id}.md`);
  const [first, ...others] = readFileSync(file, 'utf8').split('\n').filter((line) => !/^(?:name|also):/.test(line));
  writeFileSync(file, [first, `name: "${name}"`, ...(also.length === 0 ? [] : [`also: ${JSON.stringify(also)}`]), ...others].join('\n'));
}
