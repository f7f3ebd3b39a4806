import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { articleReader, prepare } from './article-reader.ts';
import type { ThreadAnswer, ThreadOrder } from './read-in-threads.ts';

// A thread that reads articles: it takes the next file that none has begun, and answers each at once.
const order = (workerData ?? (await once(parentPort!, 'message'))[0]) as ThreadOrder;
const { names, counters, thread } = order;
const read = articleReader(order, prepare(order.directory));

for (;;) {
  const index = Atomics.add(counters, 0, 1);
  if (index >= names.length) break;
  Atomics.store(counters, 1 + thread, index);
  answer({ index, ...read(names[index]!) });
  Atomics.store(counters, 1 + thread, -1);
}
parentPort!.postMessage('finished');

function answer(message: ThreadAnswer): void {
  parentPort!.postMessage(message);
}
