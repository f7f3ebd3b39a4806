import type { Corpus } from '../corpus/corpus.ts';
import { addDays, latestDay, type PlainDate } from '../model/dates.ts';
import { daysWithArticles } from '../queries/days-with-articles.ts';
import { monthText, weekdayNames, weekdayOf } from './dates-text.ts';
import { urlsOf } from './urls.ts';

/** A month as a calendar. */
export interface MonthCalendar {
  readonly title: string;
  /** Of the month's archive; null where it has no articles. */
  readonly href: string | null;
  readonly count: number;
  /** Names of the days of the week, short and long, from the language's first day. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Weeks of seven; null before the first and after the last day. */
  readonly weeks: readonly (readonly (DayCell | null)[])[];
}

export interface DayCell {
  readonly day: number;
  readonly count: number;
  /** null where the day has no articles. */
  readonly href: string | null;
}

/** @param month "YYYY-MM" */
export function monthCalendar(corpus: Corpus, month: string, withYear: boolean): MonthCalendar {
  const { lang } = corpus.site;
  const to = urlsOf(corpus);
  const counts = daysWithArticles(corpus, month.slice(0, 4));
  const first = firstWeekday(lang);
  const days = daysOf(month).map((day): DayCell => ({ day: Number(day.slice(8)), count: counts[day] ?? 0, href: counts[day] ? to.date(day) : null }));
  const blanks = (weekdayOf(`${month}-01`) - first + 7) % 7;
  const cells = [...Array.from({ length: blanks }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_unused, index) => cells[week * 7 + index] ?? null));
  const count = days.reduce((sum, day) => sum + day.count, 0);
  return { title: monthText(month, lang, withYear), href: count > 0 ? to.date(month) : null, count, weekdays: weekdayNames(lang, first), weeks };
}

function daysOf(month: string): PlainDate[] {
  const last = Number(latestDay(month).slice(8));
  return Array.from({ length: last }, (_, index) => addDays(`${month}-01`, index));
}

/** The day a language's calendars begin with, 0 for Sunday. */
function firstWeekday(lang: string): number {
  const locale = new Intl.Locale(lang) as Intl.Locale & { getWeekInfo?(): { firstDay: number } };
  return (locale.getWeekInfo?.().firstDay ?? 1) % 7;
}
