import { comparablePath } from './own-pages.ts';

/** Addresses that others keep: pages, feeds, data, documents. Pictures, scripts and styles only serve the pages of one build. */
const PROMISED = /\.html$|(?:^|\/)(?:feed\.xml|feed\.json|index\.json)$|^data\/|^(?:assets|articles)\//;

/** Pages that come and go with what is filed there: of a day, month or year, of two people; and what no reader asks for. */
const UNPROMISED = /^(?:404\.html|index\.html|data\/manifest\.json)$|^\d{4}\/(?:\d\d\/){0,2}index\.html$|\/(?:with|at)\/[^/]+\/index\.html$|\/page\/\d+\/index\.html$/;

/** A page of a person or an agency whose id is another now: "/people/old/", "/people/new/". */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Addresses of an earlier site that the new one has no more, not even as a redirect; of a page that vanished, not what
 * lay below it.
 *
 * @param files of the earlier site, relative to its folder.
 * @param pages of the new one, redirects included: "/people/rex-tillerson/".
 * @param moved pages that lead elsewhere with all below them, as `_redirects` says: a former id's feed to the feed of the new one.
 */
export function vanishedPages(files: readonly string[], pages: ReadonlySet<string>, moved: readonly Moved[] = []): string[] {
  const now = new Set([...pages].map(comparablePath));
  const newPlace = new Map(moved.map(({ from, to }) => [from, to]));
  const leadsOn = (page: string) => foldersAbove(page).some((folder) => newPlace.has(folder) && now.has(comparablePath(newPlace.get(folder)! + page.slice(folder.length))));
  const promised = files.filter((file) => PROMISED.test(file) && !UNPROMISED.test(file)).map((file) => `/${file}`.replace(/\/index\.html$/, '/'));
  const gone = new Set(promised.filter((page) => !now.has(comparablePath(page)) && !leadsOn(page)));
  return [...gone].filter((page) => !foldersAbove(page).some((folder) => gone.has(folder))).sort();
}

/** "/people/a/feed.xml" → "/people/", "/people/a/" */
function foldersAbove(page: string): string[] {
  const parts = page.replace(/\/$/, '').split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
}
