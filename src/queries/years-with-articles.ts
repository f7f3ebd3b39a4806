import type { Indexed } from '../corpus/corpus.ts';

/** The years that have an article, oldest first. */
export function yearsWithArticles(corpus: Indexed): readonly string[] {
  return allYears(corpus).get('all')!;
}

export function allYears(corpus: Indexed): ReadonlyMap<'all', readonly string[]> {
  return corpus.derive('yearsWithArticles', ({ by }) => new Map([['all', [...by.date.keys()].filter((date) => date.length === 4).sort()]]));
}
