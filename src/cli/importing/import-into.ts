import path from 'node:path';
import { assetShelf } from '../../importers/asset-shelf.ts';
import type { Skipped } from '../../importers/foreign-post.ts';
import { importPosts, type ArticleDraft } from '../../importers/import-posts.ts';
import type { ListedFile } from '../../importers/markdown-folder/source-file.ts';
import { putFile, putText, type PutOptions } from '../../importers/put-files.ts';
import { readSourcePosts, type ReadOptions, type SourceHarvest } from '../../importers/read-source.ts';
import type { DestinationFolder } from './destination.ts';
import { newSite, type NewSite } from './new-site.ts';

/** What an import did, or would do. */
export interface Imported {
  /** Paths of articles written, in the content folder. */
  readonly written: readonly string[];
  /** Articles that were there already, with the same contents. */
  readonly same: readonly string[];
  readonly files: number;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
  /** Settings that were made up for a newsroom that had none. */
  readonly site: NewSite | null;
}

export interface ImportTask {
  readonly sources: readonly string[];
  readonly reading: Omit<ReadOptions, 'timeZone' | 'url'>;
  readonly destination: DestinationFolder;
  readonly put: PutOptions;
  /** Told how many articles there are to import, at most. */
  readonly onStart: (count: number) => void;
  /** Told of each article that is now in place, old or new, and of the site's language. */
  readonly onArticle: (article: ArticleDraft, lang: string) => void;
  readonly progress: (done: number, of: number) => void;
}

/**
 * Imports sources into a content folder.
 *
 * @throws SourceError
 */
export function importInto({ sources, reading, destination, put, onStart, onArticle, progress }: ImportTask): Imported {
  const own = destination.site;
  const harvests = sources.map((source) => readSourcePosts(source, { ...reading, timeZone: own?.timeZone ?? null, url: own?.url ?? null }));
  const posts = harvests.flatMap((harvest) => harvest.posts);
  onStart(posts.length);
  const site = own ? null : newSite(firstSite(harvests));
  if (site && posts.length > 0) putText('site.yaml', site.text, { ...put, force: false });
  const skipped: Skipped[] = harvests.flatMap((harvest) => harvest.skipped);
  const shelf = assetShelf(harvests.flatMap((harvest) => harvest.roots));
  const [written, same]: [string[], string[]] = [[], []];
  const settings = { timeZone: own?.timeZone ?? site!.timeZone, url: own?.url ?? site!.url };
  for (const article of importPosts(posts, settings, shelf, (each) => skipped.push(each))) {
    const refusal = placeArticle(article, destination, put, written, same);
    if (refusal) skipped.push({ source: article.source, reason: refusal });
    else onArticle(article, own?.lang ?? site!.lang);
    progress(written.length + same.length, posts.length);
  }
  let files = 0;
  for (const { from, to } of shelf.assets) {
    const result = putFile(from, to, put);
    if (result === 'new' || result === 'replaced') files++;
    if (result === 'kept') skipped.push({ source: from, reason: `${to} is there already, with other contents: it was kept. --force replaces it.` });
  }
  skipped.push(...leftBehind(harvests.flatMap((harvest) => harvest.others), new Set(shelf.assets.map(({ from }) => from))));
  return { written, same, files, skipped, notes: harvests.flatMap((harvest) => harvest.notes), site };
}

/** The first thing that any of the sources says of its site. */
function firstSite(harvests: readonly SourceHarvest[]) {
  const first = <Key extends 'title' | 'url' | 'lang' | 'timeZone'>(key: Key) => harvests.map(({ site }) => site[key]).find((value) => value !== null) ?? null;
  return { title: first('title'), url: first('url'), lang: first('lang'), timeZone: first('timeZone') };
}

/** Puts an article in its place. @returns why not, where it stays out. */
function placeArticle(article: ArticleDraft, { articles }: DestinationFolder, put: PutOptions, written: string[], same: string[]): string | null {
  const elsewhere = articles.get(path.posix.basename(article.path));
  if (elsewhere !== undefined && elsewhere !== article.path) return `${elsewhere} has the same day and name: rename one of them.`;
  const result = putText(article.path, article.text, put);
  if (result === 'kept') return `${article.path} is there already, with other contents: it was kept. --force replaces it.`;
  (result === 'same' ? same : written).push(article.path);
  return null;
}

/** Files of the source that no post refers to, a line for each folder. */
function leftBehind(others: readonly ListedFile[], carried: ReadonlySet<string>): Skipped[] {
  const left = others.filter(({ file }) => !carried.has(file));
  return [...Map.groupBy(left, ({ name }) => path.posix.dirname(name))].map(([folder, files]) => {
    const names = files.slice(0, 3).map(({ name }) => path.posix.basename(name)).join(', ');
    return { source: folder === '.' ? files[0]!.name : `${folder}/`, reason: files.length === 1 ? `No post refers to the file ${names}.` : `No post refers to ${files.length} files: ${names}${files.length > 3 ? ', …' : ''}.` };
  });
}
