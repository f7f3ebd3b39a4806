import type { PlainDate } from '../model/dates.ts';
import type { ArticleId, PersonId, PostId } from '../model/ids.ts';
import type { Place } from '../model/problem.ts';
import type { Stranger } from '../model/recognition.ts';

/** What reading an article noticed that editors are asked about; kept with the article, so that checking opens no bodies. */
export interface ArticleFindings {
  /** Names that could be two on file. */
  readonly unresolved: readonly UnresolvedName[];
  /** Titles of posts on file that stand beside a name. */
  readonly titles: readonly TitleBesideName[];
  /** Quotations whose speaker nobody could tell. */
  readonly unsettledQuotes: readonly UnsettledQuote[];
  /** People named in the body who are on no file. */
  readonly strangers: readonly Stranger[];
  /** What was left to be done when the article came in. */
  readonly toDo: readonly ToDo[];
}

export interface UnresolvedName {
  readonly text: string;
  /** At least two ids of people or agencies, in alphabetical order. */
  readonly candidates: readonly string[];
  readonly place: Place;
}

/** "CIA Director Mike Pompeo" or "Mike Pompeo, the CIA director,": a claim about who held a post that day. */
export interface TitleBesideName {
  readonly article: ArticleId;
  /** The article's date. */
  readonly day: PlainDate;
  /** The title as written, and every post it can mean. */
  readonly title: string;
  readonly posts: readonly PostId[];
  /** The name as written. */
  readonly name: string;
  /** Whom recognition takes it for; null where for nobody. */
  readonly person: PersonId | null;
  readonly place: Place;
}

export interface UnsettledQuote {
  /** Marks included. */
  readonly text: string;
  readonly place: Place;
}

export interface ToDo {
  readonly text: string;
  readonly place: Place;
}

export const NO_FINDINGS: ArticleFindings = { unresolved: [], titles: [], unsettledQuotes: [], strangers: [], toDo: [] };
