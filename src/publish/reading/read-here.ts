import { readArticle } from '../../corpus/read-article.ts';
import { indexTitles, type TitleIndex } from '../../corpus/title-index.ts';
import type { Directory, Recognizer } from '../../model/recognition.ts';
import { readSource } from '../../read/content-folder.ts';
import { createRecognizer } from '../../recognize/recognizer.ts';
import { toRow } from './article-rows.ts';
import type { ReadingOrder, ReadingSink } from './read-in-threads.ts';

interface Prepared {
  readonly directory: string;
  readonly recognizer: Recognizer;
  readonly titles: TitleIndex;
}

let prepared: Prepared | null = null;

/**
 * Reads a few articles in this thread: for a server that stays, where setting up recognition anew for every edit would be
 * all the waiting there is.
 */
export function readHere({ folder, names, site, directory }: ReadingOrder, sink: ReadingSink): void {
  const { recognizer, titles } = prepare(directory);
  for (const name of names) {
    const { value, problems } = readSource(folder, name);
    if (value) sink.take(toRow(readArticle(value, site, recognizer, titles)));
    else sink.fail(name, problems);
  }
}

/** Kept while the names on file are the same. */
function prepare(directory: Directory): Prepared {
  const text = JSON.stringify(directory);
  if (prepared?.directory !== text) prepared = { directory: text, recognizer: createRecognizer(directory), titles: indexTitles(directory) };
  return prepared;
}
