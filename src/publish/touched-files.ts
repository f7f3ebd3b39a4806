import { Worker } from 'node:worker_threads';
import { programBeside } from './program-beside.ts';

/** What the thread that looks is told. */
export interface LookOrder {
  /** The folder of the site; absolute. */
  readonly folder: string;
  /** The file of its state. */
  readonly state: string;
  /** Where sites published before are kept. */
  readonly spares: string;
}

/** What somebody did to a published site, or to the one before it. */
export interface Touched {
  /** Its files that are not as they were written. */
  readonly changed: ReadonlySet<string>;
  /** Files that stand in its folder but are none of its own. */
  readonly foreign: readonly string[];
  /** Its files that are others, or missing, in the site kept for the next build to work in. */
  readonly spare: ReadonlySet<string>;
}

export const UNTOUCHED: Touched = { changed: new Set(), foreign: [], spare: new Set() };

/**
 * Finds out what somebody did to a published site: in a thread, because there are many, and something else to
 * be done meanwhile.
 */
export function touchedFiles(order: LookOrder): Promise<Touched> {
  const thread = new Worker(programBeside('touched-thread', import.meta.url), { workerData: order });
  const found = new Promise<Touched>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
  // Where the build fails before, nobody waits for it.
  found.catch(() => {});
  return found;
}
