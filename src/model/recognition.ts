import type { BlockKind, ExplicitLink } from './block.ts';
import type { PlainDate } from './dates.ts';
import type { AgencyId, PersonId, PostId } from './ids.ts';
import type { LineMention } from './article.ts';
import type { Mention, Unresolved } from './mention.ts';
import type { Quote } from './quote.ts';

/** All that recognition is given of an article: plain text, no Markdown, no files. */
export interface ArticleText {
  /** The article's date, by which roles are told. */
  readonly day: PlainDate;
  readonly headline: string;
  readonly summary: string | null;
  /** The lead image's caption. */
  readonly caption: string | null;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  /** What the editor says about stretches of the blocks; it always wins. */
  readonly links: readonly ExplicitLink[];
}

/** What recognition finds. Mentions and quotes are in order of block and start; mentions never overlap. */
export interface Recognized {
  readonly headline: readonly LineMention[];
  readonly summary: readonly LineMention[];
  readonly caption: readonly LineMention[];
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly Unresolved[];
  readonly quotes: readonly Quote[];
  /** People named in the blocks who are on no file. */
  readonly strangers?: readonly Stranger[];
}

/** Somebody by their longest name in an article, and how often its blocks name them. */
export interface Stranger {
  readonly name: string;
  readonly count: number;
}

/** The people, agencies and posts on file, as far as recognition needs them. Drafts and redacted people are not in it. */
export interface Directory {
  readonly people: readonly DirectoryPerson[];
  readonly agencies: readonly DirectoryAgency[];
  readonly posts: readonly DirectoryPost[];
}

export interface DirectoryPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly also: readonly string[];
  /** Years of birth and death where known, to tell a father from a daughter. */
  readonly born: string | null;
  readonly died: string | null;
}

export interface DirectoryAgency {
  readonly id: AgencyId;
  readonly name: string;
  readonly also: readonly string[];
  readonly formerNames: readonly string[];
  readonly kind: string;
  readonly parent: AgencyId | null;
  /** The country on file, in words. */
  readonly country?: string | null;
}

export interface DirectoryPost {
  readonly id: PostId;
  readonly title: string;
  readonly also: readonly string[];
  readonly agency: AgencyId;
  readonly seats: number;
  /** Who held it and when: first day, and first day no longer held (null: open or unknown end), as day bounds. */
  readonly tenures: readonly DirectoryTenure[];
}

/** A tenure as two certain bounds: on no day outside `mayFrom`–`mayTo` can it have been held. */
export interface DirectoryTenure {
  readonly person: PersonId;
  readonly as: 'holder' | 'acting';
  /** First day it may have been held; null where unknown. */
  readonly mayFrom: PlainDate | null;
  /** First day it was certainly held; null where unknown. */
  readonly surelyFrom: PlainDate | null;
  /** First day it was certainly no longer held; null where it may still be. */
  readonly mayTo: PlainDate | null;
  /** Up to this day (exclusive) it was certainly held once begun; null where unknown, '9999-12-31' for "present". */
  readonly surelyTo: PlainDate | null;
}

/** Finds names, posts and quotations in articles, for one fixed directory. */
export interface Recognizer {
  recognize(text: ArticleText): Recognized;
}
