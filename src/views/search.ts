import type { Corpus } from '../corpus/corpus.ts';
import { ARTICLE_KINDS, type ArticleKind } from '../model/article.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { searchIndex, type SearchIndex } from './data/search-data.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** The search page; what it finds is worked out in the browser. */
export interface SearchView {
  readonly frame: PageFrame;
  readonly index: SearchIndex;
  readonly kinds: readonly { readonly kind: ArticleKind; readonly text: string }[];
}

export function searchView(corpus: Corpus): SearchView {
  const words = wordsFor(corpus.site.lang);
  return {
    frame: frameOf(corpus, { url: urlsOf(corpus).search(), title: words.search, description: words.searchHint, policy: contentSecurityPolicy('search', 'meta') }),
    index: searchIndex(corpus),
    kinds: ARTICLE_KINDS.map((kind) => ({ kind, text: words.kinds[kind] })),
  };
}
