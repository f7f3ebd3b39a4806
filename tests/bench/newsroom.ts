import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from './measure.ts';

const generator = path.resolve(import.meta.dirname, '../../../shared/corpora/newsroom.mjs');

/**
 * Makes a large newsroom, of real texts where they are at hand, else of made-up ones with the same proportions.
 *
 * @returns which.
 */
export function makeNewsroom(content: string, articles: number): string {
  const real = existsSync(generator);
  if (real) execFileSync('node', [generator, content, '--articles', String(articles)], { stdio: 'ignore' });
  else inventNewsroom(content, articles);
  // Preview pictures cost more than everything else together, and none of the peers makes any.
  appendFileSync(path.join(content, 'site.yaml'), 'socialImages: false\n');
  return real ? 'real texts' : 'invented texts';
}

const FIRST = ['Ada', 'Bruno', 'Clara', 'David', 'Edith', 'Felix', 'Greta', 'Hugo', 'Irene', 'Jonas'];
const LAST = ['Abbot', 'Barrow', 'Calder', 'Dunmore', 'Ellery', 'Farrow', 'Garrick', 'Hollis', 'Ingram', 'Jessop', 'Kerrigan', 'Lowell', 'Marsden'];
const WORDS = 'harbour council vote budget bridge school ferry hearing report committee storm election market railway water plan budget law court review'.split(' ');

function inventNewsroom(content: string, articles: number): void {
  const name = (number: number) => `${FIRST[number % FIRST.length]} ${LAST[number % LAST.length]}${number < 130 ? '' : `-${LAST[Math.floor(number / 130) % LAST.length]}`}`;
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  };
  write('site.yaml', 'title: The Bench\nurl: https://bench.example\nlang: en\ntimeZone: UTC\n');
  for (let number = 0; number < 1300; number++) write(`people/p-${number}.md`, `---\nname: ${name(number)}\n---\n`);
  for (let number = 0; number < 100; number++) write(`agencies/a-${number}.md`, `---\nname: ${LAST[number % 13]} ${WORDS[number % 20]} board ${number}\nkind: agency\n---\n`);
  for (let number = 0; number < articles; number++) {
    const day = new Date(Date.UTC(2010, 0, 1) + Math.floor(number / 3) * 86_400_000).toISOString().slice(0, 10);
    const sentence = (index: number) => `"The ${WORDS[(number + index) % 20]} will pass the ${WORDS[(number * 7 + index) % 20]}," ${name((number * 31 + index) % 1300)} said of the ${WORDS[(number * 3 + index) % 20]}.`;
    const paragraphs = Array.from({ length: 12 }, (_, paragraph) => [0, 1, 2].map((index) => sentence(paragraph * 3 + index)).join(' '));
    write(`articles/${day.slice(0, 4)}/${day}-story-${number}.md`, `---\ntitle: Story ${number} of the ${WORDS[number % 20]}\npublished: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
}

/** Changes a sentence of one article. */
export function touch(content: string, run: number): void {
  const files = filesUnder(path.join(content, 'articles'));
  appendFileSync(files[Math.floor((files.length * (run + 1)) / 7)]!, `\nThe hearing was moved for the ${run + 2}nd time.\n`);
}

/** The person whose number of articles is nearest to a number. */
export async function personNamedIn(content: string, articles: number): Promise<{ readonly id: string; readonly articles: number }> {
  const { readNewsroom } = await import('../../src/publish/read-newsroom.ts');
  const counts = new Map<string, number>();
  for (const article of (await readNewsroom(content)).newsroom!.articles) for (const { kind, id } of article.appearances) if (kind === 'person') counts.set(id, (counts.get(id) ?? 0) + 1);
  const [id, count] = [...counts].sort(([, a], [, b]) => Math.abs(a - articles) - Math.abs(b - articles))[0]!;
  return { id, articles: count };
}

/** Gives a person another name; articles go on calling them by the old one, so that every page with them changes. */
export function nameAnew(content: string, id: string, run: number): void {
  const file = path.join(content, 'people', `${id}.md`);
  const text = readFileSync(file, 'utf8');
  const old = /^also: \["(.*)"\]$/m.exec(text)?.[1] ?? /^name: "?(.*?)"?$/m.exec(text)![1]!;
  const others = text.split('\n').filter((line) => !/^(?:name|also):/.test(line));
  writeFileSync(file, [others[0], `name: "Zeno${run} ${old.split(' ').at(-1)}"`, `also: ["${old}"]`, ...others.slice(1)].join('\n'));
}
