import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Files that carry the digest of what is in them in their name: written once, never changed. With it stands a checksum
 * that costs a tenth of it: a file is not believed where the two differ.
 */
export class NamedFiles {
  readonly folder: string;

  /** @param folder made when something is first written. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns the name it can be read by. */
  write(stem: string, text: string): string {
    const bytes = Buffer.from(text);
    const name = `${stem}.${hash('md5', bytes, 'hex').slice(0, 16)}${checksum(bytes)}`;
    const file = path.join(this.folder, name);
    mkdirSync(this.folder, { recursive: true });
    if (this.read(name) !== null) return name;
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
    return name;
  }

  /** @returns null where there is no such file, or other words are in it. */
  read(name: string): string | null {
    try {
      const bytes = readFileSync(path.join(this.folder, name));
      return name.endsWith(checksum(bytes)) ? bytes.toString('utf8') : null;
    } catch {
      return null;
    }
  }

  /** Removes named files that are wanted no more; the young stay, because another build may be about to want them. */
  prune(wanted: ReadonlySet<string | null>): void {
    const young = Date.now() - 3_600_000;
    const mark = path.join(this.folder, 'pruned');
    if ((statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) > young) return;
    writeFileSync(mark, '');
    for (const name of readdirSync(this.folder)) {
      const file = path.join(this.folder, name);
      if (!wanted.has(name) && /\.[0-9a-f]{24}(?:\.\d+)?$/.test(name) && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? young) < young) rmSync(file, { force: true });
    }
  }
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
