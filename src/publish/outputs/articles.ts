import type { Corpus } from '../../corpus/corpus.ts';
import { articleView } from '../../views/article.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { page } from './page.ts';

/** The pages of the articles. */
export function articleOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  return corpus.articles.map(({ id }) => page(corpus, to.article(id), () => articleView(corpus, id)));
}
