import type { Corpus } from '../corpus/corpus.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** What an address shows at which nothing is published. Its status, 404, keeps it out of search engines: no meta needs to. */
export interface NotFoundView {
  readonly frame: PageFrame;
  /** While somebody writes: what cannot be read, so that there is no page of it. */
  readonly unread?: readonly string[];
}

export function notFoundView(corpus: Corpus): NotFoundView {
  return { frame: frameOf(corpus, { url: urlsOf(corpus).file('404.html'), title: wordsFor(corpus.site.lang).notFoundTitle }) };
}
