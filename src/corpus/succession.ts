import { daysBetween, earliestDay, latestDay, type PartialDate, type PlainDate } from '../model/dates.ts';
import type { Tenure } from '../model/post.ts';
import { certainlyOverlap, certainty, handsOver, precedes, surelyBegun, surelyLasting } from './tenure-time.ts';

/** A tenure with those before and after it in its seat. */
export interface Link {
  readonly tenure: Tenure;
  /**
   * Who certainly came right before and after; null where that is not known. Between confirmed tenures these are inverse
   * and pass over whoever was acting meanwhile; of an acting tenure they are those next to it, confirmed or not.
   */
  readonly before: Tenure | null;
  readonly after: Tenure | null;
  /** Of other people, and certainly at the same time in a post with several seats: "in office together". */
  readonly together: readonly Tenure[];
  /** Confirmed tenures of others that cannot all be right, because the post has too few seats: "sources disagree". */
  readonly disputed: readonly Tenure[];
  /** The time before it in which nobody on file held the seat, acting or not. */
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
  const bySeat = Map.groupBy(tenures, seatOf);
  bySeat.delete(null);
  const all = new Map<Tenure, Tenure>();
  const confirmed = new Map<Tenure, Tenure>();
  for (const inSeat of bySeat.values()) {
    for (const [after, before] of successions(inSeat)) all.set(after, before);
    for (const [after, before] of successions(inSeat.filter(isConfirmed))) confirmed.set(after, before);
  }
  const [next, nextConfirmed] = [inverse(all), inverse(confirmed)];
  return tenures.map((tenure) => {
    const own = isConfirmed(tenure);
    const beside = all.get(tenure);
    return {
      tenure,
      before: (own ? confirmed : all).get(tenure) ?? null,
      after: (own ? nextConfirmed : next).get(tenure) ?? null,
      together: seats === 1 ? [] : tenures.filter((other) => isOtherSeat(tenure, other) && certainlyOverlap(tenure, other)),
      disputed: disputesOf(tenure, tenures, seats),
      gap: beside ? gapBetween(beside, tenure) : null,
    };
  });
}

const isConfirmed = ({ as }: Tenure) => as === 'holder';

function isOtherSeat(tenure: Tenure, other: Tenure): boolean {
  return other.person !== tenure.person && (tenure.seat === null || other.seat !== tenure.seat);
}

function inverse(pairs: ReadonlyMap<Tenure, Tenure>): Map<Tenure, Tenure> {
  return new Map([...pairs].map(([after, before]) => [before, after]));
}

/** Of one seat's tenures, each that certainly follows right upon another; nobody follows two or is followed by two. */
function successions(tenures: readonly Tenure[]): [after: Tenure, before: Tenure][] {
  const pairs = tenures.flatMap((after) => {
    const before = tenures.find((each) => precedes(each, after) && tenures.every((third) => third === each || third === after || isElsewhere(third, each, after)));
    return before ? [[after, before] as [Tenure, Tenure]] : [];
  });
  return pairs.filter(([, before]) => pairs.filter((pair) => pair[1] === before).length === 1);
}

/** Whether a third tenure certainly does not lie between two: it came before or after both, or no day is left between them. */
function isElsewhere(third: Tenure, before: Tenure, after: Tenure): boolean {
  if (precedes(after, third) || (precedes(third, before) && !outlasts(third, before))) return true;
  return handsOver(before, after) && !handsOver(before, third) && !handsOver(third, after);
}

/**
 * Confirmed tenures of others in the same post that, with this one, are certainly more than its seats on some day; in a
 * named seat, any that certainly shared a day with it.
 */
function disputesOf(tenure: Tenure, tenures: readonly Tenure[], seats: number): Tenure[] {
  if (!isConfirmed(tenure)) return [];
  const others = tenures.filter((other) => other.person !== tenure.person && isConfirmed(other) && certainlyOverlap(tenure, other));
  if (seats === 1) return others;
  const sameSeat = tenure.seat === null ? [] : others.filter((other) => other.seat === tenure.seat);
  if (sameSeat.length > 0) return sameSeat;
  return busiestDay([tenure, ...others], tenure, seats);
}

/** Those in office with a tenure on the first day on which there are too many; none where there is no such day. */
function busiestDay(tenures: readonly Tenure[], during: Tenure, seats: number): Tenure[] {
  const days = [...new Set(tenures.map(surelyBegun))].filter((day): day is PlainDate => day !== null && certainty(during, day) === 'yes').sort();
  for (const day of days) {
    const there = tenures.filter((each) => certainty(each, day) === 'yes');
    if (new Set(there.map(({ person }) => person)).size > seats) return there.filter((each) => each !== during && each.person !== during.person);
  }
  return [];
}

/** Whether `a`, which began first, certainly still went on after the end of `b`. */
function outlasts(a: Tenure, b: Tenure): boolean {
  const end = surelyLasting(a);
  return end !== null && b.to !== null && b.to !== 'present' && end > latestDay(b.to);
}

function gapBetween(before: Tenure, after: Tenure): Gap | null {
  const { to } = before;
  if (to === null || to === 'present' || after.from === null) return null;
  return daysBetween(latestDay(to), earliestDay(after.from)) > LONGEST_UNREMARKED_GAP ? { from: to, to: after.from } : null;
}
