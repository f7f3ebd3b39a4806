import { daysBetween, earliestDay, latestDay, type PartialDate, type PlainDate } from '../model/dates.ts';

/** A stretch of time laid along a line from 0 to 100. */
export interface TimeAxis {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A mark on the axis: where, and the year it stands for. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

// As many labels as stand side by side on a telephone.
const MOST_TICKS = 5;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Shorter stretches begin with their year, so that there is a year to read. */
const SHORT = 730;

/** An axis from the first of some days to the last; over a single day, its year. */
export function axisOver(days: readonly PlainDate[]): TimeAxis | null {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return null;
  if (from < to) return daysBetween(from, to) < SHORT ? { from: `${from.slice(0, 4)}-01-01`, to } : { from, to };
  return { from: `${from.slice(0, 4)}-01-01`, to: latestDay(from.slice(0, 4)) };
}

/** Where a day lies, in per cent of the axis and rounded to hundredths; days beyond an end lie on it. */
export function placeOn({ from, to }: TimeAxis, date: PartialDate): number {
  const share = daysBetween(from, earliestDay(date)) / daysBetween(from, to);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** The beginnings of years, few enough to be read side by side. */
export function ticksOf(axis: TimeAxis): Tick[] {
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.to.slice(0, 4))];
  const step = STEPS.find((each) => (last - first) / each <= MOST_TICKS) ?? 1000;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => year % step === 0);
  const ticks = years.map((year) => ({ x: placeOn(axis, String(year).padStart(4, '0')), text: String(year) }));
  return ticks.filter(({ text }) => `${text.padStart(4, '0')}-01-01` >= axis.from);
}
