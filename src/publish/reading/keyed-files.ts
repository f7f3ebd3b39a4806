import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/** What is not asked for in so many days is not kept. */
const DAYS_KEPT = 30;

/** Results kept under a key that is a digest of all they were made from; none is believed that is not as it was written. */
export class KeyedFiles {
  readonly #folder: string;

  /** @param folder made when something is first kept. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The result kept under a key, or else made and kept. */
  get(key: string, make: () => Uint8Array): Uint8Array {
    return this.#read(key) ?? this.#write(key, make());
  }

  #read(key: string): Uint8Array | null {
    try {
      const stored = readFileSync(path.join(this.#folder, key));
      const bytes = stored.subarray(4);
      return crc32(bytes) === stored.readUInt32LE(0) ? bytes : null;
    } catch {
      return null;
    }
  }

  #write(key: string, bytes: Uint8Array): Uint8Array {
    const file = path.join(this.#folder, key);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(crc32(bytes));
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}-${threadId}`, Buffer.concat([checksum, bytes]));
    renameSync(`${file}.${process.pid}-${threadId}`, file);
    return bytes;
  }

  /** Forgets everything but what another build is just writing. */
  clear(): void {
    for (const name of this.#names()) if (path.extname(name) === '') rmSync(path.join(this.#folder, name), { force: true });
  }

  /** Removes what is old: what is wanted after all is made again. */
  prune(): void {
    const young = Date.now() - DAYS_KEPT * 86_400_000;
    for (const name of this.#names()) {
      const file = path.join(this.#folder, name);
      if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? young) < young) rmSync(file, { force: true });
    }
  }

  #names(): string[] {
    return statSync(this.#folder, { throwIfNoEntry: false }) ? readdirSync(this.#folder) : [];
  }
}
