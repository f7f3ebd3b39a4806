import type { Corpus } from '../corpus/corpus.ts';
import type { Tenure } from '../model/post.ts';
import { holdersInYear } from '../queries/holders-in-year.ts';
import { officesByAgency } from '../queries/offices.ts';
import { yearsWithArticles } from '../queries/years-with-articles.ts';
import { crumbsTo } from './crumbs.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { rangeText } from './range-text.ts';
import { personName, postName } from './name-view.ts';
import { underLetters, type HolderView, type OfficesUnderLetter } from './offices-list.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Who held which post in a year. */
export interface AsOfView {
  readonly frame: PageFrame;
  readonly year: string;
  readonly years: readonly (LinkView & { readonly current: boolean })[];
  readonly groups: readonly OfficesUnderLetter[];
}

export function asOfView(corpus: Corpus, year: string): AsOfView {
  const to = urlsOf(corpus);
  const title = fill(wordsFor(corpus.site.lang).asOfTitle, { year });
  const held = holdersInYear(corpus, year);
  const offices = officesByAgency(corpus).filter(({ id }) => held.has(id));
  return {
    frame: frameOf(corpus, { url: to.asOf(year), title, crumbs: crumbsTo(corpus, 'posts') }),
    year,
    years: yearsWithArticles(corpus).map((each) => ({ text: each, href: to.asOf(each), current: each === year })),
    groups: underLetters(corpus, offices, ({ id }) => ({ post: postName(corpus, id), holders: held.get(id)!.map((tenure) => holderView(corpus, tenure, year)) })),
  };
}

function holderView(corpus: Corpus, tenure: Tenure, year: string): HolderView {
  const { from, to, as } = tenure;
  const allYear = from !== null && from.slice(0, 4) < year && (to === 'present' || (to !== null && to.slice(0, 4) > year));
  return { person: personName(corpus, tenure.person), acting: as === 'acting', range: allYear ? null : rangeText(corpus, from, to) };
}
