import { Worker } from 'node:worker_threads';
import type { PublishedFile } from './output.ts';

/** What the thread that looks is told. */
export interface LookOrder {
  /** Absolute. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly modified: readonly number[];
}

/**
 * Finds out which published files are not as they were written: in a thread, because there are many, and something else to
 * be done meanwhile.
 */
export function touchedFiles(folder: string, files: ReadonlyMap<string, Pick<PublishedFile, 'size' | 'modified'>>): Promise<ReadonlySet<string>> {
  const all = [...files.values()];
  const order: LookOrder = { folder, names: [...files.keys()], sizes: all.map(({ size }) => size), modified: all.map(({ modified }) => modified) };
  const thread = new Worker(new URL('./touched-thread.ts', import.meta.url), { workerData: order });
  const found = new Promise<ReadonlySet<string>>((resolve, reject) => {
    thread.on('message', (touched: readonly string[]) => resolve(new Set(touched)));
    thread.on('error', reject);
  });
  // Where the build fails before, nobody waits for it.
  found.catch(() => {});
  return found;
}
