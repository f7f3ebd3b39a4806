import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Picture } from '../../model/picture.ts';
import { cacheRoot, keyOf } from '../cache-folder.ts';
import { ArticleShelves } from './article-shelves.ts';
import { KeyedFiles } from './keyed-files.ts';
import { NamedFiles } from './named-files.ts';
import type { ProfileReading } from './profiles.ts';

/** Which files hold what was read of a content folder. Writing it is what makes a reading known. */
export interface Catalogue {
  /** Of the code that read it. */
  readonly version: string;
  /** A file of `Stored`. */
  readonly profiles: string;
  /** A file of the inventory, as pairs. */
  readonly inventory: string;
  /** By shelf, the file of its articles; null where it is empty. */
  readonly shelves: readonly (string | null)[];
}

/** What is kept besides articles. */
export interface Stored {
  readonly profiles: readonly ProfileReading[];
  /** By path in the content folder: what the site shows of it, or why it can’t. */
  readonly pictures: readonly (readonly [src: string, planned: PlannedPicture])[];
}

export interface PlannedPicture {
  readonly picture: Picture | null;
  /** Why there is none; '' where there is one. */
  readonly reason: string;
}

/** What was read of one content folder, on disk. */
export class ReadingStore {
  readonly files: NamedFiles;
  readonly shelves: ArticleShelves;
  /** What search is made of: words by month. */
  readonly indexed: KeyedFiles;

  /** @param contentFolder absolute. */
  constructor(contentFolder: string) {
    const folder = path.join(cacheRoot, 'reading', keyOf(realpathSync(contentFolder)));
    this.files = new NamedFiles(folder);
    this.shelves = new ArticleShelves(this.files);
    this.indexed = new KeyedFiles(path.join(folder, 'words'));
  }

  /** @returns null where nothing is stored, or what is was read by other code. */
  catalogue(version: string): Catalogue | null {
    try {
      const catalogue = JSON.parse(readFileSync(this.#catalogueFile, 'utf8')) as Catalogue;
      return catalogue.version === version ? catalogue : null;
    } catch {
      return null;
    }
  }

  /** Written beside and renamed, so that a crash leaves the old catalogue or the new one. */
  saveCatalogue(catalogue: Catalogue): void {
    writeFileSync(`${this.#catalogueFile}.${process.pid}`, JSON.stringify(catalogue));
    renameSync(`${this.#catalogueFile}.${process.pid}`, this.#catalogueFile);
  }

  /** Before everything is read anew: closes what is open and forgets what search was made of. */
  beginAnew(): void {
    this.shelves.close();
    this.indexed.clear();
  }

  /** Forgets everything. */
  clear(): void {
    this.shelves.close();
    rmSync(this.files.folder, { recursive: true, force: true });
  }

  get #catalogueFile(): string {
    return path.join(this.files.folder, 'catalogue.json');
  }
}
