import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import { coverageByMonth } from '../queries/coverage-by-month.ts';
import { dateText } from './dates-text.ts';

/** Articles by month as bars, or by year where there are too many months to tell apart. */
export interface BarsView {
  readonly unit: 'month' | 'year';
  readonly bars: readonly { readonly x: number; readonly width: number; readonly height: number; readonly count: number; readonly text: string }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly most: number;
}

const MOST_MONTHS = 120;

/** @returns null where fewer than two months or years can be compared. */
export function barsView(corpus: Corpus, articles: readonly ListedArticle[]): BarsView | null {
  const months = coverageByMonth(articles);
  const unit = months.length <= MOST_MONTHS ? 'month' : 'year';
  const counts = unit === 'month' ? months.map(({ month, count }) => ({ date: month, count })) : byYear(months);
  if (counts.length < 2) return null;
  const most = Math.max(...counts.map(({ count }) => count));
  const width = 100 / counts.length;
  const round = (value: number) => Math.round(value * 100) / 100;
  const bars = counts.map(({ date, count }, index) => ({
    x: round(index * width), width: round(width), height: round((count / most) * 100), count, text: dateText(date, corpus.site.lang),
  }));
  const years = counts.flatMap(({ date }, index) => (date.length === 4 || date.endsWith('-01') || index === 0 ? [{ x: round(index * width), text: date.slice(0, 4) }] : []));
  return { unit, bars, ticks: apart(years), most };
}

function byYear(months: readonly { readonly month: string; readonly count: number }[]): { date: string; count: number }[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return [...years].map(([date, list]) => ({ date, count: list.reduce((sum, { count }) => sum + count, 0) }));
}

/** Labels that do not run into each other: at least a seventh of the width apart. */
function apart(ticks: readonly { readonly x: number; readonly text: string }[]): { x: number; text: string }[] {
  const kept: { x: number; text: string }[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last && tick.x - last.x < 14) continue;
    kept.push(tick);
  }
  return kept;
}
