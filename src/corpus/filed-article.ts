import type { Appearance, ArticleEntry, QuoteEntry } from '../model/article.ts';
import type { Voice } from '../model/quote.ts';
import type { SourceFile } from '../model/source-file.ts';

/**
 * An article as indexes know it: what it is filed under, and none of its texts. A new headline leaves all indexes as they
 * are, and somebody more in its text those that have nothing to do with who is in which article.
 */
export type FiledArticle = Pick<ArticleEntry, 'id' | 'day' | 'published' | 'byline' | 'story' | 'topics' | 'moves' | 'corrections'> & { readonly file: Pick<SourceFile, 'path'> };

/** Who and which posts are named in an article, for those indexes that ask. */
export type Appearing = Pick<ArticleEntry, 'namedPosts'> & { readonly appearances: readonly Pick<Appearance, 'kind' | 'id'>[] };

/** Who is quoted in it. */
export interface Quoting {
  readonly quotes: readonly FiledQuote[];
}

export type FiledQuote = Pick<QuoteEntry, 'class' | 'about'> & { readonly speaker: Voice | null };

/** Nothing else of an article, and of what else there is on file. */
export function filedOf({ id, day, published, byline, story, topics, moves, corrections, file }: ArticleEntry): FiledArticle {
  return { id, day, published, byline, story, topics, moves, corrections, file: { path: file.path } };
}

export function appearingOf({ appearances, namedPosts }: ArticleEntry): Appearing {
  return { namedPosts, appearances: appearances.map(({ kind, id }) => ({ kind, id })) };
}

export function quotingOf({ quotes }: ArticleEntry): Quoting {
  return { quotes: quotes.map(({ class: authority, about, speaker }) => ({ class: authority, about, speaker: speaker && ({ kind: speaker.kind, id: speaker.id } as Voice) })) };
}
