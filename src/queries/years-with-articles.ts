import type { Corpus } from '../corpus/corpus.ts';

/** The years that have an article, oldest first. */
export function yearsWithArticles(corpus: Corpus): readonly string[] {
  const all = corpus.derive('yearsWithArticles', ({ by }) => new Map([['all', [...by.date.keys()].filter((date) => date.length === 4).sort()]]));
  return all.get('all')!;
}
