import { articleState } from '../corpus/article-state.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleState, PlainArticle } from '../model/article.ts';

/** Why an article is not published, where a preview shows it all the same; null for a published one. */
export function whyUnpublished(corpus: Corpus, article: PlainArticle): Exclude<ArticleState, 'published'> | null {
  // The clock is asked for in previews only: what shows it must be made again by every build.
  const state = corpus.preview ? articleState(article, corpus.now) : 'published';
  return state === 'published' ? null : state;
}
