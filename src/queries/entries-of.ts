import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { ArticleEntry } from '../model/article.ts';

/** Fetches what can be shown of the articles in a list. */
export function entriesOf({ article }: Corpus, list: readonly ListedArticle[]): ArticleEntry[] {
  return list.map(({ id }) => article.get(id)!);
}
