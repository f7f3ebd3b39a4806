import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle } from '../model/article.ts';
import type { Move } from '../model/move.ts';
import { typeset } from '../model/typography.ts';
import { frontArticles } from '../queries/front-articles.ts';
import { ledgerChanges, changesInLastDays, type LedgerChange } from '../queries/ledger-changes.ts';
import { peopleInTheNews } from '../queries/people-in-the-news.ts';
import { isOpen, plansIn } from '../queries/plans.ts';
import { previewImage } from './card.ts';
import { dateView, weekdayText, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { siteLd } from './json-ld/common.ts';
import { moveView, type MoveView } from './move-view.ts';
import { personName, postName, type NameView } from './name-view.ts';
import { openingOf } from './opening.ts';
import { personChip, type PersonChip } from './person-chip.ts';
import { teaserView, type TeaserView } from './teaser.ts';
import { urlsOf } from './urls.ts';

/** The front page. */
export interface FrontView {
  readonly frame: PageFrame;
  readonly lead: TeaserView | null;
  /** Others of the lead's story. */
  readonly besides: readonly TeaserView[];
  readonly second: readonly TeaserView[];
  /** The articles after these, day by day. */
  readonly days: readonly { readonly day: LinkView; readonly teasers: readonly TeaserView[] }[];
  /** Who took and left office in the week before now; else the latest changes on file. */
  readonly changes: { readonly thisWeek: boolean; readonly rows: readonly ChangeView[] };
  readonly people: readonly PersonChip[];
  readonly open: readonly MoveView[];
  readonly outcomes: readonly MoveView[];
  /** The newest year's archive; null where nothing is published. */
  readonly archive: LinkView | null;
}

/** Somebody took or left a post. */
export interface ChangeView {
  readonly time: TimeView;
  readonly person: NameView;
  readonly post: NameView;
  readonly change: 'took' | 'took-acting' | 'left';
}

const MOST = { changes: 4, open: 2, outcomes: 3 };

export function frontView(corpus: Corpus): FrontView {
  const to = urlsOf(corpus);
  const { site, articles } = corpus;
  const { lead, besides, second, days } = frontArticles(corpus);
  const week = changesInLastDays(corpus, 7);
  const plans = plansIn(corpus.ledger.moves);
  const newest = articles[0]?.day;
  return {
    frame: frameOf(corpus, {
      url: to.home(),
      title: '',
      description: site.tagline,
      image: previewImage(corpus, null),
      jsonLd: [siteLd(corpus)],
      feeds: newest ? { title: site.title, atom: to.absolute(to.file('feed.xml')), json: to.absolute(to.file('feed.json')) } : null,
    }),
    // It has the room for what it is about, whoever wrote no standfirst.
    lead: lead && { ...teaserView(corpus, lead, { image: true }), summary: standfirstOf(corpus, lead) },
    besides: besides.map((each) => teaserView(corpus, each)),
    second: second.map((each) => teaserView(corpus, each, { image: true })),
    days: days.map((each) => ({
      day: { text: weekdayText(each.day, site.lang), href: to.date(each.day) },
      teasers: each.articles.map((article) => teaserView(corpus, article, { time: 'clock' })),
    })),
    changes: { thisWeek: week.length > 0, rows: (week.length > 0 ? week : ledgerChanges(corpus)).slice(0, MOST.changes).map((change) => changeView(corpus, change)) },
    people: peopleInTheNews(corpus).flatMap((id) => personChip(corpus, id, corpus.today) ?? []),
    open: latestFirst(plans.filter(isOpen).map(({ first }) => first)).map((move) => moveView(corpus, move)),
    outcomes: lastSettled(plans.map(({ first }) => first).filter(({ state }) => state !== 'happened')).map((move) => moveView(corpus, move)),
    archive: newest ? { text: newest.slice(0, 4), href: to.date(newest.slice(0, 4)) } : null,
  };
}

function standfirstOf(corpus: Corpus, article: PlainArticle): string | null {
  const opening = openingOf(article, () => corpus.body(article.id));
  return opening && typeset(opening, article.lang ?? corpus.site.lang);
}

function changeView(corpus: Corpus, { day, change, tenure }: LedgerChange): ChangeView {
  const took = tenure.as === 'acting' ? 'took-acting' : 'took';
  return { time: dateView(day, corpus.site.lang, 'short'), person: personName(corpus, tenure.person), post: postName(corpus, tenure.post), change: change === 'began' ? took : 'left' };
}

/** @param moves in order of report. */
function latestFirst(moves: readonly Move[]): Move[] {
  return moves.slice(-MOST.open).reverse();
}

function lastSettled(moves: readonly Move[]): Move[] {
  const day = ({ outcome }: Move) => outcome?.day ?? '';
  return moves.filter(({ outcome }) => outcome !== null).sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, MOST.outcomes);
}
