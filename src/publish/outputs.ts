import type { Corpus } from '../corpus/corpus.ts';
import type { Output } from './output.ts';
import { agencyOutputs } from './outputs/agencies.ts';
import { archiveOutputs } from './outputs/archives.ts';
import { articleOutputs } from './outputs/articles.ts';
import { cardOutputs, iconOutputs } from './outputs/cards.ts';
import { dataOutputs } from './outputs/data.ts';
import { discoveryOutputs } from './outputs/discovery.ts';
import { feedOutputs } from './outputs/feeds.ts';
import { frontOutputs } from './outputs/front.ts';
import { hostingOutputs } from './outputs/hosting.ts';
import { peopleOutputs } from './outputs/people.ts';
import { searchOutputs } from './outputs/search.ts';
import type { KeyedFiles } from './reading/keyed-files.ts';

/**
 * Every file of a site, `data/manifest.json` excepted: what it is made of and how. Nothing is made here.
 *
 * Listing must be cheap, because every build does it: views are built only where something they asked for has changed.
 *
 * @param indexed what search was made of before.
 */
export function outputsOf(corpus: Corpus, indexed: KeyedFiles | null = null): Output[] {
  return [...outputGroups(corpus, indexed)].flat();
}

/** The same, kind by kind: who looks for one page need not list all. */
export function* outputGroups(corpus: Corpus, indexed: KeyedFiles | null = null): Generator<readonly Output[]> {
  const pages: Output[] = [];
  for (const list of [frontOutputs, articleOutputs, peopleOutputs, agencyOutputs, archiveOutputs]) {
    const group = list(corpus);
    pages.push(...group);
    yield group;
  }
  yield feedOutputs(corpus);
  yield dataOutputs(corpus);
  yield discoveryOutputs(corpus, pages);
  yield hostingOutputs(corpus, pages);
  yield [...cardOutputs(corpus), ...iconOutputs(corpus)];
  yield searchOutputs(corpus, indexed);
}
