import type { Corpus } from '../../corpus/corpus.ts';
import { designView } from '../../views/design.ts';
import type { Output } from '../output.ts';
import { page } from './page.ts';

/** The page that shows every part in every state: for `dev`, never in a built site. */
export function designOutputs(corpus: Corpus): Output[] {
  return [page(corpus, `${corpus.base}design/`, () => designView(corpus))];
}
