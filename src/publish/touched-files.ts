import { Worker } from 'node:worker_threads';

/** What the thread that looks is told. */
export interface LookOrder {
  /** The folder of the site; absolute. */
  readonly folder: string;
  /** The file of its state. */
  readonly state: string;
}

/**
 * Finds out which published files are not as they were written: in a thread, because there are many, and something else to
 * be done meanwhile.
 */
export function touchedFiles(order: LookOrder): Promise<ReadonlySet<string>> {
  const thread = new Worker(new URL('./touched-thread.ts', import.meta.url), { workerData: order });
  const found = new Promise<ReadonlySet<string>>((resolve, reject) => {
    thread.on('message', (touched: readonly string[]) => resolve(new Set(touched)));
    thread.on('error', reject);
  });
  // Where the build fails before, nobody waits for it.
  found.catch(() => {});
  return found;
}
