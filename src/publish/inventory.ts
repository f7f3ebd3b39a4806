import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * What the file system says of every file under a folder, by path: enough to tell whether one was touched without
 * reading it. Size, modification, status change (in milliseconds) and inode, joined.
 */
export type Inventory = ReadonlyMap<string, string>;

/** Takes the inventory of a folder; empty where there is none. Links are followed, as reading does. */
export function takeInventory(folder: string): Inventory {
  const found = new Map<string, string>();
  visit(folder, '', found);
  return found;
}

function visit(folder: string, under: string, found: Map<string, string>): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const name = under + entry.name;
    if (entry.isDirectory()) visit(path.join(folder, entry.name), `${name}/`, found);
    else found.set(name, signature(path.join(folder, entry.name)));
  }
}

function signature(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}` : 'gone';
}

/** Whether two inventories name the same files, none of them touched. */
export function sameInventory(a: Inventory, b: Inventory): boolean {
  if (a.size !== b.size) return false;
  for (const [file, seen] of a) if (b.get(file) !== seen) return false;
  return true;
}
