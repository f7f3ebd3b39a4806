import { isDeepStrictEqual } from 'node:util';
import { directoryOf } from '../../corpus/directory.ts';
import type { Problem } from '../../model/problem.ts';
import type { Directory } from '../../model/recognition.ts';
import type { Site } from '../../model/site.ts';
import { listContent, readSource } from '../../read/content-folder.ts';
import { codeVersion } from '../code-version.ts';
import { affectedBy, textOf } from './affected-articles.ts';
import type { ArticleRow } from './article-rows.ts';
import { SHELVES, shelfOf, textsOf, type ShelvedArticle } from './article-shelves.ts';
import { partition } from './changed-things.ts';
import { look, type Seen } from './inventory.ts';
import { byPath, toReading, unreadable, type Known, type NewsroomReading } from './newsroom-reading.ts';
import { parsedBefore } from './parsed-before.ts';
import { picturesOf, planPictures } from './plan-pictures.ts';
import { profilesOf, readProfiles, type Profiles } from './profiles.ts';
import { readInThreads, type ReadingOrder, type ReadingPolicy, type ReadingSink } from './read-in-threads.ts';
import type { Catalogue, ReadingStore, Stored } from './store.ts';

export interface ReadingOptions extends ReadingPolicy {
  /** Whether nothing read before is used. */
  readonly full?: boolean;
  /** The files of the folder and their inventory, where somebody has just taken it. */
  readonly seen?: Seen;
  /** A reading of the same folder by this process: saves loading the cache. */
  readonly previous?: Pick<NewsroomReading, 'known'> | null;
}

/** What a reading depends on besides the content. */
const READING_CODE = ['src/corpus', 'src/model', 'src/parse', 'src/read', 'src/recognize', 'src/publish/reading', 'src/publish/pictures.ts'];

/** Takes articles as they are read. */
interface ShelvingSink {
  /** In the order in which shelves fill up. */
  readonly names: readonly string[];
  take(row: ArticleRow): void;
  fail(path: string): void;
}

/** More than these are read in the order of the shelves. */
const MOST_EARLY = 100;

/** Of so many each thread is told what was parsed of them, 4 kB each; the others are parsed again. */
const MOST_PARSED = 20_000;

/** One reading of one folder. */
export class NewsroomReader {
  readonly #folder: string;
  readonly #store: ReadingStore;
  readonly #options: ReadingOptions;
  readonly #version = codeVersion(READING_CODE);
  readonly #seen: Seen;
  readonly #known: Known | null;

  constructor(folder: string, store: ReadingStore, options: ReadingOptions) {
    this.#folder = folder;
    this.#store = store;
    this.#options = options;
    this.#seen = options.seen ?? look(folder);
    if (options.full) store.beginAnew();
    this.#known = options.full ? null : (options.previous?.known ?? this.#load());
  }

  async read(): Promise<NewsroomReading> {
    const content = listContent(this.#folder, this.#seen);
    const files = new Set(this.#seen.files);
    const readings = await readProfiles(this.#folder, content, (path) => this.#untouched(path, this.#known?.readings.get(path)));
    const profiles = profilesOf(readings);
    const problems = [...content.problems, ...readings.flatMap((reading) => reading.problems)];
    if (!profiles.site) return unreadable(problems, files);
    const { site } = profiles;
    const unread: Problem[] = [];
    const order = { folder: this.#folder, site, directory: directoryOf(profiles.people, profiles.agencies), texts: this.#store.files.folder };
    const early = this.#beginEarly(content.articles, order);
    const same = this.#sameFiles(content.articles.filter((path) => !early.names.has(path)), site);
    const [right, affected] = this.#stillRight(same, profiles, order.directory);
    const shelved = new Map(right.map((article) => [article.path, article]));
    const parsed = new Map(affected.slice(0, MOST_PARSED).map((article) => [article.path, parsedBefore(article)!]));
    const stale = content.articles.filter((path) => !shelved.has(path));
    const { names, shelves, fresh } = await this.#shelve(shelved, stale, async (shelving) => {
      const sink: ReadingSink = { take: shelving.take, fail: (name, why) => (unread.push(...why), shelving.fail(name)) };
      (await early.done).forEach((give) => give(sink));
      await this.#read({ ...order, parsed, names: shelving.names.filter((name) => !early.names.has(name)) }, sink);
    });
    const articles = shelves.flatMap((shelf) => shelf ?? []).sort(byPath);
    const entries = articles.flatMap(({ read }) => read.entry ?? []);
    const pictures = await planPictures(this.#folder, picturesOf({ ...profiles, site, articles: entries }), files, (src) => this.#untouched(src, this.#known?.pictures.get(src)));
    const catalogue = this.#save(names, articles, { profiles: readings, pictures: [...pictures.planned] });
    const known: Known = {
      catalogue,
      store: this.#store,
      inventory: this.#seen.inventory,
      readings: new Map(readings.map((reading) => [reading.path, reading])),
      profiles,
      pictures: pictures.planned,
      shelves,
    };
    const parts = { profiles: { ...profiles, site }, readings, articles, images: pictures.images, problems: [...problems, ...unread, ...pictures.problems] };
    return { ...toReading(parts, files, this.#store), fresh: fresh + this.#namingChanged(articles, profiles), catalogue, known };
  }

  /** How many articles name somebody whose file was touched. */
  #namingChanged(articles: readonly ShelvedArticle[], { people, agencies }: Profiles): number {
    const before = this.#known?.profiles;
    const same = new Set<unknown>(before && [...before.people, ...before.agencies]);
    const changed = new Set<string>([...people, ...agencies].filter((profile) => !same.has(profile)).map(({ id }) => id));
    return changed.size === 0 || !before ? 0 : articles.filter(({ read }) => read.entry?.appearances.some(({ id }) => changed.has(id))).length;
  }

  /**
   * Begins to read the few files that were touched while the shelves are still being loaded: starting a thread takes as
   * long as that.
   */
  #beginEarly(paths: readonly string[], order: Omit<ReadingOrder, 'names' | 'parsed'>): { readonly names: ReadonlySet<string>; readonly done: Promise<readonly ((sink: ReadingSink) => void)[]> } {
    const touched = this.#known ? paths.filter((path) => this.#untouched(path, true) === null) : [];
    const names = touched.length <= MOST_EARLY ? touched : [];
    const answers: ((sink: ReadingSink) => void)[] = [];
    const sink: ReadingSink = { take: (row) => answers.push((real) => real.take(row)), fail: (name, why) => answers.push((real) => real.fail(name, why)) };
    const done = this.#read({ ...order, parsed: new Map(), names }, sink).then(() => answers);
    // Where the cache turns out to be damaged meanwhile, nobody waits for it.
    done.catch(() => {});
    return { names: new Set(names), done };
  }

  async #read(order: ReadingOrder, sink: ReadingSink): Promise<void> {
    const { previous, ...policy } = this.#options;
    if (!previous || order.names.length > MOST_EARLY) return readInThreads(order, sink, policy);
    if (order.names.length > 0) (await import('./read-here.ts')).readHere(order, sink);
  }

  #load(): Known | null {
    const store = this.#store;
    const catalogue = store.catalogue(this.#version);
    if (!catalogue) return null;
    const [stored, inventory] = [store.files.read(catalogue.profiles), store.files.read(catalogue.inventory)];
    if (stored === null || inventory === null) return null;
    const { profiles, pictures } = JSON.parse(stored) as Stored;
    let shelves: Known['shelves'] | null = null;
    return {
      catalogue,
      store,
      // Loaded late, while a thread is starting.
      get shelves() {
        return (shelves ??= catalogue.shelves.map((name) => (name === null ? null : store.shelves.load(name))));
      },
      inventory: new Map(JSON.parse(inventory) as [string, string][]),
      readings: new Map(profiles.map((reading) => [reading.path, reading])),
      profiles: profilesOf(profiles),
      pictures: new Map(pictures),
    };
  }

  /** What is known of a file, if nobody touched it since. */
  #untouched<Thing>(path: string, known: Thing | undefined): Thing | null {
    const signature = this.#seen.inventory.get(path);
    return known !== undefined && signature !== undefined && signature === this.#known?.inventory.get(path) ? known : null;
  }

  /** The articles on the shelves whose files are the same, if they would be parsed alike for today's site. */
  #sameFiles(paths: readonly string[], site: Site): ShelvedArticle[] {
    const before = this.#known?.profiles.site;
    if (before?.timeZone !== site.timeZone || before.lang !== site.lang) return [];
    const wanted = new Set(paths);
    const shelved = this.#known!.shelves.flatMap((shelf) => shelf ?? []).filter(({ path }) => wanted.has(path));
    return shelved.filter((article) => this.#untouched(article.path, article) ?? readSource(this.#folder, article.path).value?.hash === article.hash);
  }

  /** Tells articles that read the same with today's names from those that may not; threads get ready while these are found. */
  #stillRight(articles: readonly ShelvedArticle[], { people, agencies }: Profiles, directory: Directory): [right: readonly ShelvedArticle[], affected: readonly ShelvedArticle[]] {
    const before = this.#known?.profiles;
    if (!before || (sameItems(before.people, people) && sameItems(before.agencies, agencies))) return [articles, []];
    const affected = affectedBy(directoryOf(before.people, before.agencies), directory);
    if (!affected) return [articles, []];
    let found = 0;
    return partition(articles, (article) => {
      if (!article.at || !affected(textOf(article.read.entry!, article.read.references, this.#store.shelves.bodyText(article)))) return true;
      this.#options.warm?.prepare(directory, ++found);
      return false;
    });
  }

  /**
   * Fills the shelves on which something changed, each as soon as the last of its articles is read, so that no more than a
   * few bodies are ever in memory. What was read again and says the same stays where it was.
   *
   * @returns the shelves and their names, and how many articles are not as they were before.
   */
  async #shelve(shelved: ReadonlyMap<string, ShelvedArticle>, stale: readonly string[], read: (sink: ShelvingSink) => Promise<void>): Promise<{ readonly names: (string | null)[]; readonly shelves: (readonly ShelvedArticle[] | null)[]; readonly fresh: number }> {
    const kept = Array.from({ length: SHELVES }, (_, shelf) => (this.#known?.shelves[shelf] ?? []).filter(({ path }) => shelved.has(path)));
    let fresh = 0;
    const wanted = Map.groupBy(stale, shelfOf);
    const names: (string | null)[] = [];
    const shelves: (readonly ShelvedArticle[] | null)[] = [];
    const put = (shelf: number, rows: readonly ArticleRow[]): void => {
      const old = kept[shelf]!;
      fresh += rows.length;
      const same = rows.length === 0 && old.length === (this.#known?.shelves[shelf]?.length ?? 0);
      const before = this.#known?.catalogue.shelves[shelf] ?? null;
      const now = same ? { name: before, articles: old } : this.#store.shelves.write(shelf, before, old, rows);
      [names[shelf], shelves[shelf]] = now.articles.length > 0 ? [now.name, now.articles] : [null, null];
    };
    const order = [...wanted.keys()].sort((a, b) => a - b);
    const filling = new Map(order.map((shelf) => [shelf, { missing: wanted.get(shelf)!.length, rows: [] as ArticleRow[] }]));
    const took = (path: string, row: ArticleRow | null): void => {
      const number = shelfOf(path);
      const shelf = filling.get(number)!;
      const before = row && this.#known?.shelves[number]?.find((article) => article.path === path);
      if (row && before?.digest === row.digest) kept[number]!.push(before);
      else if (row) shelf.rows.push(row);
      if (--shelf.missing > 0) return;
      put(number, shelf.rows);
      shelf.rows = [];
    };
    await read({ names: order.flatMap((shelf) => wanted.get(shelf)!), take: (row) => took(row.path, row), fail: (path) => took(path, null) });
    for (let shelf = 0; shelf < SHELVES; shelf++) if (!filling.has(shelf)) put(shelf, []);
    return { names, shelves, fresh };
  }

  #save(shelves: readonly (string | null)[], articles: readonly ShelvedArticle[], stored: Stored): Catalogue {
    const { files } = this.#store;
    const profiles = this.#sameProfiles(stored) ? this.#known!.catalogue.profiles : files.write('profiles', JSON.stringify(stored));
    const inventory = files.write('inventory', JSON.stringify([...this.#seen.inventory]));
    const catalogue = { version: this.#version, profiles, inventory, shelves };
    if (isDeepStrictEqual(catalogue, this.#known?.catalogue)) return catalogue;
    this.#store.saveCatalogue(catalogue);
    this.#store.indexed.prune();
    files.prune(new Set([profiles, inventory, ...shelves, ...articles.map(textsOf)]));
    return catalogue;
  }

  /** Whether all of it is what was known before. */
  #sameProfiles({ profiles, pictures }: Stored): boolean {
    const known = this.#known;
    if (profiles.length !== known?.readings.size || pictures.length !== known.pictures.size) return false;
    return profiles.every((reading) => reading === known.readings.get(reading.path)) && pictures.every(([src, planned]) => planned === known.pictures.get(src));
  }
}

/** Whether two lists hold the very same things. */
function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
