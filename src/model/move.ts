import type { PartialDate } from './dates.ts';
import type { AgencyId, ArticleId, PersonId, PostId } from './ids.ts';
import type { Span } from './mention.ts';
import type { Place } from './problem.ts';

export const MOVE_CHANGES = ['takes', 'leaves'] as const;
export type MoveChange = (typeof MOVE_CHANGES)[number];

export const MOVE_STATES = ['planned', 'nominated', 'confirmed', 'happened', 'denied', 'withdrawn'] as const;
export type MoveState = (typeof MOVE_STATES)[number];

/** A change in who holds a post, as one article reports it. */
export interface ReportedMove {
  readonly article: ArticleId;
  /** Its place among the article's moves, from 1: `ARTICLE-ID#m1`. */
  readonly number: number;
  readonly post: PostId;
  readonly person: PersonId;
  readonly change: MoveChange;
  readonly state: MoveState;
  /** When it is to take effect, as imprecise as reported; null where that was not said. */
  readonly when: PartialDate | null;
  /** Who plans, nominates, denies. */
  readonly by: PersonId | AgencyId | null;
  /** The article's own words, as the editor gave them. */
  readonly cite: string;
  /** Where those words stand in the article's blocks; null where they were not found. */
  readonly span: Span | null;
  readonly place: Place;
}

/** What closed a reported move. Days count from the report's day to the tenure's date and are negative before it. */
export type Outcome =
  | { readonly result: 'as-reported'; readonly day: PartialDate; readonly days: number | null; readonly by: OutcomeSource }
  | { readonly result: 'differently'; readonly day: PartialDate; readonly days: number | null; readonly by: OutcomeSource }
  | { readonly result: 'did-not-happen'; readonly instead: PersonId | null; readonly day: PartialDate | null; readonly days: number | null; readonly by: OutcomeSource };

/** The tenure, or the later report, that settled it. */
export type OutcomeSource =
  | { readonly kind: 'tenure'; readonly person: PersonId }
  | { readonly kind: 'report'; readonly article: ArticleId; readonly number: number };

/** A later report that denies the move. */
export interface Denial {
  readonly article: ArticleId;
  readonly number: number;
  readonly by: PersonId | AgencyId | null;
  readonly cite: string;
}

/** A reported move together with everything that must be shown wherever it is. */
export interface Move extends ReportedMove {
  readonly denials: readonly Denial[];
  /** null: still open. */
  readonly outcome: Outcome | null;
}
