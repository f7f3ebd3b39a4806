import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { ArticleBody } from '../../model/article.ts';
import type { ArticleRow } from './article-rows.ts';
import { readingOf, splitReading, type ArticleReading, type LateReading, type LightReading } from './late-reading.ts';
import type { NamedFiles } from './named-files.ts';

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
  /** Where its texts lie; null where it could not be read. */
  readonly at: TextsAt | null;
}

/** Where the body and, right behind it, the late reading of an article lie: in bytes of a file. */
interface TextsAt {
  readonly file: string;
  readonly start: number;
  readonly length: number;
  readonly crc32: number;
  readonly lateLength: number;
  readonly lateCrc32: number;
}

/** A line of a shelf. */
interface ShelfLine extends Known {
  readonly light: LightReading;
}

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
    const text = this.#files.read(name);
    return text === null ? null : (JSON.parse(text) as ShelfLine[]).map((line) => this.#shelved(line));
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
    if (new Set(kept.map(({ at }) => at?.file)).size > MOST_TEXT_FILES) return this.write(shelf, null, [], [...kept.map((article) => this.#asRow(article)), ...added]);
    const stem = shelf.toString(16).padStart(2, '0');
    const texts = added.map(({ body, late }) => (body ?? '') + (late ?? '')).join('');
    const file = texts === '' ? '' : this.#files.write(`${stem}.texts`, texts);
    let start = 0;
    const fresh = added.map(({ path: name, hash: source, digest, outline, light, late, body }): ShelfLine => {
      const at = body === null || late === null ? null : { file, start, length: Buffer.byteLength(body), crc32: crc32(body), lateLength: Buffer.byteLength(late), lateCrc32: crc32(late) };
      if (at) start += at.length + at.lateLength;
      return { path: name, hash: source, digest, outline, light: JSON.parse(light) as LightReading, at };
    });
    const lines = [...this.#linesOf(kept, before), ...fresh.map(asciiJson)];
    return { name: this.#files.write(stem, `[\n${lines.join(',\n')}\n]`), articles: [...kept, ...fresh.map((line) => this.#shelved(line))] };
  }

  #shelved({ light, ...known }: ShelfLine): ShelvedArticle {
    return { ...known, read: readingOf(light, { path: known.path, hash: known.hash }, () => this.#lateOf(known)) };
  }

  /** Articles as they stand on a shelf, one a line: to write them anew takes longer than all the rest. */
  #linesOf(articles: readonly ShelvedArticle[], shelf: string | null): string[] {
    const text = shelf === null || articles.length === 0 ? null : this.#files.read(shelf);
    const lines = new Map(text?.split(',\n').map((line) => [/^(?:\[\n)?\{"path":("(?:[^"\\]|\\.)*")/.exec(line)?.[1], line.replaceAll(/^\[\n|\n\]$/g, '')]));
    return articles.map((article) => lines.get(asciiJson(article.path)) ?? asciiJson(lineOf(article)));
  }

  /** @throws CacheDamaged */
  body(article: Pick<ShelvedArticle, 'path' | 'at'>): ArticleBody {
    return JSON.parse(this.bodyText(article)) as ArticleBody;
  }

  /** The body as JSON. @throws CacheDamaged */
  bodyText({ path: name, at }: Pick<ShelvedArticle, 'path' | 'at'>): string {
    if (!at) throw new Error(`${name} has no body: it could not be read.`);
    return this.#text(name, at.file, at.start, at.length, at.crc32);
  }

  #lateOf({ path: name, at }: Pick<ShelvedArticle, 'path' | 'at'>): LateReading {
    const known = this.#late.get(at!);
    if (known) return known;
    const { file, start, length, lateLength, lateCrc32 } = at!;
    const late = JSON.parse(this.#text(name, file, start + length, lateLength, lateCrc32)) as LateReading;
    if (this.#late.size >= MOST_LATE) this.#late.clear();
    this.#late.set(at!, late);
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

function lineOf({ read, ...known }: ShelvedArticle): ShelfLine {
  return { ...known, light: splitReading(read).light };
}

/** JSON without a letter beyond ASCII: read in a quarter of the time. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
