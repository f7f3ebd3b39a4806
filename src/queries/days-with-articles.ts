import type { Indexed } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';

/** How many articles each day of a year has; days without are not in it. In order of day. */
export type DaysWithArticles = Readonly<Record<PlainDate, number>>;

export function daysWithArticles(corpus: Indexed, year: string): DaysWithArticles {
  return allDays(corpus).get(year) ?? {};
}

/** The first day with articles after and before a day, month or year of the archive. */
export function neighbouringDates(corpus: Indexed, date: string): { readonly before: string | null; readonly after: string | null } {
  return neighbours(corpus).get(date) ?? { before: null, after: null };
}

export function allDays(corpus: Indexed): ReadonlyMap<string, DaysWithArticles> {
  return corpus.derive('daysWithArticles', ({ articles }) => {
    const years = new Map<string, Record<PlainDate, number>>();
    for (const { day } of articles.toReversed().sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
      const year = years.get(day.slice(0, 4)) ?? {};
      years.set(day.slice(0, 4), year);
      year[day] = (year[day] ?? 0) + 1;
    }
    return years;
  });
}

/** Years among years, months among months, days among days. */
export function neighbours(corpus: Indexed): ReadonlyMap<string, { readonly before: string | null; readonly after: string | null }> {
  return corpus.derive('neighbouringDates', ({ by }) => {
    const dates = [...by.date.keys()].sort();
    const alike = [4, 7, 10].map((length) => dates.filter((date) => date.length === length));
    return new Map(alike.flatMap((list) => list.map((date, index) => [date, { before: list[index - 1] ?? null, after: list[index + 1] ?? null }])));
  });
}
