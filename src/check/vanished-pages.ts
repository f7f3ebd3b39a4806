import { comparablePath } from './own-pages.ts';

/** Addresses that others keep: pages, feeds, data, documents. Pictures, scripts and styles only serve the pages of one build. */
const PROMISED = /\.html$|(?:^|\/)(?:feed\.xml|feed\.json|index\.json)$|^data\/|^(?:assets|articles)\//;

/** Pages that come and go with what is filed there: of a day, month or year, of two people; and what no reader asks for. */
const UNPROMISED = /^(?:404\.html|index\.html|data\/manifest\.json)$|^\d{4}\/(?:\d\d\/){0,2}index\.html$|\/(?:with|at)\/[^/]+\/index\.html$|\/page\/\d+\/index\.html$/;

/**
 * Addresses of an earlier site that the new one has no more, not even as a redirect; of a page that vanished, not what
 * lay below it.
 *
 * @param files of the earlier site, relative to its folder.
 * @param pages of the new one, redirects included: "/people/rex-tillerson/".
 */
export function vanishedPages(files: readonly string[], pages: ReadonlySet<string>): string[] {
  const now = new Set([...pages].map(comparablePath));
  const promised = files.filter((file) => PROMISED.test(file) && !UNPROMISED.test(file)).map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
  const gone = new Set(promised.filter((page) => !now.has(comparablePath(page))));
  return [...gone].filter((page) => !foldersAbove(page).some((folder) => gone.has(folder))).sort();
}

/** "/people/a/feed.xml" → "/people/", "/people/a/" */
function foldersAbove(page: string): string[] {
  const parts = page.replace(/\/$/, '').split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
}
