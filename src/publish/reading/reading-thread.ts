import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { articleReader, prepare, type Prepared } from './article-reader.ts';
import type { ThreadAnswer, ThreadMessage, ThreadOrder } from './read-in-threads.ts';

// A thread that reads articles: it takes the next file that none has begun, and answers each at once.
let prepared: Prepared | null = null;
const order = (workerData as ThreadOrder | null) ?? (await nextOrder());
const { names, counters, thread } = order;
// What it opens is closed when the thread ends.
const { read } = articleReader(order, prepared ?? prepare(order.directory));

for (;;) {
  const index = Atomics.add(counters, 0, 1);
  if (index >= names.length) break;
  Atomics.store(counters, 1 + thread, index);
  answer({ index, ...read(names[index]!) });
  Atomics.store(counters, 1 + thread, -1);
}
parentPort!.postMessage('finished');

async function nextOrder(): Promise<ThreadOrder> {
  for await (const [message] of on(parentPort!, 'message') as AsyncIterable<[ThreadMessage]>) {
    if ('names' in message) return message;
    prepared = prepare(message);
  }
  throw new Error('There is nothing to read any more.');
}

function answer(message: ThreadAnswer): void {
  parentPort!.postMessage(message);
}
