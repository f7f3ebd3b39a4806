import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { ArticleEntry, PlainArticle } from '../model/article.ts';

/** Fetches what can be shown of the articles in a list, whomever they name. */
export function entriesOf({ article }: Corpus, list: readonly ListedArticle[]): PlainArticle[] {
  return list.map(({ id }) => article.get(id)!);
}

/** The same, and whom they name and quote. */
export function namingEntriesOf({ named }: Corpus, list: readonly ListedArticle[]): ArticleEntry[] {
  return list.map(({ id }) => named.get(id)!);
}
