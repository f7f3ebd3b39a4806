import type { FiledCorpus } from '../corpus/corpus.ts';

/** The years that have an article, oldest first. */
export function yearsWithArticles(corpus: FiledCorpus): readonly string[] {
  return allYears(corpus).get('all')!;
}

export function allYears(corpus: FiledCorpus): ReadonlyMap<'all', readonly string[]> {
  return corpus.derive('yearsWithArticles', ({ by }) => new Map([['all', [...by.date.keys()].filter((date) => date.length === 4).sort()]]));
}
