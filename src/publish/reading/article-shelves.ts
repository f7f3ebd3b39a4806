import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { ArticleBody } from '../../model/article.ts';
import type { ArticleRow } from './article-rows.ts';
import { EMPTY_ENTRY, EMPTY_NOTES, readingOf, splitReading, type ArticleReading, type Filled, type LateReading, type LightEntry, type LightNotes, type LightReading } from './late-reading.ts';
import type { NamedFiles } from './named-files.ts';
import { fromTable, toTable, type Table } from './table.ts';

/**
 * An article that was read before. What indexes ask is in memory; its texts stay on disk until somebody looks at them.
 */
export interface ShelvedArticle extends Known {
  /** Its late parts throw `CacheDamaged` where they are not as they were written. */
  readonly read: ArticleReading;
}

/** What is known of an article besides what it says. */
interface Known {
  readonly path: string;
  readonly hash: string;
  readonly digest: string;
  readonly outline: string;
  /** null where it could not be read. */
  readonly at: TextsAt | null;
}

/** Where the body and, right behind it, the late reading of an article lie, in bytes of a file, with their checksums. */
type TextsAt = readonly [file: string, start: number, length: number, crc32: number, lateLength: number, lateCrc32: number];

/** What is in a shelf's file: tables of the same rows. */
interface Shelf {
  readonly articles: Table;
  readonly entries: Table;
}

/** A row of either. */
interface ShelfRow {
  readonly article: Known & Filled<LightNotes>;
  /** Without an id where the article could not be read. */
  readonly entry: Partial<LightEntry>;
}

const EMPTY_ARTICLE: Known & LightNotes = { path: '', hash: '', digest: '', outline: '', at: null, ...EMPTY_NOTES };

/** Articles are spread over shelves, so that an edit rewrites one. */
export const SHELVES = 256;

/** A shelf whose texts are spread over more files than this by later edits is written together again. */
const MOST_TEXT_FILES = 3;

/** Systems allow a process some thousand; one a shelf is what a whole build wants. */
const MOST_OPEN_FILES = 400;

/** So many late readings are remembered: pages that are made one after the other show the same articles. */
const MOST_LATE = 2_000;

/** Which shelf an article stands on: by its path, so always the same one. */
export function shelfOf(articlePath: string): number {
  return crc32(articlePath) % SHELVES;
}

/** What was stored is not what was written: the cache is to be thrown away. */
export class CacheDamaged extends Error {
  override name = 'CacheDamaged';
}

/** Reads and writes shelves. */
export class ArticleShelves {
  readonly #files: NamedFiles;
  readonly #open = new Map<string, number>();
  readonly #late = new Map<TextsAt, LateReading>();

  constructor(files: NamedFiles) {
    this.#files = files;
  }

  /** @returns null where the shelf is not as it was written. */
  load(name: string): ShelvedArticle[] | null {
    const shelf = this.#shelf(name);
    if (!shelf) return null;
    const entries = fromTable(shelf.entries, EMPTY_ENTRY) as unknown as LightEntry[];
    return fromTable(shelf.articles, EMPTY_ARTICLE).map((article, row) => this.#shelved(article, entries[row]!));
  }

  #shelf(name: string): Shelf | null {
    const text = this.#files.read(name);
    return text === null ? null : (JSON.parse(text) as Shelf);
  }

  #shelved(article: Known & LightNotes, entry: LightEntry): ShelvedArticle {
    const { path: name, hash: source, digest, outline, at } = article;
    return { path: name, hash: source, digest, outline, at, read: readingOf(at && entry, article, { path: name, hash: source }, () => this.#lateOf(name, at!)) };
  }

  /**
   * Fills a shelf anew.
   *
   * @param before its name until now; null where it was empty.
   * @param kept stood on it before and are still right.
   * @param added newly read.
   * @returns the name of the shelf, and what stands on it.
   */
  write(shelf: number, before: string | null, kept: readonly ShelvedArticle[], added: readonly ArticleRow[]): { readonly name: string; readonly articles: ShelvedArticle[] } {
    if (new Set(kept.map(textsOf)).size > MOST_TEXT_FILES) return this.write(shelf, null, [], [...kept.map((article) => this.#asRow(article)), ...added]);
    const stem = shelf.toString(16).padStart(2, '0');
    const texts = added.map(({ body, late }) => (body ?? '') + (late ?? '')).join('');
    const file = texts === '' ? '' : this.#files.write(`${stem}.texts`, texts);
    let start = 0;
    const fresh = added.map(({ path: name, hash: source, digest, outline, light, late, body }): ShelfRow => {
      const at: TextsAt | null = body === null || late === null ? null : [file, start, Buffer.byteLength(body), crc32(body), Buffer.byteLength(late), crc32(late)];
      if (at) start += at[2] + at[4];
      const { entry, notes } = JSON.parse(light) as LightReading;
      return { article: { path: name, hash: source, digest, outline, at, ...notes }, entry: entry ?? {} };
    });
    const rows = [...this.#rowsOf(kept, before), ...fresh];
    const tables: Shelf = { articles: toTable(rows.map(({ article }) => article)), entries: toTable(rows.map(({ entry }) => entry)) };
    const shelved = fresh.map(({ article, entry }) => this.#shelved({ ...EMPTY_ARTICLE, ...article }, { ...EMPTY_ENTRY, ...entry } as LightEntry));
    return { name: this.#files.write(stem, asciiJson(tables)), articles: [...kept, ...shelved] };
  }

  /** Articles as they stand on a shelf: taken apart anew they would have to be fetched whole. */
  #rowsOf(articles: readonly ShelvedArticle[], shelf: string | null): ShelfRow[] {
    const stored = shelf === null || articles.length === 0 ? null : this.#shelf(shelf);
    const entries = stored ? fromTable<ShelfRow['entry']>(stored.entries, {}) : [];
    const rows = stored ? fromTable(stored.articles, {} as ShelfRow['article']).map((article, row): [string, ShelfRow] => [article.path, { article, entry: entries[row]! }]) : [];
    const byPath = new Map(rows);
    return articles.map((article) => byPath.get(article.path) ?? rowOf(article));
  }

  /** @throws CacheDamaged */
  body(article: Pick<ShelvedArticle, 'path' | 'at'>): ArticleBody {
    return JSON.parse(this.bodyText(article)) as ArticleBody;
  }

  /** The body as JSON. @throws CacheDamaged */
  bodyText({ path: name, at }: Pick<ShelvedArticle, 'path' | 'at'>): string {
    if (!at) throw new Error(`${name} has no body: it could not be read.`);
    const [file, start, length, checksum] = at;
    return this.#text(name, file, start, length, checksum);
  }

  #lateOf(name: string, at: TextsAt): LateReading {
    const known = this.#late.get(at);
    if (known) return known;
    const [file, start, length, , lateLength, checksum] = at;
    const late = JSON.parse(this.#text(name, file, start + length, lateLength, checksum)) as LateReading;
    if (this.#late.size >= MOST_LATE) this.#late.clear();
    this.#late.set(at, late);
    return late;
  }

  #text(name: string, file: string, start: number, length: number, checksum: number): string {
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(this.#descriptor(file), bytes, 0, length, start);
    if (read !== length || crc32(bytes) !== checksum) throw new CacheDamaged(`What is stored of ${name} is not what was written.`);
    return bytes.toString('utf8');
  }

  /** Closes what was opened; what is asked for later is opened again. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #asRow(article: ShelvedArticle): ArticleRow {
    const { path: name, hash: source, digest, outline, read, at } = article;
    const { light, late } = splitReading(read);
    return { path: name, hash: source, digest, outline, light: JSON.stringify(light), late: late && JSON.stringify(late), body: at && this.bodyText(article) };
  }

  #descriptor(file: string): number {
    const known = this.#open.get(file);
    if (known !== undefined) return known;
    if (this.#open.size >= MOST_OPEN_FILES) this.close();
    try {
      const opened = openSync(path.join(this.#files.folder, file), 'r');
      this.#open.set(file, opened);
      return opened;
    } catch (error) {
      throw new CacheDamaged(`The stored texts ${file} cannot be opened (${(error as Error).message}).`);
    }
  }
}

/** The file that an article's texts lie in. */
export function textsOf({ at }: Pick<ShelvedArticle, 'at'>): string | null {
  return at && at[0];
}

function rowOf({ read, ...known }: ShelvedArticle): ShelfRow {
  const { entry, notes } = splitReading(read).light;
  return { article: { ...known, ...notes }, entry: entry ?? {} };
}

/** JSON without a letter beyond ASCII: read in a quarter of the time. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
