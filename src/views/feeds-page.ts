import type { Corpus } from '../corpus/corpus.ts';
import { crumbsTo } from './crumbs.ts';
import { feedList, type FeedEntry } from './feed-list.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** What can be followed, explained to people who never have. */
export interface FeedsPageView {
  readonly frame: PageFrame;
  readonly groups: readonly FeedsPageGroup[];
  readonly opml: string;
}

export interface FeedsPageGroup {
  readonly title: string;
  /** All there are; the page shows those most in the news. */
  readonly count: number;
  readonly feeds: readonly FeedEntry[];
}

/** A page of four thousand feeds helps nobody: of long groups those most in the news, and the pages themselves have theirs. */
const MOST = 40;

export function feedsPageView(corpus: Corpus): FeedsPageView {
  const to = urlsOf(corpus);
  return {
    frame: frameOf(corpus, { url: to.feeds(), title: wordsFor(corpus.site.lang).feedsTitle, crumbs: crumbsTo(corpus, 'home') }),
    groups: feedList(corpus).groups.map(({ title, feeds }) => ({ title, count: feeds.length, feeds: mostInTheNews(feeds).map(onThisHost) })),
    opml: to.file('feeds.opml'),
  };
}

/** In the order they came in. */
function mostInTheNews(feeds: readonly FeedEntry[]): FeedEntry[] {
  const most = new Set(feeds.toSorted((a, b) => b.articles - a.articles).slice(0, MOST));
  return feeds.filter((feed) => most.has(feed));
}

/** Feed lists are for programs elsewhere and name the host; a page's own links work wherever it lies. */
function onThisHost(feed: FeedEntry): FeedEntry {
  const path = (url: string) => new URL(url).pathname;
  return { ...feed, home: path(feed.home), atom: path(feed.atom), json: path(feed.json) };
}
