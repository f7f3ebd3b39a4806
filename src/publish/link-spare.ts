import { Worker } from 'node:worker_threads';
import { programBeside } from './program-beside.ts';

/** What the thread that links is told. */
export interface SpareOrder {
  /** The folder of a site; absolute. */
  readonly site: string;
  /** Of its files: nothing else that may stand there is taken along. */
  readonly names: readonly string[];
  /** The folder that is to hold the same files; not there yet. */
  readonly spare: string;
}

/**
 * Makes a second site of the files of one, by links: in a thread, because there are many, and something else to be done
 * meanwhile. Ends when that is done, or found not to be possible: links may not be known there, or not lead so far. Then
 * nothing is there.
 */
export function linkSpare(order: SpareOrder): Promise<void> {
  const thread = new Worker(programBeside('spare-thread', import.meta.url), { workerData: order });
  return new Promise((resolve) => {
    thread.on('exit', () => resolve());
    // Without a spare the next build takes longer, and is as good.
    thread.on('error', () => resolve());
  });
}
