import type { Corpus } from '../corpus/corpus.ts';
import { ledgerChanges, type LedgerChange } from '../queries/ledger-changes.ts';
import { officesByAgency, officesByCoverage } from '../queries/offices.ts';
import { isOpen, plansIn } from '../queries/plans.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { personName, postName, type NameView } from './name-view.ts';
import { officesUnderLetters, officeView, type OfficesUnderLetter, type OfficeView } from './offices-list.ts';
import type { Choice } from './people-index.ts';
import { planView, type PlanView } from './plan-view.ts';
import { officeLetters, postsByAgencyPages } from './posts-by-agency.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** The posts: what changed lately, what is open, who holds what. Where they are many, those most in the news, and the way to all. */
export interface PostsIndexView {
  readonly frame: PageFrame;
  readonly count: number;
  readonly lately: readonly ChangeView[];
  /** The latest. */
  readonly open: readonly PlanView[];
  /** How many more there are, on the pages of their posts. */
  readonly openElsewhere: number;
  readonly settled: readonly PlanView[];
  readonly groups: readonly OfficesUnderLetter[];
  readonly mostCovered: readonly OfficeView[];
  /** Into the pages that list all; none where this one does. */
  readonly letters: readonly Choice[];
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

const LATELY = 12;
const OPEN = 12;
const SETTLED = 10;
const MOST_COVERED = 40;

export function postsIndexView(corpus: Corpus): PostsIndexView {
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const plans = plansIn(corpus.ledger.moves).reverse();
  const open = plans.filter(isOpen);
  const settled = plans.filter((plan) => !isOpen(plan));
  const split = postsByAgencyPages(corpus).length > 0;
  const offices = officesByAgency(corpus);
  return {
    frame: frameOf(corpus, { url: to.posts(), title: words.postsIndexTitle, crumbs: crumbsTo(corpus, 'home') }),
    count: offices.length,
    lately: ledgerChanges(corpus).slice(0, LATELY).map((change) => changeView(corpus, change)),
    open: open.slice(0, OPEN).map((plan) => planView(corpus, plan)),
    openElsewhere: Math.max(0, open.length - OPEN),
    settled: settled.slice(0, open.length > 0 ? SETTLED : SETTLED / 2).map((plan) => planView(corpus, plan)),
    groups: split ? [] : officesUnderLetters(corpus, offices),
    mostCovered: split ? officesByCoverage(corpus, MOST_COVERED).map((office) => officeView(corpus, office)) : [],
    letters: split ? officeLetters(corpus, null) : [],
    years: [...corpus.by.date.keys()].filter((date) => date.length === 4).sort().map((year) => ({ text: year, href: to.asOf(year) })),
  };
}

function changeView(corpus: Corpus, { day, change, tenure }: LedgerChange): ChangeView {
  return { day: dateView(day, corpus.site.lang, 'short'), change, acting: tenure.as === 'acting', person: personName(corpus, tenure.person), post: postName(corpus, tenure.post) };
}
