import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { monthText, weekdayText } from './dates-text.ts';
import { teaserView, type TeaserView } from './teaser.ts';

/** Articles under headings of time, newest first. */
export interface CoverageView {
  readonly groups: readonly CoverageGroup[];
  /** All there are, and how many of them stand here. */
  readonly all: number;
  readonly shown: number;
  /** Pages of older coverage, by year; newest first. */
  readonly years: readonly YearLink[];
}

export interface CoverageGroup {
  /** "2017-11", or "2017-11-30" where there is much: the group's id in the page, with "c-" before it. */
  readonly date: string;
  readonly title: string;
  readonly articles: readonly TeaserView[];
}

export interface YearLink {
  readonly year: string;
  readonly count: number;
  readonly href: string;
}

/** More than this in a month is grouped by day. */
const MUCH = 20;
/** Up to so many articles stand on the page itself (some thirty screens of a telephone); of more, the newest, and the years have pages. */
const MOST_ON_PAGE = 100;
const NEWEST = 60;

/**
 * The coverage of somebody or something.
 *
 * @param articles newest first.
 * @param about whose sentence each article shows; null: none.
 * @param yearUrl the page of one year's coverage.
 */
export function coverageView(corpus: Corpus, articles: readonly ListedArticle[], about: PersonId | AgencyId | null, yearUrl: (year: string) => string): CoverageView {
  const split = isSplit(articles);
  const shown = split ? articles.slice(0, NEWEST) : articles;
  return {
    groups: groupsOf(corpus, shown, about),
    all: articles.length,
    shown: shown.length,
    years: split ? yearLinks(articles, yearUrl) : [],
  };
}

/** Whether there is so much that older coverage has pages of its own. */
export function isSplit(articles: readonly ListedArticle[]): boolean {
  return articles.length > MOST_ON_PAGE;
}

/** The years of a list of articles, each with its page. */
export function yearLinks(articles: readonly ListedArticle[], yearUrl: (year: string) => string): YearLink[] {
  const years = Map.groupBy(articles, ({ day }) => day.slice(0, 4));
  return [...years].map(([year, list]) => ({ year, count: list.length, href: yearUrl(year) }));
}

/** Groups articles by month, a month with much by day. */
export function groupsOf(corpus: Corpus, articles: readonly ListedArticle[], about: PersonId | AgencyId | null): CoverageGroup[] {
  const { lang } = corpus.site;
  const months = Map.groupBy(articles, ({ day }) => day.slice(0, 7));
  return [...months].flatMap(([month, list]) => {
    if (list.length <= MUCH) return [group(corpus, month, monthText(month, lang), list, about)];
    return [...Map.groupBy(list, ({ day }) => day)].map(([day, those]) => group(corpus, day, weekdayText(day, lang), those, about));
  });
}

function group(corpus: Corpus, date: string, title: string, articles: readonly ListedArticle[], about: PersonId | AgencyId | null): CoverageGroup {
  return { date, title, articles: entriesOf(corpus, articles).map((article) => teaserView(corpus, article, { ...(about ? { about } : {}), time: 'short' })) };
}
