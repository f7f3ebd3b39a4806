import type { Indexed } from '../corpus/corpus.ts';
import type { QuotesInArticle } from './quotes-in-article.ts';

const MOST = 60;

/** The latest quotations by anybody whose speaker or kind of source is known, newest article first. */
export function latestQuotes(corpus: Indexed): readonly QuotesInArticle[] {
  return allLatestQuotes(corpus).get('all')!;
}

export function allLatestQuotes(corpus: Indexed): ReadonlyMap<'all', readonly QuotesInArticle[]> {
  return corpus.derive('latestQuotes', ({ articles, quoting }) => {
    const found: QuotesInArticle[] = [];
    let count = 0;
    for (const { id } of articles) {
      if (count >= MOST) break;
      const told = quoting.get(id)!.quotes.flatMap(({ speaker }, index) => (speaker ? [index] : [])).slice(0, MOST - count);
      if (told.length > 0) found.push({ article: id, quotes: told });
      count += told.length;
    }
    return new Map([['all', found]]);
  });
}
