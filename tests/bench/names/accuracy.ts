import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compromise, naive, ours } from './readers.ts';
import { readFolderTexts } from './read-folder.ts';
import { precision, recall, scoreMentions, type GoldArticle, type Score } from './score-names.ts';

export interface NamesAccuracy {
  readonly reader: string;
  readonly people: Score;
  readonly agencies: Score;
  /** Milliseconds of processor time, preparing left out. */
  readonly perArticle: number;
}

/**
 * Measures names on an annotated set, beside reading naively and beside an npm library.
 *
 * @param set a folder with `content/` and `gold.jsonl`
 */
export function measureNames(set: string): NamesAccuracy[] {
  const { directory, articles } = readFolderTexts(path.join(set, 'content'));
  const gold = readFileSync(path.join(set, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as GoldArticle);
  return [ours, naive, compromise].map(({ name, prepare }) => {
    const read = prepare(directory);
    const began = process.cpuUsage().user;
    const found = new Map(articles.map((article) => [article.path, read(article.text)]));
    const perArticle = (process.cpuUsage().user - began) / 1000 / articles.length;
    return { reader: name, people: scoreMentions(gold, found, 'person'), agencies: scoreMentions(gold, found, 'agency'), perArticle };
  });
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** The results as lines of text. */
export function accuracyLines(results: readonly NamesAccuracy[]): string[] {
  return results.map(({ reader, people, agencies, perArticle }) =>
    `${reader.padEnd(32)} people P ${percent(precision(people))} R ${percent(recall(people))}   agencies P ${percent(precision(agencies))} R ${percent(recall(agencies))}   ${perArticle.toFixed(2)} ms an article`);
}

if (import.meta.main) {
  for (const set of process.argv.slice(2)) {
    process.stdout.write(`${set}\n${accuracyLines(measureNames(set)).join('\n')}\n`);
  }
}
