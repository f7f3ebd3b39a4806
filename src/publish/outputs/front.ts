import type { Corpus } from '../../corpus/corpus.ts';
import { aboutView } from '../../views/about.ts';
import { frontView } from '../../views/front.ts';
import { notFoundView } from '../../views/not-found.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { page } from './page.ts';

/** The front page, the page about the site, and the page for addresses that lead nowhere. */
export function frontOutputs(corpus: Corpus): Output[] {
  return [
    page(corpus, urlsOf(corpus).home(), () => frontView(corpus)),
    page(corpus, urlsOf(corpus).about(), () => aboutView(corpus)),
    { kind: 'page', url: '/404/', path: '404.html', view: () => notFoundView(corpus) },
  ];
}
