import type { Corpus } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import { neighbouringDates } from '../queries/days-with-articles.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { postsNamedOnDay } from '../queries/posts-named-on-day.ts';
import { monthCalendar, type MonthCalendar } from './calendar-view.ts';
import { crumbsTo } from './crumbs.ts';
import { dateText, monthText, weekdayText } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { agencyNameView, personName, type NameView } from './name-view.ts';
import { teaserView, type TeaserView } from './teaser.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { counted, wordsFor } from './words.ts';

/** The archive of a day, month or year. */
export interface ArchiveView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly count: string;
  /** Its neighbours that have articles. */
  readonly before: LinkView | null;
  readonly after: LinkView | null;
  readonly calendars: readonly MonthCalendar[];
  /** Days with their articles, newest first; none on a year's page. */
  readonly days: readonly ArchiveDay[];
  /** Posts that the day's articles name; only on a day's page. */
  readonly office: readonly OfficeRow[];
  /** Who held office in the year; only on a year's page. */
  readonly asOf: LinkView | null;
}

export interface ArchiveDay {
  /** null on a day's own page. */
  readonly title: LinkView | null;
  readonly articles: readonly TeaserView[];
}

export interface OfficeRow {
  readonly post: NameView;
  readonly agency: NameView;
  readonly holders: readonly { readonly person: NameView; readonly acting: boolean; readonly certain: boolean }[];
}

/** @param date "2017", "2017-11" or "2017-11-30" */
export function archiveView(corpus: Corpus, date: string): ArchiveView {
  const { lang } = corpus.site;
  const to = urlsOf(corpus);
  const words = wordsFor(lang);
  const articles = corpus.by.date.get(date) ?? [];
  const title = textOf(date, lang);
  const { before, after } = neighbouringDates(corpus, date);
  const link = (other: string | null) => other && { text: dateText(other, lang), href: to.date(other) };
  const year = date.slice(0, 4);
  return {
    frame: frameOf(corpus, { url: to.date(date), title, crumbs: crumbsTo(corpus, 'home', ...above(date).map((each) => ({ text: dateText(each, lang), href: to.date(each) }))) }),
    title,
    count: counted(articles.length, words.articlesCount, lang),
    before: link(before) || null,
    after: link(after) || null,
    calendars: calendarsOf(corpus, date),
    days: date.length === 4 ? [] : daysOf(corpus, date),
    office: date.length === 10 ? officeOn(corpus, date) : [],
    asOf: date.length === 4 ? { text: fill(words.inOfficeThen, { year }), href: to.asOf(year) } : null,
  };
}

function textOf(date: string, lang: string): string {
  return date.length === 10 ? weekdayText(date, lang) : date.length === 7 ? monthText(date, lang) : date;
}

/** The year and month that a date lies in. */
function above(date: string): string[] {
  return [4, 7].filter((length) => length < date.length).map((length) => date.slice(0, length));
}

function calendarsOf(corpus: Corpus, date: string): MonthCalendar[] {
  if (date.length === 10) return [];
  if (date.length === 7) return [monthCalendar(corpus, date, true)];
  return Array.from({ length: 12 }, (_, index) => monthCalendar(corpus, `${date}-${String(index + 1).padStart(2, '0')}`, false));
}

function daysOf(corpus: Corpus, date: string): ArchiveDay[] {
  const to = urlsOf(corpus);
  const { lang } = corpus.site;
  const articles = corpus.by.date.get(date) ?? [];
  const single = date.length === 10;
  return [...Map.groupBy(articles, ({ day }) => day)].map(([day, list]) => ({
    title: single ? null : { text: weekdayText(day, lang), href: to.date(day) },
    articles: entriesOf(corpus, list).map((article) => teaserView(corpus, article, { time: 'clock', image: single })),
  }));
}

function officeOn(corpus: Corpus, day: PlainDate): OfficeRow[] {
  const to = urlsOf(corpus);
  return postsNamedOnDay(corpus, day).map(({ post, holders }) => ({
    post: { text: post.title, href: to.post(post.id) },
    agency: agencyNameView(corpus, post.agency),
    holders: holders.map(({ tenure, certain }) => ({ person: personName(corpus, tenure.person), acting: tenure.as === 'acting', certain })),
  }));
}
