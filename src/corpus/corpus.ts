import type { Agency } from '../model/agency.ts';
import type { Appearance, ArticleBody, ArticleEntry, NamingSentence, PlainArticle, QuoteEntry } from '../model/article.ts';
import type { Instant, PlainDate } from '../model/dates.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Picture } from '../model/picture.ts';
import type { Post } from '../model/post.ts';
import type { Site } from '../model/site.ts';
import type { Story } from '../model/story.ts';
import type { Appearing, FiledArticle, Quoting } from './filed-article.ts';
import type { Ledger } from './ledger.ts';

/**
 * A newsroom as of one moment: everything published by then, joined and indexed. Nothing in it lies after `now`.
 * Drafts are not in it, unless for a preview; a redacted person is, with nothing but the reason.
 */
export interface Corpus {
  readonly site: Site;
  /** The build's clock, in the site's zone, and its day. */
  readonly now: Instant;
  readonly today: PlainDate;
  /** Newest first; the same moment in order of id. */
  readonly articles: readonly ListedArticle[];
  /** What can be shown of each. */
  readonly article: ReadonlyMap<ArticleId, PlainArticle>;
  /** The same, and whom it names and quotes. Apart, so that a build knows which pages have to do with other names. */
  readonly named: ReadonlyMap<ArticleId, ArticleEntry>;
  /** What each quotes, in the order of the text. */
  readonly quotes: ReadonlyMap<ArticleId, readonly QuoteEntry[]>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly ledger: Ledger;
  /** Whether drafts and embargoed articles are in it, for their author to see. */
  readonly preview: boolean;
  /** Images of the content folder by their path in it. */
  readonly images: ReadonlyMap<string, Picture>;
  /** The path the site lives under: begins and ends with "/". */
  readonly base: string;
  /** Articles by whom or what they name or belong to, newest first. */
  readonly by: Indexes;
  /** The first sentence of an article that names somebody, of either kind where none is given; null where its body does not. */
  sentence(article: ArticleId, about: Pick<Appearance, 'id'> & Partial<Pick<Appearance, 'kind'>>): NamingSentence | null;
  /** Fetches the rest of an article; throws where there is no such article. */
  body(id: ArticleId): ArticleBody;
  /**
   * An index worked out once for this corpus and kept under its name: for queries over everything that many pages ask
   * ("pairs", "neighbours"). Values are plain JSON data. A query keeps no cache of its own: a build notices what each page
   * looked at, and could not see through it.
   */
  derive<Key extends string, Value>(name: string, work: (corpus: FiledCorpus) => ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value>;
}

/**
 * An article in a list: enough to count it and to tell its place. Who shows more of it looks it up in `article`, so that a
 * build knows which pages show it and which only count it.
 */
export type ListedArticle = Pick<ArticleEntry, 'id' | 'day' | 'published'>;

/** A corpus before it is handed to anybody: its lists are of whole articles. */
export type JoinedCorpus = Omit<Corpus, 'articles' | 'article' | 'by'> & {
  readonly articles: readonly ArticleEntry[];
  readonly article: ReadonlyMap<ArticleId, ArticleEntry>;
  readonly appearing: ReadonlyMap<ArticleId, ArticleEntry>;
  readonly quoting: ReadonlyMap<ArticleId, ArticleEntry>;
  /** The articles of which less is shown at its moment than is on file. */
  readonly abridged: ReadonlySet<ArticleId>;
  readonly by: Indexes<ArticleEntry>;
};

/** Where indexes are had. */
export type Indexed = Pick<Corpus, 'derive'>;

/** A corpus as indexes see it: neither the clock nor a text of any article. */
export type FiledCorpus = Omit<Corpus, 'now' | 'articles' | 'article' | 'named' | 'quotes' | 'by' | 'sentence' | 'body'> & {
  readonly articles: readonly FiledArticle[];
  readonly article: ReadonlyMap<ArticleId, FiledArticle>;
  /** Who is in each, and who is quoted: apart, so that a build knows which indexes have to do with either. */
  readonly appearing: ReadonlyMap<ArticleId, Appearing>;
  readonly quoting: ReadonlyMap<ArticleId, Quoting>;
  readonly by: Indexes<FiledArticle>;
};

export interface Indexes<Article = ListedArticle> {
  readonly person: ReadonlyMap<PersonId, readonly Article[]>;
  readonly agency: ReadonlyMap<AgencyId, readonly Article[]>;
  /** Articles that name a person and somebody or something besides, under the key that `togetherKey` makes. */
  readonly together: ReadonlyMap<string, readonly Article[]>;
  /** Articles of a year that name a person or an agency, under the key that `inYearKey` makes. */
  readonly inYear: ReadonlyMap<string, readonly Article[]>;
  /** Articles that name the post or report a move in it. */
  readonly post: ReadonlyMap<PostId, readonly Article[]>;
  /** By the author's slug; names that are a person's are that person's id. */
  readonly author: ReadonlyMap<string, readonly Article[]>;
  /** By the topic's slug. */
  readonly topic: ReadonlyMap<string, readonly Article[]>;
  readonly story: ReadonlyMap<StoryId, readonly Article[]>;
  /** By "YYYY", "YYYY-MM" and "YYYY-MM-DD". */
  readonly date: ReadonlyMap<string, readonly Article[]>;
}
