import type { PartialDate } from './dates.ts';
import type { AgencyId, ArticleId, PersonId, PostId } from './ids.ts';
import type { Place } from './problem.ts';

/** An office that somebody holds, as its agency's file declares it. */
export interface Post {
  readonly id: PostId;
  readonly agency: AgencyId;
  readonly title: string;
  /** Other titles it goes by ("CIA director"). */
  readonly also: readonly string[];
  /** How many may hold it at once; 1 unless declared. */
  readonly seats: number;
  readonly established: PartialDate | null;
  readonly abolished: PartialDate | null;
  /** Stretches in which the file says nobody held it. */
  readonly vacant: readonly Vacancy[];
  readonly place: Place;
}

export interface Vacancy {
  readonly from: PartialDate;
  readonly to: TenureEnd;
  readonly cite: Cite | null;
}

/**
 * The first day a post is no longer held: a date, `present` (still held), or null where it is not known.
 */
export type TenureEnd = PartialDate | 'present' | null;

/** Where a fact comes from: an article of ours, or an address. */
export type Cite = { readonly article: ArticleId } | { readonly url: string };

/** One person's time in one post: from `from` up to, not including, `to`. */
export interface Tenure {
  readonly person: PersonId;
  readonly post: PostId;
  /** null: not known. */
  readonly from: PartialDate | null;
  readonly to: TenureEnd;
  readonly as: 'holder' | 'acting';
  /** Which of several seats, where the file says so. */
  readonly seat: string | null;
  /** How it began and ended, in free words; the usual ones are translated. */
  readonly began: string | null;
  readonly ended: string | null;
  readonly cite: Cite | null;
  /** Of the whole entry, and of its end. */
  readonly place: Place;
  readonly toPlace?: Place;
}
