import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle, QuoteEntry } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';

/** Which quotations of an article a list shows: their places among the article's `quotes`. Light enough to keep for everybody. */
export interface QuotesInArticle {
  readonly article: ArticleId;
  readonly quotes: readonly number[];
}

/** A quotation and the article it stands in. */
export interface FoundQuote {
  readonly article: PlainArticle;
  readonly quote: QuoteEntry;
}

/** Collects quotations under keys, article by article. */
export class QuoteShelf<Key extends string> {
  readonly shelf = new Map<Key, { article: ArticleId; quotes: number[] }[]>();

  add(key: Key, article: ArticleId, quote: number): void {
    const list = this.shelf.get(key) ?? [];
    if (list.length === 0) this.shelf.set(key, list);
    const last = list.at(-1);
    if (last?.article !== article) list.push({ article, quotes: [quote] });
    else if (last.quotes.at(-1) !== quote) last.quotes.push(quote);
  }
}

/** Fetches the quotations that a list means. */
export function quotesOf(corpus: Corpus, list: readonly QuotesInArticle[]): FoundQuote[] {
  return list.flatMap(({ article: id, quotes }) => {
    const article = corpus.article.get(id)!;
    const all = corpus.quotes.get(id)!;
    return quotes.map((index) => ({ article, quote: all[index]! }));
  });
}

/** How many quotations a list means. */
export function countQuotes(list: readonly QuotesInArticle[]): number {
  return list.reduce((sum, { quotes }) => sum + quotes.length, 0);
}
