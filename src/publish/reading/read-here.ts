import type { Directory } from '../../model/recognition.ts';
import { articleReader, prepare, type Prepared } from './article-reader.ts';
import type { ReadingOrder, ReadingSink } from './read-in-threads.ts';

let last: (Prepared & { readonly directory: string }) | null = null;

/**
 * Reads a few articles in this thread: for a server that stays, where setting up recognition anew for every edit would be
 * all the waiting there is.
 */
export function readHere(order: ReadingOrder, sink: ReadingSink): void {
  const reader = articleReader(order, preparedFor(order.directory));
  try {
    for (const name of order.names) {
      const answer = reader.read(name);
      if ('row' in answer) sink.take(answer.row);
      else sink.fail(name, answer.problems);
    }
  } finally {
    // The server goes on.
    reader.close();
  }
}

/** Kept while the names on file are the same. */
function preparedFor(directory: Directory): Prepared {
  const text = JSON.stringify(directory);
  if (last?.directory !== text) last = { directory: text, ...prepare(directory) };
  return last;
}
