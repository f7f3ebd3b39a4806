import fc from 'fast-check';
import { addDays, earliestDay, latestDay, type PartialDate, type PlainDate } from '../../src/model/dates.ts';
import type { PersonId, PostId } from '../../src/model/ids.ts';
import type { Tenure } from '../../src/model/post.ts';

/** A tenure of a person in the post "p": `tenure('ann', '2015', '2019-06-01')`. */
export function tenure(person: string, from: Tenure['from'], to: Tenure['to'], more: Partial<Tenure> = {}): Tenure {
  return { person: person as PersonId, post: 'p' as PostId, from, to, as: 'holder', seat: null, began: null, ended: null, cite: null, place: { path: `people/${person}.md`, line: 1, column: 1 }, ...more };
}

const CALENDAR: readonly PlainDate[] = Array.from({ length: 3 * 365 + 1 }, (_, count) => addDays('2000-01-01', count));

/** Every day that a date of the years 2000 to 2002 can mean. */
export function daysOf(date: PartialDate): PlainDate[] {
  return CALENDAR.filter((day) => day.startsWith(date));
}

export const anyDay = fc.constantFrom(...CALENDAR);

/** A date of the years 2000 to 2002, as precise as it comes. */
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

/** A tenure whose end is not certainly before its beginning. */
export const anyTenure = fc
  .record({ person: fc.constantFrom('ann', 'ben', 'cy', 'di'), from: fc.option(anyDate, { freq: 6 }), to: fc.oneof(anyDate, anyDate, anyDate, fc.constantFrom('present', null)), as: fc.constantFrom('holder' as const, 'holder' as const, 'acting' as const) })
  .filter(({ from, to }) => from === null || to === null || to === 'present' || latestDay(to) >= earliestDay(from))
  .map(({ person, from, to, as }) => tenure(person, from, to, { as }));
