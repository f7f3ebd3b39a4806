import type { Corpus } from '../corpus/corpus.ts';
import type { Output } from './output.ts';
import { articleOutputs } from './outputs/articles.ts';
import { frontOutputs } from './outputs/front.ts';

/**
 * Every file of a site, `data/manifest.json` excepted: what it is made of and how. Nothing is made here.
 *
 * Listing must be cheap, because every build does it: views are built only where something they asked for has changed.
 */
export function outputsOf(corpus: Corpus): Output[] {
  return [...frontOutputs(corpus), ...articleOutputs(corpus)];
}
