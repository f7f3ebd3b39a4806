import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { ReadArticle } from '../../corpus/read-article.ts';
import type { ArticleBody } from '../../model/article.ts';
import type { ArticleRow } from './article-rows.ts';
import type { NamedFiles } from './named-files.ts';

/**
 * An article that was read before. What lists need is in memory; its body stays on disk until a page asks for it.
 */
export interface ShelvedArticle {
  readonly path: string;
  readonly hash: string;
  readonly digest: string;
  readonly outline: string;
  readonly read: Omit<ReadArticle, 'path' | 'hash' | 'body'>;
  /** The file its body lies in and where, in bytes; null where the article could not be read. */
  readonly at: { readonly file: string; readonly start: number; readonly length: number; readonly crc32: number } | null;
}

/** Articles are spread over shelves, so that an edit rewrites one. */
export const SHELVES = 256;

/** A shelf whose bodies are spread over more files than this by later edits is written together again. */
const MOST_BODY_FILES = 3;

/** Systems allow a process some thousand; one a shelf is what a whole build wants. */
const MOST_OPEN_FILES = 400;

/** Which shelf an article stands on: by its path, so always the same one. */
export function shelfOf(articlePath: string): number {
  return Number.parseInt(hash('md5', articlePath).slice(0, 2), 16);
}

/** What was stored is not what was written: the cache is to be thrown away. */
export class CacheDamaged extends Error {
  override name = 'CacheDamaged';
}

/** Reads and writes shelves. */
export class ArticleShelves {
  readonly #files: NamedFiles;
  readonly #open = new Map<string, number>();

  constructor(files: NamedFiles) {
    this.#files = files;
  }

  /** @returns null where the shelf is not as it was written. */
  load(name: string): ShelvedArticle[] | null {
    const text = this.#files.read(name);
    return text === null ? null : (JSON.parse(text) as ShelvedArticle[]);
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
    if (new Set(kept.map(({ at }) => at?.file)).size > MOST_BODY_FILES) return this.write(shelf, null, [], [...kept.map((article) => this.#asRow(article)), ...added]);
    const stem = shelf.toString(16).padStart(2, '0');
    const bodies = added.map(({ body }) => body ?? '').join('');
    const file = bodies === '' ? '' : this.#files.write(`${stem}.bodies`, bodies);
    let start = 0;
    const fresh = added.map(({ path: name, hash: source, digest, outline, read, body }): ShelvedArticle => {
      const length = Buffer.byteLength(body ?? '');
      start += length;
      const at = body === null ? null : { file, start: start - length, length, crc32: crc32(body) };
      return { path: name, hash: source, digest, outline, read: JSON.parse(read) as ShelvedArticle['read'], at };
    });
    const lines = [...this.#linesOf(kept, before), ...fresh.map(asciiJson)];
    return { name: this.#files.write(stem, `[\n${lines.join(',\n')}\n]`), articles: [...kept, ...fresh] };
  }

  /** Articles as they stand on a shelf, one a line: to write them anew takes longer than all the rest. */
  #linesOf(articles: readonly ShelvedArticle[], shelf: string | null): string[] {
    const text = shelf === null || articles.length === 0 ? null : this.#files.read(shelf);
    const lines = new Map(text?.split(',\n').map((line) => [/^(?:\[\n)?\{"path":("(?:[^"\\]|\\.)*")/.exec(line)?.[1], line.replaceAll(/^\[\n|\n\]$/g, '')]));
    return articles.map((article) => lines.get(asciiJson(article.path)) ?? asciiJson(article));
  }

  /** @throws CacheDamaged */
  body(article: Pick<ShelvedArticle, 'path' | 'at'>): ArticleBody {
    return JSON.parse(this.bodyText(article)) as ArticleBody;
  }

  /** The body as JSON. @throws CacheDamaged */
  bodyText({ path: name, at }: Pick<ShelvedArticle, 'path' | 'at'>): string {
    if (!at) throw new Error(`${name} has no body: it could not be read.`);
    const bytes = Buffer.allocUnsafe(at.length);
    const length = readSync(this.#descriptor(at.file), bytes, 0, at.length, at.start);
    if (length !== at.length || crc32(bytes) !== at.crc32) throw new CacheDamaged(`The stored body of ${name} is not what was written.`);
    return bytes.toString('utf8');
  }

  /** Closes what was opened; what is asked for later is opened again. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #asRow(article: ShelvedArticle): ArticleRow {
    const { path: name, hash: source, digest, outline, read, at } = article;
    return { path: name, hash: source, digest, outline, read: JSON.stringify(read), body: at && this.bodyText(article) };
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
      throw new CacheDamaged(`The stored bodies ${file} cannot be opened (${(error as Error).message}).`);
    }
  }
}

/** JSON without a letter beyond ASCII: read in a quarter of the time. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
