import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadOrder } from '../../src/publish/reading/read-in-threads.ts';

// Stands in for a thread that reads articles: having waited for its order it begins a file, and dies before it says which.
if (workerData === null) {
  const [{ counters }] = (await once(parentPort!, 'message')) as [ThreadOrder];
  Atomics.add(counters, 0, 1);
  throw new Error('out of memory');
}
await import('./hanging-thread.ts');
