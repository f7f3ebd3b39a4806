import { linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import type { SpareOrder } from './link-spare.ts';

// A thread that makes a second site of the files of one.
const { site, names, spare } = workerData as SpareOrder;
const folders = new Set<string>();
try {
  for (const name of names) {
    makeFolder(path.dirname(path.join(spare, name)));
    linkSync(path.join(site, name), path.join(spare, name));
  }
} catch {
  rmSync(spare, { recursive: true, force: true });
}

function makeFolder(folder: string): void {
  if (folders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  folders.add(folder);
}
