import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import { earliestDay, latestDay, type PlainDate } from '../model/dates.ts';
import type { Post, Tenure, Vacancy } from '../model/post.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { dateText } from './dates-text.ts';
import type { LinkView } from './link-view.ts';
import { barsOf, vacantBar, type Bar, type BarKind, type BarLabel } from './lane-bars.ts';
import { axisOver, placeOn, ticksOf, type Tick, type TimeAxis } from './time-axis.ts';
import { urlsOf } from './urls.ts';

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
  readonly label: BarLabel;
  /** Newest first. */
  readonly articles: readonly ListedArticle[];
  /** How many years before the first article are drawn at most; all where it is not given. */
  readonly yearsBefore?: number;
}

const MOST_MARKS = 80;
const MOST_ROWS = 8;

/** @returns null where no date is known, so that nothing can be drawn. */
export function lanesView(corpus: Corpus, sources: readonly LaneSource[], { label, articles, yearsBefore }: LanesOptions): LanesView | null {
  const drawn = sources.filter(({ tenures, vacant }) => vacant.length > 0 || tenures.some(isDated));
  // To the end of the month: a drawing that grew every day would be made again every day.
  const until = latestDay(corpus.today.slice(0, 7));
  const days = drawn.flatMap(({ tenures, vacant }) => [...tenures, ...vacant].flatMap((each) => knownDays(each, until)));
  const whole = axisOver(days.length === 0 ? [] : [...days, ...articles.map(({ day }) => day)]);
  if (!whole) return null;
  const axis = shortened(whole, drawn, articles.at(-1)?.day, yearsBefore);
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

/** An office of two centuries would leave the years in the news no room: begins where the first to be seen did, at most so many years before them. */
function shortened(axis: TimeAxis, drawn: readonly LaneSource[], firstArticle: PlainDate | undefined, yearsBefore: number | undefined): TimeAxis {
  if (firstArticle === undefined || yearsBefore === undefined) return axis;
  const cut = `${Number(firstArticle.slice(0, 4)) - yearsBefore}-01-01`.padStart(10, '0');
  if (cut <= axis.from || cut >= axis.to) return axis;
  const seen = drawn.flatMap(({ tenures, vacant }) => [...tenures, ...vacant]).filter(({ to }) => to === 'present' || (to !== null && latestDay(to) > cut));
  const begin = seen.map(({ from }) => (from === null || earliestDay(from) < cut ? cut : earliestDay(from))).sort()[0] ?? cut;
  return { from: begin < firstArticle ? begin : firstArticle, to: axis.to };
}

function isDated({ from, to }: Tenure): boolean {
  return from !== null || (to !== null && to !== 'present');
}

/** The days that the axis must reach; what goes on reaches to its end. */
function knownDays({ from, to }: Pick<Tenure, 'from' | 'to'>, until: PlainDate): PlainDate[] {
  const end = to === 'present' ? [until] : to === null ? [] : [earliestDay(to), latestDay(to)].filter((day) => day <= until);
  return [...(from ? [earliestDay(from)] : []), ...end];
}

function laneOf(corpus: Corpus, { post, tenures, vacant }: LaneSource, axis: TimeAxis, label: BarLabel): Lane {
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

/** One mark a day; one a month where there are many. */
function marksOf(corpus: Corpus, articles: readonly ListedArticle[], axis: TimeAxis): Mark[] {
  const to = urlsOf(corpus);
  const { lang } = corpus.site;
  const byDay = Map.groupBy(articles, ({ day }) => day);
  const single = ([day, list]: [PlainDate, ListedArticle[]]): Mark =>
    ({ x: placeOn(axis, day), title: entriesOf(corpus, list).map(({ title }) => title).join('\n'), href: to.article(list[0]!.id) });
  if (byDay.size <= MOST_MARKS) return [...byDay].map(single);
  const byMonth = [...Map.groupBy(articles, ({ day }) => day.slice(0, 7))];
  return byMonth.map(([month, list]) => ({ x: placeOn(axis, month), title: `${dateText(month, lang)}: ${list.length}`, href: to.date(month) }));
}
