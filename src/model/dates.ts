/**
 * Days, moments and dates known only to the month or year. The only importer of date-fns.
 */
import { TZDate, tzOffset } from '@date-fns/tz';
// By their own paths: the package's index is three hundred modules, more than a second to load.
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day, "YYYY-MM-DD". */
export type PlainDate = string & { readonly __plainDate?: never };
/** A day, month or year: "2018", "2018-03" or "2018-03-13". */
export type PartialDate = string & { readonly __partialDate?: never };
/** A moment with its offset, "2017-11-30T17:05:00-05:00". Compare with `before`, never as text. */
export type Instant = string & { readonly __instant?: never };

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/** Whether `text` is a real day, month or year ("2018-02-30" and year 0 are not). */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match || match[1] === '0000') return false;
  return isValid(parseISO(text));
}

/** Whether `text` is a real calendar day. */
export function isPlainDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/**
 * Reads an ISO 8601 day or moment. What has no offset is read in `timeZone` (a day is its first moment there, a time that
 * comes twice its first, a skipped one later by what clocks were put forward); the result carries the offset of `timeZone` at that moment.
 *
 * @returns null where `text` is no such moment: other notations, 30 February, hour 24, leap seconds, year 0.
 */
export function toInstant(text: string, timeZone: string): Instant | null {
  const match = MOMENT.exec(text);
  if (!match || !isPlainDate(text.slice(0, 10))) return null;
  const date = match[1] ? new Date(parseISO(text.replace(' ', 'T'))) : localMoment(text, timeZone);
  return isValid(date) ? instantAt(date.getTime(), timeZone) : null;
}

function localMoment(text: string, timeZone: string): Date {
  const [year, month, day, hour = 0, minute = 0, second = 0] = text.split(/[-T :.]/).map(Number) as [number, number, number];
  return firstOfTwo(new TZDate(year, month - 1, day, hour, minute, second, timeZone), timeZone);
}

/** Where clocks were just put back, so that a time comes twice, its first. */
function firstOfTwo(later: Date, timeZone: string): Date {
  const before = tzOffset(timeZone, new Date(later.getTime() - DAY / 2));
  const first = new Date(later.getTime() - (before - tzOffset(timeZone, later)) * MINUTE);
  return first < later && tzOffset(timeZone, first) === before ? first : later;
}

/** The moment `milliseconds` after 1970 began in UTC, written with the offset of `timeZone`. */
export function instantAt(milliseconds: number, timeZone: string): Instant {
  return formatISO(new TZDate(milliseconds, timeZone));
}

/** Milliseconds since 1970 began in UTC. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** Whether `a` is an earlier moment than `b`, whatever their offsets. */
export function before(a: Instant, b: Instant): boolean {
  // With one offset their texts are in order as well, which is told in no time.
  return a.length === b.length && a.endsWith(b.slice(OFFSET_AT)) ? a < b : Date.parse(a) < Date.parse(b);
}

/** Behind "YYYY-MM-DDThh:mm:ss". */
const OFFSET_AT = 19;

/** The calendar day of a moment that was written in the wanted zone (as `toInstant` writes it). */
export function dayOf(instant: Instant): PlainDate {
  return instant.slice(0, 10);
}

/** The first day that a date known to the year, month or day can mean. */
export function earliestDay(date: PartialDate): PlainDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date known to the year, month or day can mean. */
export function latestDay(date: PartialDate): PlainDate {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysInMonth(date)}` : date;
}

function daysInMonth(month: PartialDate): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}

/** Whether every day `a` can mean comes before every day `b` can mean. */
export function certainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Calendar days from `a` to `b`; negative where `b` comes first. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return (Date.parse(b) - Date.parse(a)) / DAY;
}

/** The day `count` days after (before, where negative) `day`. */
export function addDays(day: PlainDate, count: number): PlainDate {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Days without a time are read as UTC, where each has so many milliseconds: tens of thousands are compared by every check. */
const DAY = 86_400_000;
const MINUTE = 60_000;
