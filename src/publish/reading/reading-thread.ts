import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readArticle } from '../../corpus/read-article.ts';
import { indexTitles } from '../../corpus/title-index.ts';
import { readSource } from '../../read/content-folder.ts';
import { createRecognizer } from '../../recognize/recognizer.ts';
import { toRow } from './article-rows.ts';
import type { ThreadAnswer, ThreadOrder } from './read-in-threads.ts';

// A thread that reads articles: it takes the next file that none has begun, and answers each at once.
const order = (workerData ?? (await once(parentPort!, 'message'))[0]) as ThreadOrder;
const { folder, names, site, directory, counters, thread } = order;
const recognizer = createRecognizer(directory);
const titles = indexTitles(directory);

for (;;) {
  const index = Atomics.add(counters, 0, 1);
  if (index >= names.length) break;
  Atomics.store(counters, 1 + thread, index);
  const { value, problems } = readSource(folder, names[index]!);
  answer(value ? { index, row: toRow(readArticle(value, site, recognizer, titles)) } : { index, problems });
  Atomics.store(counters, 1 + thread, -1);
}
parentPort!.postMessage('finished');

function answer(message: ThreadAnswer): void {
  parentPort!.postMessage(message);
}
