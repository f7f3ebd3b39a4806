import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadOrder } from '../../src/publish/reading/read-in-threads.ts';

// Stands in for the thread that reads articles: it never ends with a file called "hangs", and dies of one called "dies", or "answers-and-dies".
const { names, counters, thread } = workerData as ThreadOrder;

for (;;) {
  const index = Atomics.add(counters, 0, 1);
  const name = names[index];
  if (name === undefined) break;
  Atomics.store(counters, 1 + thread, index);
  while (name === 'hangs.md');
  if (name === 'dies.md') throw new Error('out of memory');
  parentPort!.postMessage({ index, row: { path: name, hash: '', digest: '', read: '{}', body: null } });
  if (name === 'answers-and-dies.md') throw new Error('out of memory');
  Atomics.store(counters, 1 + thread, -1);
}
parentPort!.postMessage('finished');
