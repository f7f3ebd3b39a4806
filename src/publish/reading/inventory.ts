import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * What the file system says of files, by path: enough to tell without reading whether one was touched. Size,
 * modification, status change (in milliseconds) and inode, joined.
 */
export type Inventory = ReadonlyMap<string, string>;

/** A file modified this recently may be so again within the same tick of the clock: its signature tells nothing. */
const TICK = 2_000;

/** Takes the inventory of files in a folder. Those that are gone or too young to tell are left out. */
export function takeInventory(folder: string, files: Iterable<string>): Inventory {
  const found = new Map<string, string>();
  const young = Date.now() - TICK;
  for (const name of files) {
    const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (stat && stat.mtimeMs < young && stat.ctimeMs < young) found.set(name, `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`);
  }
  return found;
}
