import { articleState } from '../corpus/article-state.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';
import type { ArticleState } from '../model/article.ts';

/** Why an article is not published, where a preview shows it all the same; null for a published one. */
export function whyUnpublished(corpus: Corpus, article: ArticleId): Exclude<ArticleState, 'published'> | null {
  const all = corpus.derive('unpublished', ({ articles, now }) => {
    const states = articles.map((each) => [each.id, articleState(each, now)] as const);
    return new Map(states.filter(([, state]) => state !== 'published'));
  });
  return (all.get(article) as Exclude<ArticleState, 'published'> | undefined) ?? null;
}
