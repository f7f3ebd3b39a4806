import type { Corpus } from '../corpus/corpus.ts';
import { authorIndex } from '../queries/author-index.ts';
import { topicIndex } from '../queries/topic-index.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** A plain index by name: of authors or of topics. */
export interface NameIndexView {
  readonly frame: PageFrame;
  readonly rows: readonly { readonly name: LinkView; readonly count: number; readonly last: TimeView }[];
  /** What an empty one says. */
  readonly empty: string;
}

export function authorsIndexView(corpus: Corpus): NameIndexView {
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const rows = [...authorIndex(corpus).values()].map(({ slug, name, count, last }) => ({ name: { text: name, href: to.author(slug) }, count, last: dateView(last, corpus.site.lang, 'short') }));
  return { frame: frameOf(corpus, { url: to.authors(), title: words.authors, crumbs: crumbsTo(corpus, 'home') }), rows, empty: words.authorsNone };
}

export function topicsIndexView(corpus: Corpus): NameIndexView {
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const rows = [...topicIndex(corpus).values()].map(({ slug, name, count, last }) => ({ name: { text: name, href: to.topic(slug) }, count, last: dateView(last, corpus.site.lang, 'short') }));
  return { frame: frameOf(corpus, { url: to.topics(), title: words.topics, crumbs: crumbsTo(corpus, 'home') }), rows, empty: words.topicsNone };
}
