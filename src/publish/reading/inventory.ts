import { statSync } from 'node:fs';
import { listFiles, type FoundFiles } from '../../read/content-folder.ts';

/**
 * What the file system says of files, by path: enough to tell without reading whether one was touched. Size,
 * modification, status change (in milliseconds) and inode, joined.
 */
export type Inventory = ReadonlyMap<string, string>;

/**
 * A file modified this recently may be so again within the same tick of the file system's clock: its signature tells
 * nothing. Ticks are milliseconds, or up to two seconds where times have no fractions.
 */
const FINE_TICK = 50;
const COARSE_TICK = 2_000;

/** Takes the inventory of files in a folder. Those that are gone or too young to tell are left out. */
export function takeInventory(folder: string, files: Iterable<string>): Inventory {
  const found = new Map<string, string>();
  const now = Date.now();
  const isYoung = (time: number) => time > now - (Number.isInteger(time / 1000) ? COARSE_TICK : FINE_TICK);
  for (const name of files) {
    const stat = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    if (stat && !isYoung(stat.mtimeMs) && !isYoung(stat.ctimeMs)) found.set(name, `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`);
  }
  return found;
}

/** What the file system says of a content folder. */
export interface Seen extends FoundFiles {
  readonly inventory: Inventory;
}

export function look(folder: string): Seen {
  const found = listFiles(folder);
  return { ...found, inventory: takeInventory(folder, found.files) };
}
