import type { Corpus } from '../corpus/corpus.ts';
import { earliestDay, latestDay, type PlainDate } from '../model/dates.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { Post, Tenure, Vacancy } from '../model/post.ts';
import { dateText } from './dates-text.ts';
import type { LinkView } from './frame.ts';
import { personName } from './name-view.ts';
import { axisOver, placeOn, ticksOf, type Tick, type TimeAxis } from './time-axis.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Posts over time: a lane a post, a bar a tenure, all along one axis. Every `x` and `width` is in per cent of it. */
export interface LanesView {
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
  /** Articles, as marks on the axis. */
  readonly marks: readonly Mark[];
  /** The first and last year drawn. */
  readonly from: string;
  readonly to: string;
  /** Whether something lies before it. */
  readonly cut: boolean;
  /** What the drawing has to explain. */
  readonly kinds: readonly BarKind[];
}

export interface Lane {
  readonly post: LinkView;
  /** How many bars stand above each other where tenures overlap. */
  readonly rows: number;
  readonly bars: readonly Bar[];
}

export type BarKind = 'held' | 'acting' | 'vacant' | 'maybe';

export interface Bar {
  readonly kind: BarKind;
  readonly x: number;
  readonly width: number;
  /** From 0. */
  readonly row: number;
  /** '' on a stretch that only continues another. */
  readonly label: string;
  /** How wide the drawing must be for the label to stand in the bar. */
  readonly fits: 'narrow' | 'wide' | 'never';
  /** Who, what and when, in words. */
  readonly title: string;
  readonly href: string | null;
}

export interface Mark {
  readonly x: number;
  readonly title: string;
  readonly href: string;
}

/** What a lane is drawn from. */
export interface LaneSource {
  readonly post: Post;
  readonly tenures: readonly Tenure[];
  readonly vacant: readonly Vacancy[];
}

export interface LanesOptions {
  /** What stands in a bar: its holder, on pages of agencies and posts; nothing where the lane says it all. */
  readonly label: 'holder' | 'none';
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** How many years before the first article are drawn at most; all where it is not given. */
  readonly yearsBefore?: number;
}

// Measured in the browser at the size the labels are set in; a drawing is 320 px wide on a telephone and 640 on a desk.
const LETTER_WIDTH = 7.2;
const NARROW = 300;
const WIDE = 620;
const MOST_MARKS = 80;
const MOST_ROWS = 8;

/** @returns null where no date is known, so that nothing can be drawn. */
export function lanesView(corpus: Corpus, sources: readonly LaneSource[], { label, articles, yearsBefore }: LanesOptions): LanesView | null {
  const drawn = sources.filter(({ tenures, vacant }) => vacant.length > 0 || tenures.some(isDated));
  const days = drawn.flatMap(({ tenures, vacant }) => [...tenures, ...vacant].flatMap((each) => knownDays(each, corpus.today)));
  const whole = axisOver(days.length === 0 ? [] : [...days, ...articles.map(({ day }) => day)]);
  if (!whole) return null;
  const axis = shortened(whole, articles.at(-1)?.day, yearsBefore);
  const lanes = drawn.map((source) => laneOf(corpus, source, axis, label)).filter(({ bars }) => bars.length > 0);
  return {
    ticks: ticksOf(axis),
    lanes,
    marks: marksOf(corpus, articles, axis),
    from: axis.from.slice(0, 4),
    to: axis.to.slice(0, 4),
    cut: axis !== whole,
    kinds: (['held', 'acting', 'vacant', 'maybe'] as const).filter((kind) => lanes.some(({ bars }) => bars.some((bar) => bar.kind === kind))),
  };
}

/** An office of two centuries would leave the years in the news no room. */
function shortened(axis: TimeAxis, firstArticle: PlainDate | undefined, yearsBefore: number | undefined): TimeAxis {
  if (firstArticle === undefined || yearsBefore === undefined) return axis;
  const from = `${Number(firstArticle.slice(0, 4)) - yearsBefore}-01-01`.padStart(10, '0');
  return from > axis.from && from < axis.to ? { from, to: axis.to } : axis;
}

function isDated({ from, to }: Tenure): boolean {
  return from !== null || (to !== null && to !== 'present');
}

/** The days that the axis must reach; what goes on reaches to today. */
function knownDays({ from, to }: Pick<Tenure, 'from' | 'to'>, today: PlainDate): PlainDate[] {
  const end = to === 'present' ? [today] : to === null ? [] : [earliestDay(to), latestDay(to)].filter((day) => day <= today);
  return [...(from ? [earliestDay(from)] : []), ...end];
}

function laneOf(corpus: Corpus, { post, tenures, vacant }: LaneSource, axis: TimeAxis, label: LanesOptions['label']): Lane {
  const ends: PlainDate[] = [];
  const bars = tenures.filter(isDated).flatMap((tenure) => {
    const row = freeRow(ends, tenure, axis);
    return row < MOST_ROWS ? barsOf(corpus, tenure, row, axis, label) : [];
  });
  const empty = vacant.map((vacancy) => vacantBar(corpus, post, vacancy, axis));
  return { post: { text: post.title, href: urlsOf(corpus).post(post.id) }, rows: Math.min(MOST_ROWS, Math.max(1, ends.length)), bars: [...bars, ...empty] };
}

/** The first row whose last tenure is over by the beginning of this one. */
function freeRow(ends: PlainDate[], { from, to }: Tenure, axis: TimeAxis): number {
  const start = from === null ? axis.from : earliestDay(from);
  const free = ends.findIndex((end) => end <= start);
  const row = free < 0 ? ends.length : free;
  ends[row] = to === 'present' ? axis.to : to === null ? latestDay(from!) : latestDay(to) > start ? earliestDay(to) : start;
  return row;
}

/** A bar over the days that are certain, with paler ones over those that the dates only allow. */
function barsOf(corpus: Corpus, tenure: Tenure, row: number, axis: TimeAxis, label: LanesOptions['label']): Bar[] {
  const { from, to } = tenure;
  const [mayFrom, sureFrom] = from === null ? [axis.from, null] : [earliestDay(from), latestDay(from)];
  const [sureTo, mayTo] = to === 'present' ? [axis.to, axis.to] : to === null ? [null, sureFrom] : [earliestDay(to), latestDay(to)];
  const person = personName(corpus, tenure.person);
  const common = { row, title: titleOf(corpus, tenure, person.text), href: person.href };
  const stretch = (kind: BarKind, start: PlainDate, end: PlainDate, text: string): Bar[] => {
    const x = placeOn(axis, start);
    const width = Math.round((placeOn(axis, end) - x) * 100) / 100;
    return width <= 0 ? [] : [{ ...common, kind, x, width, label: text, fits: fits(text, width) }];
  };
  const name = label === 'holder' ? shortName(corpus, tenure) : '';
  const kind = tenure.as === 'acting' ? 'acting' : 'held';
  // Where the end is not known, the first month stands for it: something must be seen.
  if (sureFrom === null || sureTo === null || sureFrom >= sureTo) return stretch('maybe', mayFrom, latestOf(mayTo ?? axis.to, nextMonth(mayFrom)), name);
  return [...stretch('maybe', mayFrom, sureFrom, ''), ...stretch(kind, sureFrom, sureTo, name), ...stretch('maybe', sureTo, mayTo ?? sureTo, '')];
}

function latestOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function nextMonth(day: PlainDate): PlainDate {
  return latestDay(day.slice(0, 7));
}

function vacantBar(corpus: Corpus, post: Post, { from, to }: Vacancy, axis: TimeAxis): Bar {
  const { vacant } = wordsFor(corpus.site.lang);
  const x = placeOn(axis, from);
  const end = to === null || to === 'present' ? 100 : placeOn(axis, to);
  const width = Math.max(0.5, Math.round((end - x) * 100) / 100);
  const title = `${post.title}: ${vacant}, ${rangeText(corpus, from, to)}`;
  return { kind: 'vacant', x, width, row: 0, label: vacant, fits: fits(vacant, width), title, href: null };
}

function fits(text: string, width: number): Bar['fits'] {
  const needed = text.length * LETTER_WIDTH + 8;
  if (text === '' || (WIDE * width) / 100 < needed) return 'never';
  return (NARROW * width) / 100 >= needed ? 'narrow' : 'wide';
}

/** The surname, as the sort name has it before its comma. */
function shortName({ people }: Corpus, { person }: Tenure): string {
  const found = people.get(person);
  return found?.sortName.split(',')[0] ?? person;
}

function titleOf(corpus: Corpus, { from, to, as, post }: Tenure, name: string): string {
  const words = wordsFor(corpus.site.lang);
  const title = corpus.posts.get(post)?.title ?? post;
  return `${name}, ${as === 'acting' ? `${words.actingMark} ` : ''}${title}, ${rangeText(corpus, from, to)}`;
}

/** "Feb 1, 2017 – Mar 31, 2018" */
export function rangeText(corpus: Corpus, from: Tenure['from'], to: Tenure['to']): string {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const start = from === null ? words.unknown : dateText(from, lang, 'short');
  const end = to === null ? words.unknown : to === 'present' ? words.present : dateText(to, lang, 'short');
  return `${start} – ${end}`;
}

/** One mark a day; one a month where there are many. */
function marksOf(corpus: Corpus, articles: readonly ArticleEntry[], axis: TimeAxis): Mark[] {
  const to = urlsOf(corpus);
  const { lang } = corpus.site;
  const byDay = Map.groupBy(articles, ({ day }) => day);
  const single = ([, [first, ...others]]: [string, ArticleEntry[]]): Mark =>
    ({ x: placeOn(axis, first!.day), title: [first!, ...others].map(({ title }) => title).join('\n'), href: to.article(first!.id) });
  if (byDay.size <= MOST_MARKS) return [...byDay].map(single);
  const byMonth = [...Map.groupBy(articles, ({ day }) => day.slice(0, 7))];
  return byMonth.map(([month, list]) => ({ x: placeOn(axis, month), title: `${dateText(month, lang)}: ${list.length}`, href: to.date(month) }));
}
