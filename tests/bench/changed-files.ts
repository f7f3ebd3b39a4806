import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomNumbers } from '../publish/random-edits.ts';
import { filesUnder, manifestOf, type Measured } from './measure.ts';

interface Bench {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly edits: number;
  build(): Promise<Measured>;
}

/**
 * Edits one article after another and lists every file of the site that changed each time, and why: what a sync has to
 * move. A file may only change where it shows something of the article: its address or its headline stands in it. The
 * search index is counted apart, and so is the manifest.
 */
export async function listChangedFiles({ content, out, cache, edits, build }: Bench): Promise<void> {
  const articles = filesUnder(path.join(content, 'articles'));
  const below = randomNumbers(20_171_130);
  const counts: number[] = [];
  const unexplained: string[] = [];
  await build();
  for (let edit = 0; edit < edits; edit++) {
    const before = manifestOf(out);
    const file = articles[below(articles.length)]!;
    const what = editArticle(file, edit);
    await build();
    const after = manifestOf(out);
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
    const shown = changed.filter((name) => !name.startsWith('search/'));
    counts.push(shown.length);
    const article = articleOf(file, shown);
    say(`\n${article}: ${what}. ${shown.length} files, ${changed.length - shown.length} of the search index:`);
    // The site of before is kept as the next one's spare.
    const places = [out, ...readdirSync(path.join(cache, 'spares')).map((name) => path.join(cache, 'spares', name))];
    for (const name of shown) {
      const why = reason(name, article, places);
      if (why === null) unexplained.push(`${article}: ${name}`);
      say(`  ${name}: ${why ?? 'shows nothing of it'}`);
    }
  }
  const sorted = counts.toSorted((a, b) => a - b);
  say(`\nFiles changed by ${edits} random edits of one article each, search index and manifest apart: median ${sorted[Math.floor(edits / 2)]}, most ${sorted.at(-1)}.`);
  say(unexplained.length === 0 ? 'Each of them shows something of the article.' : `${unexplained.length} show nothing of the article:\n${unexplained.join('\n')}`);
}

/** A word of the body, a sentence more, or another headline. @returns which. */
function editArticle(file: string, edit: number): string {
  const text = readFileSync(file, 'utf8');
  if (edit % 3 === 0 && /\n---\n[^]*? the /.test(text)) return writeFileSync(file, text.replace(/(\n---\n[^]*?) the /, '$1 this ')), 'another word';
  if (edit % 3 === 2) return writeFileSync(file, text.replace(/^title: ("?)/m, `title: $1Again in ${2000 + edit}, `)), 'another headline';
  return appendFileSync(file, `\nNothing more was known on day ${edit}.\n`), 'a sentence more';
}

/** The id of the article that a file holds, by its page among the changed files: "2017/11/30/slug". */
function articleOf(file: string, changed: readonly string[]): string {
  const slug = path.basename(file, '.md').replace(/^\d{4}-\d\d-\d\d-/, '');
  return changed.find((name) => name.endsWith(`/${slug}/index.html`))?.slice(0, -'/index.html'.length) ?? slug;
}

/** Why a file changed; null where it shows nothing of the article, neither now nor before. */
function reason(name: string, article: string, places: readonly string[]): string | null {
  if (name.startsWith(`${article}/`)) return 'is the article';
  const texts = places.flatMap((place) => textOf(path.join(place, name)) ?? []);
  const mention = texts.some((text) => text.includes(article)) ? 'its address stands in it' : null;
  return mention && (KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? mention);
}

/** What files that name an article are, by their path. */
const KINDS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^data\//, 'has all that is known of it, for programs'],
  [/feed\.(?:json|xml)$/, 'has it among the newest'],
  [/^(?:people|agencies)\/[^/]+\/(?:with|at)\//, 'lists it: it names both'],
  [/^(?:people|agencies)\/[^/]+\/quotes\//, 'has a quotation from it'],
  [/^(?:people|agencies|posts)\/[^/]+\//, 'lists it: it names them'],
  [/^(?:topics|authors|stories)\/[^/]+\//, 'lists it: it is filed there'],
  [/^\d{4}(?:\/\d\d){0,2}\/index/, 'lists what was published then'],
  [/^\d{4}\/\d\d\/\d\d\/[^/]+\//, 'leads to it from another article'],
];

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
