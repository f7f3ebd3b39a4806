import { crc32 } from 'node:zlib';
import { articleBody, type ReadBody } from '../../corpus/article-body.ts';
import type { ArticleBody } from '../../model/article.ts';
import type { ArticleRow } from './article-rows.ts';
import { ArticleTexts, type TextsAt } from './article-texts.ts';
import { EMPTY_ENTRY, EMPTY_NOTES, readingOf, splitReading, type ArticleReading, type Filled, type LightEntry, type LightNotes, type LightReading } from './late-reading.ts';
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
  readonly heading: string;
  readonly outline: string;
  readonly telling: string;
  readonly filing: string;
  readonly appearing: string;
  readonly quoting: string;
  /** null where it could not be read. */
  readonly at: TextsAt | null;
}

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

const EMPTY_ARTICLE: Known & LightNotes = { path: '', hash: '', digest: '', heading: '', outline: '', telling: '', filing: '', appearing: '', quoting: '', at: null, ...EMPTY_NOTES };

/** Articles are spread over shelves, so that an edit rewrites one. */
export const SHELVES = 256;

/** A shelf whose texts are spread over more files than this by later edits is written together again. */
const MOST_TEXT_FILES = 3;

/** Which shelf an article stands on: by its path, so always the same one. */
export function shelfOf(articlePath: string): number {
  return crc32(articlePath) % SHELVES;
}

/** Reads and writes shelves. */
export class ArticleShelves {
  readonly #files: NamedFiles;
  readonly #texts: ArticleTexts;

  constructor(files: NamedFiles) {
    this.#files = files;
    this.#texts = new ArticleTexts(files);
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
    const { path: name, hash: source, digest, heading, outline, telling, filing, appearing, quoting, at } = article;
    return { path: name, hash: source, digest, heading, outline, telling, filing, appearing, quoting, at, read: readingOf(at && entry, article, { path: name, hash: source }, () => this.#texts.late(at!)) };
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
    const places = this.#texts.write(stem, added);
    const fresh = added.map(({ path: name, hash: source, digest, heading, outline, telling, filing, appearing, quoting, light }, index): ShelfRow => {
      const { entry, notes } = JSON.parse(light) as LightReading;
      return { article: { path: name, hash: source, digest, heading, outline, telling, filing, appearing, quoting, at: places[index]!, ...notes }, entry: entry ?? {} };
    });
    const rows = [...this.#rowsOf(kept, before), ...fresh];
    const tables: Shelf = { articles: toTable(rows.map(({ article }) => article)), entries: toTable(rows.map(({ entry }) => entry)) };
    const shelved = fresh.map(({ article, entry }) => this.#shelved({ ...EMPTY_ARTICLE, ...article }, { ...EMPTY_ENTRY, ...entry } as LightEntry));
    return { name: this.#files.write(stem, asciiJson(tables)), articles: [...kept, ...shelved] };
  }

  /** Articles as they stand on a shelf: taken apart anew they would have to be fetched whole. */
  #rowsOf(articles: readonly ShelvedArticle[], shelf: string | null): ShelfRow[] {
    const stored = shelf === null || articles.length === 0 ? null : this.#shelf(shelf);
    if (!stored) return articles.map(rowOf);
    const entries = fromTable<ShelfRow['entry']>(stored.entries, {});
    const rows = fromTable(stored.articles, {} as ShelfRow['article']).map((article, row): [string, ShelfRow] => [article.path, { article, entry: entries[row]! }]);
    const byPath = new Map(rows);
    return articles.map((article) => byPath.get(article.path) ?? rowOf(article));
  }

  /** @throws CacheDamaged */
  body(article: Pick<ShelvedArticle, 'path' | 'at' | 'read'>): ArticleBody {
    return articleBody(JSON.parse(this.bodyText(article)) as ReadBody, article.read.entry!);
  }

  /** A `ReadBody`, as JSON. @throws CacheDamaged */
  bodyText({ path: name, at }: Pick<ShelvedArticle, 'path' | 'at'>): string {
    if (!at) throw new Error(`${name} has no body: it could not be read.`);
    return this.#texts.body(at);
  }

  /** Closes what was opened; what is asked for later is opened again. */
  close(): void {
    this.#texts.close();
  }

  #asRow(article: ShelvedArticle): ArticleRow {
    const { path: name, hash: source, digest, heading, outline, telling, filing, appearing, quoting, read, at } = article;
    const { light, late } = splitReading(read);
    return { path: name, hash: source, digest, heading, outline, telling, filing, appearing, quoting, light: JSON.stringify(light), late: late && JSON.stringify(late), body: at && this.bodyText(article) };
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
