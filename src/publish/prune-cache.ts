import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheRoot, keyOf } from './cache-folder.ts';

/** Where the cache keeps something of a folder under the folder's key, first in a file's or folder's name. */
const KEPT = ['reading', 'sites', 'spares'];

/** What was touched as lately as that may belong to a build that is going on. */
const YOUNG = 3_600_000;

/**
 * Removes what is kept of content and output folders that are not there any more.
 *
 * @param used folders of this build: the cache remembers that they are what it keeps something of.
 */
export function pruneCache(...used: readonly string[]): void {
  const places = path.join(cacheRoot, 'folders');
  mkdirSync(places, { recursive: true });
  for (const folder of used) if (!existsSync(path.join(places, keyOf(folder)))) writeFileSync(path.join(places, keyOf(folder)), folder);
  const gone = readdirSync(places).filter((key) => !isThere(path.join(places, key)));
  for (const key of gone) {
    const kept = KEPT.flatMap((kind) => entriesOf(path.join(cacheRoot, kind))).filter((entry) => path.basename(entry).startsWith(key));
    if (kept.some(isYoung)) continue;
    for (const entry of [...kept, path.join(places, key)]) rmSync(entry, { recursive: true, force: true });
  }
}

/** Whether the folder that a place names is there, or may be: another build may just be writing or removing the place. */
function isThere(place: string): boolean {
  try {
    const folder = readFileSync(place, 'utf8');
    return folder === '' || existsSync(folder);
  } catch {
    return true;
  }
}

function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

function isYoung(entry: string): boolean {
  return (statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0) > Date.now() - YOUNG;
}
