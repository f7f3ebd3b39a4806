import type { Corpus } from '../corpus/corpus.ts';
import type { Tenure } from '../model/post.ts';
import { holdersInYear } from '../queries/holders-in-year.ts';
import { agencyName, postTitle } from '../queries/nameplates.ts';
import { yearsWithArticles } from '../queries/years-with-articles.ts';
import { crumbsTo } from './crumbs.ts';
import { frameOf, type LinkView, type PageFrame } from './frame.ts';
import { rangeText } from './range-text.ts';
import { agencyNameView, personName, postName, type NameView } from './name-view.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Who held which post in a year. */
export interface AsOfView {
  readonly frame: PageFrame;
  readonly year: string;
  readonly years: readonly (LinkView & { readonly current: boolean })[];
  /** In order of name. */
  readonly agencies: readonly AgencyInYear[];
}

export interface AgencyInYear {
  readonly agency: NameView;
  readonly posts: readonly { readonly post: NameView; readonly holders: readonly HolderInYear[] }[];
}

export interface HolderInYear {
  readonly person: NameView;
  readonly acting: boolean;
  /** "Feb 1, 2017 – Mar 31, 2018"; null where it was held all year and longer. */
  readonly range: string | null;
}

export function asOfView(corpus: Corpus, year: string): AsOfView {
  const to = urlsOf(corpus);
  const title = fill(wordsFor(corpus.site.lang).asOfTitle, { year });
  const held = [...holdersInYear(corpus, year)].filter(([post]) => postTitle(corpus, post));
  const byAgency = Map.groupBy(held, ([post]) => postTitle(corpus, post)!.agency);
  const agencies = [...byAgency].sort(([a], [b]) => ((agencyName(corpus, a) ?? a) < (agencyName(corpus, b) ?? b) ? -1 : 1));
  return {
    frame: frameOf(corpus, { url: to.asOf(year), title, crumbs: crumbsTo(corpus, 'posts') }),
    year,
    years: yearsWithArticles(corpus).map((each) => ({ text: each, href: to.asOf(each), current: each === year })),
    agencies: agencies.map(([agency, posts]) => ({
      agency: agencyNameView(corpus, agency),
      posts: posts.map(([post, tenures]) => ({ post: postName(corpus, post), holders: tenures.map((tenure) => holderView(corpus, tenure, year)) })),
    })),
  };
}

function holderView(corpus: Corpus, tenure: Tenure, year: string): HolderInYear {
  const { from, to, as } = tenure;
  const allYear = from !== null && from.slice(0, 4) < year && (to === 'present' || (to !== null && to.slice(0, 4) > year));
  return { person: personName(corpus, tenure.person), acting: as === 'acting', range: allYear ? null : rangeText(corpus, from, to) };
}
