import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { PlainArticle } from '../model/article.ts';
import { addDays, type Instant } from '../model/dates.ts';
import type { ArticleId } from '../model/ids.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { isHidden } from './data/article-data.ts';
import { lastChange } from './feed.ts';
import { urlsOf } from './urls.ts';

export interface SitemapPage {
  /** Absolute. */
  readonly url: string;
  /** When what it shows last changed; null where nothing tells. */
  readonly changed: Instant | null;
}

/** The most addresses that the sitemap protocol takes in one file (sitemaps.org/protocol.html). */
const MAX_PAGES = 50_000;

/** One file of the sitemap. */
export interface Sitemap {
  /** As in `articles-2017`, `people`, `people-2`. */
  readonly name: string;
  readonly pages: readonly SitemapPage[];
}

/**
 * The pages of a site that search engines are shown, in files by what they are and, for articles, by year.
 *
 * @param paths of all pages, site-absolute without the base path.
 */
export function sitemaps(corpus: Corpus, paths: readonly string[]): Sitemap[] {
  const to = urlsOf(corpus);
  const shown = paths.filter((path) => isShown(corpus, path));
  const groups = Map.groupBy(shown, groupOf);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, members]) => {
    const pages = members.map((path) => ({ url: to.absolute(to.file(path.slice(1))), changed: changeOf(corpus, path) }));
    return chunks(pages).map((chunk, index) => ({ name: index === 0 ? name : `${name}-${index + 1}`, pages: chunk }));
  });
}

/** Not the page for what is not found, nor what names somebody who is kept out of indexes. */
function isShown(corpus: Corpus, path: string): boolean {
  if (path === '/404/' || path === '/search/') return false;
  if (!path.startsWith('/people/')) return true;
  const [, , id = '', , other = ''] = path.split('/');
  return !isHidden(corpus, id) && !isHidden(corpus, other);
}

function groupOf(path: string): string {
  const year = ARTICLE.exec(path)?.[1];
  if (year) return `articles-${year}`;
  const room = path.slice(1, path.indexOf('/', 1));
  return room === 'people' || room === 'agencies' || room === 'posts' ? room : 'pages';
}

const ARTICLE = /^\/(\d{4})\/\d{2}\/\d{2}\/[^/]+\/$/;

function changeOf(corpus: Corpus, path: string): Instant | null {
  const article = corpus.article.get(path.slice(1, -1) as ArticleId);
  if (article) return lastChange(article);
  const parts = path.split('/').slice(1, -1);
  const [room, id] = parts as [string?, string?];
  const newest = room === undefined ? corpus.articles[0] : listOf(corpus, room, id, parts)?.[0];
  return newest ? lastChange(corpus.article.get(newest.id)!) : null;
}

function listOf({ by }: Corpus, room: string, id: string | undefined, parts: readonly string[]): readonly ListedArticle[] | undefined {
  if (/^\d{4}$/.test(room)) return by.date.get(parts.join('-'));
  const index = { people: by.person, agencies: by.agency, posts: by.post, authors: by.author, topics: by.topic, stories: by.story }[room] as ReadonlyMap<string, readonly ListedArticle[]> | undefined;
  return parts.length === 2 ? index?.get(id!) : undefined;
}

function chunks(pages: readonly SitemapPage[]): (readonly SitemapPage[])[] {
  return Array.from({ length: Math.ceil(pages.length / MAX_PAGES) }, (_, index) => pages.slice(index * MAX_PAGES, (index + 1) * MAX_PAGES));
}

/**
 * The articles of today and yesterday: a news sitemap may hold what is less than two days old (developers.google.com/search/docs).
 * Whole days, because a file that depends on the hour would have to be made by every build.
 */
export function newsArticles(corpus: Corpus): readonly PlainArticle[] {
  const since = addDays(corpus.today, -1);
  return entriesOf(corpus, corpus.articles.slice(0, 1000).filter(({ day }) => day >= since));
}
