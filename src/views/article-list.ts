import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { groupsOf, type CoverageGroup } from './coverage-view.ts';
import { frameOf, type OwnFrame, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { pageOf, pageUrl, type PagingView } from './paging.ts';
import type { PlansView } from './plan-view.ts';
import { counted, wordsFor } from './words.ts';

/** A page that is a list of articles: of a year of somebody's coverage, a topic, an author, a story, a pair. */
export interface ArticleListView {
  readonly frame: PageFrame;
  readonly title: string;
  /** "12 articles", or what the list says of itself. */
  readonly count: string;
  readonly intro: string | null;
  readonly introHtml: string | null;
  readonly links: readonly LinkView[];
  readonly groups: readonly CoverageGroup[];
  readonly paging: PagingView | null;
  /** Reported changes of holder in its articles; only of a story. */
  readonly plans: PlansView | null;
}

export interface ArticleListOptions extends Omit<OwnFrame, 'url'> {
  /** Of the first page. */
  readonly url: string;
  readonly page?: number;
  /** Whose sentence each article shows. */
  readonly about?: PersonId | AgencyId | null;
  readonly count?: string;
  readonly intro?: string | null;
  readonly introHtml?: string | null;
  readonly links?: readonly LinkView[];
  readonly plans?: PlansView | null;
}

/** Articles on one page of a list. */
export const LIST_LENGTH = 200;

/** @param articles newest first. */
export function articleListView(corpus: Corpus, articles: readonly ListedArticle[], options: ArticleListOptions): ArticleListView {
  const { page = 1, about = null, count, intro = null, introHtml = null, links = [], plans = null, ...own } = options;
  const { items, paging } = pageOf(articles, { url: own.url, page, size: LIST_LENGTH });
  return {
    frame: frameOf(corpus, { ...own, url: pageUrl(own.url, page), feeds: page === 1 ? (own.feeds ?? null) : null }),
    title: own.title,
    count: count ?? counted(articles.length, wordsFor(corpus.site.lang).articlesCount, corpus.site.lang),
    intro,
    introHtml,
    links,
    groups: groupsOf(corpus, items, about),
    paging,
    plans,
  };
}
