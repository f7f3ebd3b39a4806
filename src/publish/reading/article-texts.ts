import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { ArticleRow } from './article-rows.ts';
import type { LateReading } from './late-reading.ts';
import type { NamedFiles } from './named-files.ts';

/** Where the body and, right behind it, the late reading of an article lie, in bytes of a file, with their checksums. */
export type TextsAt = readonly [file: string, start: number, length: number, crc32: number, lateLength: number, lateCrc32: number];

/** Systems allow a process some thousand; one a shelf is what a whole build wants. */
const MOST_OPEN_FILES = 400;

/** So many late readings are remembered: pages that are made one after the other show the same articles. */
const MOST_LATE = 2_000;

/** What was stored is not what was written: the cache is to be thrown away. */
export class CacheDamaged extends Error {
  override name = 'CacheDamaged';
}

/** Writes the texts of articles, and fetches those of one. */
export class ArticleTexts {
  readonly #files: NamedFiles;
  readonly #open = new Map<string, number>();
  readonly #late = new Map<TextsAt, LateReading>();
  /** Where bytes are read before they are a text: to have room made for each takes as long as reading it. */
  #room = Buffer.alloc(0);

  constructor(files: NamedFiles) {
    this.#files = files;
  }

  /** Writes the texts of some articles into a file. @returns where each lies; null for those that could not be read. */
  write(stem: string, rows: readonly ArticleRow[]): (TextsAt | null)[] {
    const texts = rows.map(({ body, late }) => (body ?? '') + (late ?? '')).join('');
    const file = texts === '' ? '' : this.#files.write(`${stem}.texts`, texts);
    let end = 0;
    return rows.map(({ body, late }) => {
      if (body === null || late === null) return null;
      const [start, length, lateLength] = [end, Buffer.byteLength(body), Buffer.byteLength(late)];
      end += length + lateLength;
      return [file, start, length, crc32(body), lateLength, crc32(late)];
    });
  }

  /** The body as JSON. @throws CacheDamaged */
  body([file, start, length, checksum]: TextsAt): string {
    return this.#text(file, start, length, checksum);
  }

  /** @throws CacheDamaged */
  late(at: TextsAt): LateReading {
    const known = this.#late.get(at);
    if (known) return known;
    const [file, start, length, , lateLength, checksum] = at;
    const late = JSON.parse(this.#text(file, start + length, lateLength, checksum)) as LateReading;
    if (this.#late.size >= MOST_LATE) this.#late.clear();
    this.#late.set(at, late);
    return late;
  }

  /** Closes what was opened; what is asked for later is opened again. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #text(file: string, start: number, length: number, checksum: number): string {
    if (this.#room.length < length) this.#room = Buffer.allocUnsafe(2 * length);
    const bytes = this.#room.subarray(0, length);
    const read = readSync(this.#descriptor(file), bytes, 0, length, start);
    if (read !== length || crc32(bytes) !== checksum) throw new CacheDamaged(`The stored texts ${file} are not what was written.`);
    return bytes.toString('utf8');
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
