import type { Corpus } from '../corpus/corpus.ts';
import { ledgerChanges, type LedgerChange } from '../queries/ledger-changes.ts';
import { holderNames } from '../queries/holder-names.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, type TimeView } from './dates-text.ts';
import { frameOf, type LinkView, type PageFrame } from './frame.ts';
import { agencyNameView, personName, postName, type NameView } from './name-view.ts';
import { plansView, type PlanView } from './plan-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Every post: what changed lately, what is open, who holds what. */
export interface PostsIndexView {
  readonly frame: PageFrame;
  readonly count: number;
  readonly lately: readonly ChangeView[];
  readonly open: readonly PlanView[];
  readonly settled: readonly PlanView[];
  readonly agencies: readonly AgencyPosts[];
  readonly years: readonly LinkView[];
}

/** Somebody who took office or left it. */
export interface ChangeView {
  readonly day: TimeView;
  readonly change: 'began' | 'ended';
  readonly acting: boolean;
  readonly person: NameView;
  readonly post: NameView;
}

export interface AgencyPosts {
  readonly agency: NameView;
  readonly posts: readonly { readonly post: NameView; readonly holders: readonly { readonly person: NameView; readonly acting: boolean }[] }[];
}

const LATELY = 12;
const SETTLED = 10;

export function postsIndexView(corpus: Corpus): PostsIndexView {
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const plans = plansView(corpus, corpus.ledger.moves);
  const posts = holderNames(corpus);
  const byAgency = Map.groupBy([...posts], ([, { agency }]) => agency);
  const agencies = [...byAgency].map(([agency, list]) => ({
    agency: agencyNameView(corpus, agency),
    posts: list.map(([id, { title, holders }]) => ({ post: { text: title, href: to.post(id) }, holders: holders.map(({ person, acting }) => ({ person: personName(corpus, person), acting })) })),
  }));
  return {
    frame: frameOf(corpus, { url: to.posts(), title: words.postsIndexTitle, crumbs: crumbsTo(corpus, 'home') }),
    count: posts.size,
    lately: ledgerChanges(corpus).slice(0, LATELY).map((change) => changeView(corpus, change)),
    open: plans.open,
    settled: plans.closed.slice(0, SETTLED),
    agencies: agencies.sort((a, b) => (a.agency.text < b.agency.text ? -1 : 1)),
    years: [...corpus.by.date.keys()].filter((date) => date.length === 4).sort().map((year) => ({ text: year, href: to.asOf(year) })),
  };
}

export function changeView(corpus: Corpus, { day, change, tenure }: LedgerChange): ChangeView {
  return { day: dateView(day, corpus.site.lang, 'short'), change, acting: tenure.as === 'acting', person: personName(corpus, tenure.person), post: postName(corpus, tenure.post) };
}
