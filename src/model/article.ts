import type { Block, HtmlPart } from './block.ts';
import type { Instant, PartialDate, PlainDate } from './dates.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from './ids.ts';
import type { ImageRef } from './image.ts';
import type { Meaning, Mention, Unresolved } from './mention.ts';
import type { ReportedMove } from './move.ts';
import type { Place } from './problem.ts';
import type { Quote } from './quote.ts';
import type { SourceFile } from './source-file.ts';

export const ARTICLE_KINDS = ['news', 'analysis', 'profile', 'obituary', 'timeline', 'opinion', 'brief'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** `published`, or why it is not: by its author, or by its times and the build's clock. */
export type ArticleState = 'published' | 'draft' | 'embargoed' | 'expired' | 'future';

export interface Correction {
  readonly date: Instant | PlainDate;
  readonly text: string;
  /** Leaves every claim as it was: shown at the foot, not on top. */
  readonly minor: boolean;
}

export interface SourceReference {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
}

/** What an article's front matter says, checked and with defaults filled in. Nothing in it depends on other files. */
export interface ArticleHead {
  /** `day` with slashes and `slug`: "2017/11/30/plan-would-move-pompeo-to-state"; its URL is that between two slashes. */
  readonly id: ArticleId;
  readonly file: SourceFile;
  /** Where its file says what makes its id, and the times that may contradict each other. */
  readonly places?: Readonly<Partial<Record<'id' | 'updated' | 'expires' | 'corrections', Place>>>;
  readonly title: string;
  readonly summary: string | null;
  readonly kicker: string | null;
  readonly published: Instant;
  readonly updated: Instant | null;
  /** `published` in the site's zone: the date in the URL, and the one roles are told for. */
  readonly day: PlainDate;
  readonly slug: string;
  /** The place, as "WASHINGTON": given, or recognized at the start of the first paragraph. */
  readonly dateline: string | null;
  readonly byline: readonly string[];
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly kind: ArticleKind;
  readonly story: StoryId | null;
  readonly topics: readonly string[];
  /** Whom it is about, most important first, where the editor says so; empty: worked out from the text. */
  readonly people: readonly PersonId[];
  readonly agencies: readonly AgencyId[];
  readonly image: ImageRef | null;
  readonly moves: readonly ReportedMove[];
  readonly corrections: readonly Correction[];
  readonly sources: readonly SourceReference[];
  readonly draft: boolean;
  readonly embargo: Instant | null;
  readonly expires: Instant | null;
  readonly redirectFrom: readonly string[];
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly license: string | null;
}

/** A stretch of the headline, standfirst or lead caption: like a mention, without a block. */
export type LineMention = { readonly start: number; readonly end: number } & Meaning;

/** One line of text that stands apart from the body. */
export interface Line {
  readonly text: string;
  readonly mentions: readonly LineMention[];
}

/** A quotation with its lasting id in the page: "q-" and its first five words, "-2" for a second alike. */
export interface AnchoredQuote extends Quote {
  readonly anchor: string;
  /** Its text, marks included, character for character the author's. */
  readonly text: string;
}

/** A person or agency in an article: how often, and the first sentence of the body that names them. */
export interface Appearance {
  readonly kind: 'person' | 'agency';
  readonly id: PersonId | AgencyId;
  /** Mentions in the body; 0 where only the headline, standfirst or lead caption names them. */
  readonly count: number;
  /** null where the body does not name them. */
  readonly sentence: NamingSentence | null;
}

/** A sentence and the stretch of it that names somebody (UTF-16 code units). */
export interface NamingSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The anchor of its block. */
  readonly anchor: string;
}

/** A quotation as lists show it: light enough to keep for a whole archive. */
export interface QuoteEntry extends AnchoredQuote {
  /** The anchor of its block. */
  readonly blockAnchor: string;
  /** The sentence before it, for context; '' where there is none. */
  readonly context: string;
  /** Of the speaker's words in the block ("he", "Sanders"); '' where the speaker is null. */
  readonly speakerText: string;
  /** People named inside it. */
  readonly about: readonly PersonId[];
}

/**
 * All that lists, indexes and feeds ask of an article. What goes over every article keeps to what tells them apart (ids,
 * dates, whom they name and who is quoted about whom): sentences and other texts may be fetched when they are looked at.
 */
export interface ArticleEntry extends ArticleHead {
  readonly headline: Line;
  readonly standfirst: Line | null;
  readonly leadCaption: Line | null;
  /** In order of importance: whom the article is about first. */
  readonly appearances: readonly Appearance[];
  /** Posts that the text names, in order of first mention. */
  readonly namedPosts: readonly PostId[];
  readonly quotes: readonly QuoteEntry[];
  /** Images in the body: paths in the content folder. */
  readonly pictures: readonly string[];
  /** Other files of the content folder that the body links to; published under their path. */
  readonly documents: readonly string[];
  /** Words in the body. */
  readonly words: number;
}

/** An article without whom it names and quotes: the same whoever is on file. */
export type PlainArticle = Omit<ArticleEntry, 'headline' | 'standfirst' | 'leadCaption' | 'appearances' | 'namedPosts' | 'quotes'>;

/** The rest of an article, fetched when its own page or data is made. */
export interface ArticleBody {
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly Unresolved[];
  readonly html: readonly HtmlPart[];
}
