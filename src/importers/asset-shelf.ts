import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toSlug } from './slugs.ts';

/** A local file and the place it gets in the content folder. */
export interface Asset {
  readonly from: string;
  readonly to: string;
}

/** Gives the files that posts refer to their places under assets/. */
export interface AssetShelf {
  /** @returns the path in the content folder; null for kinds of files that no site publishes. */
  carry(file: string): string | null;
  readonly assets: readonly Asset[];
}

/** Pictures that pages can show, and documents that readers can open. */
const KINDS = /^\.(?:jpe?g|png|gif|webp|avif|svg|pdf|txt|csv|tsv|xlsx?|ods|docx?|odt|pptx?|odp|zip|epub|mp3|m4a|ogg|oga|wav|mp4|webm|ogv|json|geojson|ics|kml)$/;

/**
 * Files keep their names as far as these are plain, in a folder named for the one they come from; a second file of the
 * same name and other contents gets the first letters of its hash.
 *
 * @param roots folders of the source, whose own path is not part of the name.
 */
export function assetShelf(roots: readonly string[]): AssetShelf {
  const places = new Map<string, string | null>();
  const taken = new Map<string, string>();
  const place = (file: string): string | null => {
    const extension = path.extname(file).toLowerCase();
    if (!KINDS.test(extension)) return null;
    const wish = `assets/${nameBelow(file, roots)}`;
    const other = taken.get(wish);
    const to = other === undefined || sameBytes(other, file) ? wish : wish.replace(/(\.\w+)$/, `-${hashOf(file).slice(0, 8)}$1`);
    taken.set(to, file);
    return to;
  };
  return {
    carry(file) {
      if (!places.has(file)) places.set(file, place(file));
      return places.get(file)!;
    },
    get assets() {
      return [...places].flatMap(([from, to]) => (to === null ? [] : [{ from, to }]));
    },
  };
}

/** "…/static/images/Über uns.PNG" → "images/uber-uns.png" */
function nameBelow(file: string, roots: readonly string[]): string {
  const root = roots.filter((each) => file.startsWith(`${each}${path.sep}`)).sort((a, b) => b.length - a.length)[0];
  const relative = root ? path.relative(root, file) : path.basename(file);
  const parts = relative.split(path.sep);
  const extension = path.extname(relative).toLowerCase();
  const folders = parts.slice(0, -1).filter((part, index) => !(index === 0 && part === 'assets')).map((part) => toSlug(part));
  const stem = path.basename(relative, path.extname(relative));
  return [...folders, `${/^[A-Za-z0-9_-]+$/.test(stem) ? stem : toSlug(stem) || 'file'}${extension}`].filter(Boolean).join('/');
}

function sameBytes(a: string, b: string): boolean {
  return a === b || readFileSync(a).equals(readFileSync(b));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
