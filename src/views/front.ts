import type { Corpus } from '../corpus/corpus.ts';
import { frameOf, type LinkView, type PageFrame } from './frame.ts';
import { urlsOf } from './urls.ts';

/** The front page. */
export interface FrontView {
  readonly frame: PageFrame;
  readonly latest: readonly LinkView[];
}

export function frontView(corpus: Corpus): FrontView {
  const to = urlsOf(corpus);
  return {
    frame: frameOf(corpus, { url: to.home(), title: '', description: corpus.site.tagline }),
    latest: corpus.articles.slice(0, 30).map(({ id, title }) => ({ text: title, href: to.article(id) })),
  };
}
