import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, manifestOf, type Measured } from './measure.ts';

interface Bench {
  readonly content: string;
  readonly out: string;
  readonly edits: number;
  build(): Promise<Measured>;
}

/**
 * Edits one article after another and lists every file of the site that changed each time: what a sync has to move. The
 * search index is counted apart.
 */
export async function listChangedFiles({ content, out, edits, build }: Bench): Promise<void> {
  const articles = filesUnder(path.join(content, 'articles'));
  const counts: number[] = [];
  const kinds = new Map<string, number>();
  await build();
  for (let edit = 0; edit < edits; edit++) {
    const before = manifestOf(out);
    editArticle(articles[Math.floor((articles.length * (edit + 0.5)) / edits)]!, edit);
    await build();
    const after = manifestOf(out);
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
    const shown = changed.filter((name) => !name.startsWith('search/'));
    counts.push(shown.length);
    for (const kind of shown.map(kindOf)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const sorted = counts.toSorted((a, b) => a - b);
  process.stdout.write(`\nFiles changed by ${edits} edits of one article each, search index apart: median ${sorted[Math.floor(edits / 2)]}, most ${sorted.at(-1)}.\n`);
  for (const [kind, count] of [...kinds].sort(([, a], [, b]) => b - a)) process.stdout.write(`${String(count).padStart(6)}  ${kind}\n`);
}

/** A word of the body, a sentence more, or another headline. */
function editArticle(file: string, edit: number): void {
  if (edit % 3 === 0) writeFileSync(file, readFileSync(file, 'utf8').replace(/(\n---\n[^]*?) the /, '$1 this '));
  else if (edit % 3 === 1) appendFileSync(file, `\nNothing more was known on day ${edit}.\n`);
  else writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: "/m, `title: "${edit}: `));
}

/** What sort of file it is: the address with its own words taken out. */
function kindOf(name: string): string {
  return name
    .replace(/^\d{4}\/\d\d\/\d\d\/[^/]+\//, 'YEAR/MONTH/DAY/ARTICLE/')
    .replace(/^(people|agencies|posts|topics|authors|stories)\/[^/]+\/(with|at)\/[^/]+\//, '$1/ID/$2/ID/')
    .replace(/^(people|agencies|posts|topics|authors|stories)\/(?!by\/|a-z\/|index)[^/]+\//, '$1/ID/')
    .replaceAll(/(?<=\/|^)\d{4}(?=[./])/g, 'YEAR')
    .replaceAll(/(?<=\/)\d+(?=\/)/g, 'N');
}
