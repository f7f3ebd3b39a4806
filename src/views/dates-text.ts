import type { Instant, PartialDate } from '../model/dates.ts';

/** Whose way of writing dates and numbers: the page's language, the site's zone. */
export interface Writing {
  /** BCP 47. */
  readonly lang: string;
  /** IANA. */
  readonly timeZone: string;
}

/** A date or moment as `<time>` wants it: for machines and for readers. */
export interface TimeView {
  readonly iso: string;
  readonly text: string;
}

/** How much of a moment is told. */
export type InstantStyle = 'moment' | 'day' | 'short' | 'clock' | 'weekday';

const INSTANTS: Readonly<Record<InstantStyle, Intl.DateTimeFormatOptions>> = {
  // "November 30, 2017 at 5:05 PM EST"
  moment: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  clock: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
};

/** A moment in the site's zone. */
export function instantText(instant: Instant, style: InstantStyle, { lang, timeZone }: Writing): string {
  return dateFormat(lang, { ...INSTANTS[style], timeZone }).format(Date.parse(instant));
}

/** A day that was given without a time is its first moment, which nobody meant. */
export function isDayAlone(instant: Instant): boolean {
  return instant.slice(11, 19) === '00:00:00';
}

export function instantView(instant: Instant, style: InstantStyle, writing: Writing): TimeView {
  return { iso: instant, text: instantText(instant, style, writing) };
}

/** A day, month or year as precise as it is: "March 13, 2018", "March 2018", "2018". */
export function dateText(date: PartialDate, lang: string, month: 'long' | 'short' = 'long'): string {
  const parts: Intl.DateTimeFormatOptions[] = [{ year: 'numeric' }, { year: 'numeric', month }, { year: 'numeric', month, day: 'numeric' }];
  const precision = date.split('-').length - 1;
  return dateFormat(lang, { ...parts[precision]!, timeZone: 'UTC' }).format(Date.parse(date));
}

export function dateView(date: PartialDate, lang: string, month: 'long' | 'short' = 'long'): TimeView {
  return { iso: date, text: dateText(date, lang, month) };
}

/** A day with its weekday: "Thursday, November 30, 2017". */
export function weekdayText(day: PartialDate, lang: string): string {
  return dateFormat(lang, { ...INSTANTS.weekday, timeZone: 'UTC' }).format(Date.parse(day));
}

/** The name of a month of a year: "November 2017", or without the year. */
export function monthText(month: PartialDate, lang: string, withYear = true): string {
  return dateFormat(lang, { month: 'long', ...(withYear ? { year: 'numeric' } : {}), timeZone: 'UTC' }).format(Date.parse(month));
}

export function numberText(value: number, lang: string): string {
  return remembered(`n ${lang}`, () => new Intl.NumberFormat(lang)).format(value);
}

/** "a, b and c" */
export function listText(items: readonly string[], lang: string): string {
  return remembered(`l ${lang}`, () => new Intl.ListFormat(lang, { type: 'conjunction' })).format(items);
}

/** Which of a language's plural forms a number takes. */
export function pluralOf(value: number, lang: string): Intl.LDMLPluralRule {
  return remembered(`p ${lang}`, () => new Intl.PluralRules(lang)).select(value);
}

function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(`d ${lang} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(lang, options));
}

// Making one of Intl's objects costs a hundred times what using it does; they know nothing but their options.
const formats = new Map<string, object>();

function remembered<Format extends object>(key: string, make: () => Format): Format {
  const known = formats.get(key) as Format | undefined;
  if (known) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: PartialDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The names of the days of the week, from one of them (0 for Sunday). */
export function weekdayNames(lang: string, first: number): { readonly short: string; readonly long: string }[] {
  // 4 January 1970 was a Sunday.
  const name = (index: number, weekday: 'narrow' | 'long') => dateFormat(lang, { weekday, timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + ((first + index) % 7)));
  return Array.from({ length: 7 }, (_, index) => ({ short: name(index, 'narrow'), long: name(index, 'long') }));
}
