import type { Appearance, ArticleEntry, QuoteEntry } from '../model/article.ts';
import type { Voice } from '../model/quote.ts';
import type { SourceFile } from '../model/source-file.ts';

/**
 * An article as indexes know it: what it is filed under, whom it names and who is quoted in it, and none of its texts. A new
 * headline leaves all indexes as they are.
 */
export type FiledArticle = Pick<ArticleEntry, 'id' | 'day' | 'published' | 'byline' | 'story' | 'topics' | 'moves' | 'corrections' | 'namedPosts'> & {
  readonly file: Pick<SourceFile, 'path'>;
  readonly appearances: readonly Pick<Appearance, 'kind' | 'id'>[];
  readonly quotes: readonly FiledQuote[];
};

export type FiledQuote = Pick<QuoteEntry, 'class' | 'about'> & { readonly speaker: Voice | null };

/** Nothing else of an article, and of what else there is on file. */
export function filedOf({ id, day, published, byline, story, topics, moves, corrections, namedPosts, file, appearances, quotes }: ArticleEntry): FiledArticle {
  return {
    id, day, published, byline, story, topics, moves, corrections, namedPosts,
    file: { path: file.path },
    appearances: appearances.map(({ kind, id: named }) => ({ kind, id: named })),
    quotes: quotes.map(({ class: authority, about, speaker }) => ({ class: authority, about, speaker: speaker && ({ kind: speaker.kind, id: speaker.id } as Voice) })),
  };
}
