import { slugify } from '../model/slug.ts';
import type { CheckInput } from './check-input.ts';

/**
 * A path as servers and file systems may compare it: decoded, one letter case, one Unicode form, "/" behind a folder.
 *
 * "/People/Rex-Tillerson/index.html?x#y" → "/people/rex-tillerson/"
 */
export function comparablePath(path: string): string {
  const bare = path.replace(/[?#].*$/s, '').replace(/\/index\.html$/i, '/');
  const plain = decoded(bare).normalize('NFC').toLowerCase().replaceAll(/\/{2,}/g, '/');
  return /\/$|\/[^/]*\.[^/]*$/.test(plain) ? plain : `${plain}/`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Pages that content files make under their own name, by comparable path, with the file. */
export function pagesOfFiles({ newsroom }: Pick<CheckInput, 'newsroom'>): Map<string, string> {
  const { articles, people, agencies, stories } = newsroom;
  return new Map([
    ...agencies.flatMap(({ posts, file }) => posts.map(({ id }) => [`/posts/${id}/`, file.path] as const)),
    ...stories.map(({ id, file }) => [`/stories/${id}/`, file.path] as const),
    ...agencies.map(({ id, file }) => [`/agencies/${id}/`, file.path] as const),
    ...people.map(({ id, file }) => [`/people/${id}/`, file.path] as const),
    ...articles.map(({ id, file }) => [`/${id}/`, file.path] as const),
  ]);
}

/** Pages and files that every site has, whatever its content. */
const SITE_PAGES: ReadonlySet<string> = new Set(
  `/ /people/ /people/by/coverage/ /people/by/date/ /agencies/ /posts/ /authors/ /topics/ /stories/ /quotes/ /corrections/ /search/ /about/ /feeds/ /404.html /404/
  /feed.xml /feed.json /index.json /feeds.opml /sitemap-index.xml /news-sitemap.xml /robots.txt /_headers /_redirects /favicon.svg /site.webmanifest
  /data/popolo.json /data/ninjs.jsonl /data/manifest.json /index.html`.split(/\s+/),
);

/** Whether a path is a page or file of every site, or one of its day, month and year pages, topics, authors, indexes and lists. */
export function isSitePage(path: string, { newsroom }: Pick<CheckInput, 'newsroom'>): boolean {
  if (SITE_PAGES.has(path) || /^\/people\/(?:a-z|by|page)\//.test(path)) return true;
  const filed = /^\/(topics|authors)\/([^/]+)\/$/.exec(path);
  if (filed) return newsroom.articles.some(({ topics, byline }) => (filed[1] === 'topics' ? topics : byline).some((name) => slugify(name) === filed[2]));
  const date = /^\/(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?\/$/.exec(path);
  return date !== null && newsroom.articles.some(({ day }) => day.startsWith(date.slice(1).filter(Boolean).join('-')));
}
