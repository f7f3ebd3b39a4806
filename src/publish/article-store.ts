import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadArticle } from '../corpus/read-article.ts';
import type { ArticleBody } from '../model/article.ts';

/**
 * Articles that were read before, on disk: each by its path and the hash of its source. What lists need is loaded at
 * once; bodies stay on disk until a page asks for one. Articles are spread over shelves, so that an edit rewrites one.
 */
export interface StoredArticle {
  readonly path: string;
  /** Of the source file: SHA-256 in hexadecimal. */
  readonly hash: string;
  /** Of all that is stored of it, body included. */
  readonly digest: string;
  readonly read: Omit<ReadArticle, 'body'>;
  /** Where the body lies in the shelf's file of bodies, in bytes; null where the article could not be read. */
  readonly at: readonly [start: number, length: number] | null;
}

const SHELVES = 256;

/** Which shelf an article stands on: by its path, so always the same one. */
export function shelfOf(articlePath: string): number {
  return Number.parseInt(hash('md5', articlePath).slice(0, 2), 16);
}

/** The shelves of one content folder. */
export class ArticleStore {
  readonly #folder: string;
  readonly #bodies = new Map<number, number>();

  /** @param folder made when something is first stored. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Everything stored, bodies left where they are. A shelf that cannot be read counts as empty. */
  load(): StoredArticle[] {
    return Array.from({ length: SHELVES }, (_, shelf) => this.loadShelf(shelf)).flat();
  }

  loadShelf(shelf: number): StoredArticle[] {
    try {
      const { check, articles } = JSON.parse(readFileSync(this.#file(shelf, 'json'), 'utf8')) as { check: string; articles: StoredArticle[] };
      return check === this.#check(shelf) ? articles : [];
    } catch {
      return [];
    }
  }

  /**
   * Replaces a shelf.
   *
   * @param kept stored before and still right.
   * @param added newly read.
   */
  write(shelf: number, kept: readonly StoredArticle[], added: readonly ReadArticle[]): StoredArticle[] {
    mkdirSync(this.#folder, { recursive: true });
    const bodies: string[] = [];
    let offset = 0;
    const put = (body: string): [number, number] => {
      const length = Buffer.byteLength(body);
      bodies.push(body);
      offset += length;
      return [offset - length, length];
    };
    const rows = [
      ...kept.map((article) => ({ ...article, at: article.at && put(this.#bodyText(shelf, article.at)) })),
      ...added.map(({ body, ...read }) => toStored(read, body, put)),
    ];
    this.#close(shelf);
    const text = bodies.join('');
    const check = hash('md5', text);
    this.#replace(shelf, 'bodies', text);
    this.#replace(shelf, 'json', JSON.stringify({ check, articles: rows }));
    return rows;
  }

  /** Removes shelves on which nothing stands any more. */
  clear(shelf: number): void {
    this.#close(shelf);
    for (const kind of ['json', 'bodies'] as const) rmSync(this.#file(shelf, kind), { force: true });
  }

  /** @throws where the store was changed behind our back. */
  body(article: StoredArticle): ArticleBody {
    if (!article.at) throw new Error(`${article.path} has no body: it could not be read.`);
    return JSON.parse(this.#bodyText(shelfOf(article.path), article.at)) as ArticleBody;
  }

  #bodyText(shelf: number, [start, length]: readonly [number, number]): string {
    let file = this.#bodies.get(shelf);
    if (file === undefined) this.#bodies.set(shelf, (file = openSync(this.#file(shelf, 'bodies'), 'r')));
    const bytes = Buffer.allocUnsafe(length);
    readSync(file, bytes, 0, length, start);
    return bytes.toString('utf8');
  }

  #close(shelf: number): void {
    const file = this.#bodies.get(shelf);
    if (file !== undefined) closeSync(file);
    this.#bodies.delete(shelf);
  }

  /** Written whole beside and renamed, so that a crash leaves the old shelf or the new one. */
  #replace(shelf: number, kind: 'json' | 'bodies', text: string): void {
    const file = this.#file(shelf, kind);
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }

  /** A shelf's two files are of one writing only where this is what its list says. */
  #check(shelf: number): string {
    return hash('md5', readFileSync(this.#file(shelf, 'bodies')));
  }

  #file(shelf: number, kind: 'json' | 'bodies'): string {
    return path.join(this.#folder, `${shelf.toString(16).padStart(2, '0')}.${kind}`);
  }
}

function toStored(read: Omit<ReadArticle, 'body'>, body: ArticleBody | null, put: (body: string) => [number, number]): StoredArticle {
  const text = body && JSON.stringify(body);
  const digest = hash('md5', JSON.stringify(read) + text, 'base64url');
  return { path: read.path, hash: read.hash, digest, read, at: text === null ? null : put(text) };
}
