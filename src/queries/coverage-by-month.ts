import type { ArticleEntry } from '../model/article.ts';

/** How many articles a month has. */
export interface MonthCount {
  /** "YYYY-MM" */
  readonly month: string;
  readonly count: number;
}

/**
 * Counts articles by month, from the first that has one to the last, months without included.
 *
 * @param articles in any order.
 */
export function coverageByMonth(articles: readonly Pick<ArticleEntry, 'day'>[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const { day } of articles) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const months = [...counts.keys()].sort();
  const first = months[0];
  if (first === undefined) return [];
  return monthsFrom(first, months.at(-1)!).map((month) => ({ month, count: counts.get(month) ?? 0 }));
}

function monthsFrom(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const month = number(first) + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
