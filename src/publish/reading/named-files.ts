import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Files that carry the digest of what is in them in their name: written once, never changed, and not believed when the
 * two differ.
 */
export class NamedFiles {
  readonly folder: string;

  /** @param folder made when something is first written. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns the name it can be read by. */
  write(stem: string, text: string): string {
    const name = `${stem}.${digestOf(text)}`;
    const file = path.join(this.folder, name);
    mkdirSync(this.folder, { recursive: true });
    if (this.read(name) !== null) return name;
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    return name;
  }

  /** @returns null where there is no such file, or other words are in it. */
  read(name: string): string | null {
    try {
      const text = readFileSync(path.join(this.folder, name), 'utf8');
      return name.endsWith(`.${digestOf(text)}`) ? text : null;
    } catch {
      return null;
    }
  }

  /** Removes named files that are wanted no more; the young stay, because another build may be about to want them. */
  prune(wanted: ReadonlySet<string | null>): void {
    const young = Date.now() - 3_600_000;
    for (const name of readdirSync(this.folder)) {
      const file = path.join(this.folder, name);
      if (!wanted.has(name) && /\.[0-9a-f]{16}(?:\.\d+)?$/.test(name) && (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? young) < young) rmSync(file, { force: true });
    }
  }
}

function digestOf(text: string): string {
  return hash('md5', text, 'hex').slice(0, 16);
}
