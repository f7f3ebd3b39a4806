import { daysBetween, earliestDay, latestDay, type PartialDate } from '../model/dates.ts';
import type { Tenure } from '../model/post.ts';
import { certainlyOverlap, endsBefore, mayOverlap } from './tenure-time.ts';

/** A tenure with those before and after it in its seat. */
export interface Link {
  readonly tenure: Tenure;
  /** Who certainly came right before and after; null where that is not known. */
  readonly before: Tenure | null;
  readonly after: Tenure | null;
  /** Held in other seats at the same time: "in office together". */
  readonly together: readonly Tenure[];
  /** Confirmed tenures that cannot all be right, in a post with too few seats. */
  readonly disputed: readonly Tenure[];
  /** The time before it in which nobody on file held the seat. */
  readonly gap: Gap | null;
}

export interface Gap {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** Shorter gaps are how offices change hands, not vacancies. */
const LONGEST_UNREMARKED_GAP = 7;

/**
 * Links a post's tenures. Who came before and after follows from the dates where the post has one seat or the tenures name
 * theirs; else they are only in office together.
 *
 * @param tenures in order of beginning.
 */
export function chainOf(tenures: readonly Tenure[], seats: number): Link[] {
  const seatOf = (tenure: Tenure) => (seats === 1 ? '' : tenure.seat);
  return tenures.map((tenure) => {
    const seat = seatOf(tenure);
    const same = seat === null ? [] : tenures.filter((other) => other !== tenure && seatOf(other) === seat);
    const before = predecessor(tenure, same);
    return {
      tenure,
      before,
      after: successor(tenure, same),
      together: seats === 1 ? [] : tenures.filter((other) => other.person !== tenure.person && seatOf(other) !== seat && certainlyOverlap(tenure, other)),
      disputed: tenure.as === 'holder' ? disputes(tenure, tenures, seats, seatOf) : [],
      gap: before ? gapBetween(before, tenure) : null,
    };
  });
}

/** The last to have ended by the first day of a tenure, with nobody certain or possible in between. */
function predecessor(tenure: Tenure, others: readonly Tenure[]): Tenure | null {
  const earlier = others.filter((other) => endsBefore(other, tenure));
  return earlier.find((other) => earlier.every((third) => third === other || endsBefore(third, other))) ?? null;
}

/** The inverse of `predecessor`: whoever has this tenure as predecessor. */
function successor(tenure: Tenure, others: readonly Tenure[]): Tenure | null {
  const all = [...others, tenure];
  const followers = others.filter((other) => endsBefore(tenure, other));
  return followers.find((other) => predecessor(other, all.filter((each) => each !== other)) === tenure) ?? null;
}

function disputes(tenure: Tenure, tenures: readonly Tenure[], seats: number, seatOf: (tenure: Tenure) => string | null): Tenure[] {
  const others = tenures.filter((other) => other !== tenure && other.as === 'holder' && other.person !== tenure.person && certainlyOverlap(tenure, other));
  const sameSeat = others.filter((other) => seatOf(other) !== null && seatOf(other) === seatOf(tenure));
  if (sameSeat.length > 0) return sameSeat;
  return others.length >= seats && seats > 1 && mostAtOnce([tenure, ...others], tenure) > seats ? others : [];
}

/** The greatest number of tenures that certainly went on at once while `during` did. */
function mostAtOnce(tenures: readonly Tenure[], during: Tenure): number {
  const starts = tenures.filter((each) => each === during || certainlyOverlap(each, during));
  return Math.max(...starts.map((each) => starts.filter((other) => other === each || certainlyOverlap(each, other)).length));
}

function gapBetween(before: Tenure, after: Tenure): Gap | null {
  const { to } = before;
  if (to === null || to === 'present' || after.from === null || mayOverlap(before, after)) return null;
  return daysBetween(latestDay(to), earliestDay(after.from)) > LONGEST_UNREMARKED_GAP ? { from: to, to: after.from } : null;
}
