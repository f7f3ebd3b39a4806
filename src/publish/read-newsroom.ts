import { claimCache } from './cache-folder.ts';
import { CacheDamaged } from './reading/article-texts.ts';
import { NewsroomReader, type ReadingOptions } from './reading/newsroom-reader.ts';
import { byPath, toReading, type NewsroomReading, type ReadNewsroom } from './reading/newsroom-reading.ts';
import { imagesOf } from './reading/plan-pictures.ts';
import { profilesOf } from './reading/profiles.ts';
import { ReadingStore, type Catalogue, type Stored } from './reading/store.ts';

/**
 * Reads a content folder. What cannot be read is left out and reported; what was read before and has not changed, nor is
 * touched by a change of the names on file, is taken from the cache.
 */
export async function readNewsroom(folder: string, options: ReadingOptions = {}): Promise<NewsroomReading> {
  claimCache();
  const store = options.previous?.known?.store ?? new ReadingStore(folder);
  try {
    return await new NewsroomReader(folder, store, options).read();
  } catch (error) {
    if (!(error instanceof CacheDamaged) || options.full) throw error;
    store.clear();
    return new NewsroomReader(folder, store, { ...options, full: true }).read();
  }
}

/** Works on what a content folder says; once more, with all of it read anew, where the cache turns out to be damaged. */
export async function withNewsroom<Result>(folder: string, work: (reading: NewsroomReading) => Result): Promise<Result> {
  try {
    return work(await readNewsroom(folder));
  } catch (error) {
    if (!(error instanceof CacheDamaged)) throw error;
    return work(await readNewsroom(folder, { full: true }));
  }
}

/**
 * Opens what another process has read, without looking at the content folder.
 *
 * @throws CacheDamaged
 */
export function openNewsroom(folder: string, catalogue: Catalogue): ReadNewsroom {
  const store = new ReadingStore(folder);
  const stored = store.files.read(catalogue.profiles);
  const shelves = catalogue.shelves.map((name) => (name === null ? [] : store.shelves.load(name)));
  if (stored === null || shelves.includes(null)) throw new CacheDamaged('What was read is not there any more.');
  const { profiles: readings, pictures } = JSON.parse(stored) as Stored;
  const profiles = profilesOf(readings) as Parameters<typeof toReading>[0]['profiles'];
  const articles = shelves.flatMap((shelf) => shelf!).sort(byPath);
  return { ...toReading({ profiles, readings, articles, images: imagesOf(pictures), problems: [] }, new Set(), store), fresh: 0, catalogue, known: null };
}

