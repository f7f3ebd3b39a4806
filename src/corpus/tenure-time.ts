import { certainlyBefore, earliestDay, latestDay, type PartialDate, type PlainDate } from '../model/dates.ts';
import type { Tenure } from '../model/post.ts';

/** Whether a tenure went on on a day: certainly, as far as the dates allow, or certainly not. */
export type Certainty = 'yes' | 'maybe' | 'no';

/**
 * A tenure runs from its `from` up to, not including, its `to`. A date known to the month or year only may be any of its
 * days; an unknown beginning or end may be any day at all.
 */
export function certainty({ from, to }: Pick<Tenure, 'from' | 'to'>, day: PlainDate): Certainty {
  if (from !== null && day < earliestDay(from)) return 'no';
  if (to !== null && to !== 'present' && day >= latestDay(to)) return 'no';
  const begun = from !== null && day >= latestDay(from);
  const lasting = to === 'present' || (to !== null && day < earliestDay(to));
  return begun && lasting ? 'yes' : 'maybe';
}

/**
 * A tenure as known on a day: null where it certainly began later; an end that certainly lies ahead reads as still.
 */
export function asOfDay(tenure: Tenure, today: PlainDate): Tenure | null {
  if (tenure.from !== null && earliestDay(tenure.from) > today) return null;
  const ahead = tenure.to !== null && tenure.to !== 'present' && earliestDay(tenure.to) > today;
  return ahead ? { ...tenure, to: 'present', ended: null } : tenure;
}

/**
 * Whether a tenure goes on today, certainly or by the word of its file: "present" is said of today, whenever it began.
 *
 * @param tenure of a ledger: it has begun by today.
 */
export function goesOnToday(tenure: Pick<Tenure, 'from' | 'to'>, today: PlainDate): boolean {
  return tenure.to === 'present' || certainty(tenure, today) === 'yes';
}

/** Orders tenures by their beginning as far as that is known; then by end, person and file, so that it is always the same. */
export function byBeginning(a: Tenure, b: Tenure): number {
  return (
    compare(a.from === null ? '' : earliestDay(a.from), b.from === null ? '' : earliestDay(b.from)) ||
    compare(endDay(a), endDay(b)) ||
    compare(a.person, b.person) ||
    compare(a.as, b.as)
  );
}

function endDay({ to }: Tenure): PlainDate {
  if (to === null || to === 'present') return '9999-12-31';
  return latestDay(to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two tenures certainly shared a day. */
export function certainlyOverlap(a: Tenure, b: Tenure): boolean {
  const start = laterOf(surelyBegun(a), surelyBegun(b));
  const end = earlierOf(surelyLasting(a), surelyLasting(b));
  return start !== null && end !== null && start < end;
}

/**
 * Whether `a` certainly came before `b`: it had ended by the first day of `b`, or it certainly began earlier and the dates do
 * not say that both went on at once.
 */
export function precedes(a: Tenure, b: Tenure): boolean {
  if (certainlyOverlap(a, b)) return false;
  if (beginsBefore(a, b)) return true;
  return endsBy(a, b) && !endsBy(b, a) && !beginsBefore(b, a);
}

function beginsBefore(a: Tenure, b: Tenure): boolean {
  return a.from !== null && b.from !== null && certainlyBefore(a.from, b.from);
}

function endsBy(a: Tenure, b: Tenure): boolean {
  return a.to !== null && a.to !== 'present' && b.from !== null && latestDay(a.to) <= earliestDay(b.from);
}

/** Whether `a` ended on the very day on which `b` began, both known to the day. */
export function handsOver(a: Tenure, b: Tenure): boolean {
  return a.to !== null && a.to.length === 10 && a.to === b.from;
}

/** Whether an end is certainly before a beginning. */
export function endsBeforeItBegins({ from, to }: Pick<Tenure, 'from' | 'to'>): boolean {
  return from !== null && to !== null && to !== 'present' && certainlyBefore(to as PartialDate, from);
}

/** The first day on which it had certainly begun. */
export function surelyBegun({ from }: Tenure): PlainDate | null {
  return from && latestDay(from);
}

/** The first day on which it may be over: before that it certainly lasted, once begun. */
export function surelyLasting({ to }: Tenure): PlainDate | null {
  return to === 'present' ? '9999-12-31' : to && earliestDay(to);
}

function laterOf(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || b === null ? null : a > b ? a : b;
}

function earlierOf(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || b === null ? null : a < b ? a : b;
}
