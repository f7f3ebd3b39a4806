import type { Corpus } from '../corpus/corpus.ts';
import type { Gap, Link } from '../corpus/succession.ts';
import { earliestDay, latestDay, type PartialDate } from '../model/dates.ts';
import type { Cite, Post, Tenure, TenureEnd } from '../model/post.ts';
import { postTitle } from '../queries/nameplates.ts';
import { dateText, type TimeView } from './dates-text.ts';
import type { LinkView } from './link-view.ts';
import { agencyNameView, personName, postName, type NameView } from './name-view.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** One person's time in one post, as tables and lists show it. */
export interface TenureView {
  readonly person: NameView;
  readonly post: NameView;
  readonly agency: NameView | null;
  readonly acting: boolean;
  /** null: unknown. */
  readonly from: TimeView | null;
  readonly to: TimeView | 'present' | null;
  /** Who certainly came right before and after. */
  readonly before: NameView | null;
  readonly after: NameView | null;
  /** Whole phrases: how it began and ended, its seat, in office with whom, sources that disagree. */
  readonly notes: readonly string[];
  readonly disputed: boolean;
  readonly cite: LinkView | null;
}

/** A time in which nobody on file held a post: `vacant` only where its file says so. */
export interface GapView {
  readonly kind: 'vacant' | 'nobody';
  readonly from: TimeView;
  readonly to: TimeView | 'present' | null;
}

/** A row of a post's chain. */
export type ChainRow = ({ readonly row: 'tenure' } & TenureView) | ({ readonly row: 'gap' } & GapView);

/** A post's chain, newest first, with the gaps between. */
export function chainView(corpus: Corpus, post: Post): ChainRow[] {
  const links = corpus.ledger.chain(post.id);
  const rows = links.flatMap((link): ChainRow[] => {
    const gap = link.gap && gapView(corpus, post, link.gap);
    return [...(gap ? [{ row: 'gap', ...gap } as const] : []), { row: 'tenure', ...tenureView(corpus, link) }];
  });
  const told = new Set(rows.flatMap((row) => (row.row === 'gap' ? [row.from.iso] : [])));
  const others = post.vacant.filter(({ from }) => !told.has(from)).map((vacancy) => ({ row: 'gap', kind: 'vacant', from: time(corpus, vacancy.from), to: end(corpus, vacancy.to) }) as const);
  return insertByBeginning(rows, others).reverse();
}

/** @param link a tenure with its neighbours; those of people without a page are names only. */
export function tenureView(corpus: Corpus, { tenure, before, after, together, disputed }: Link): TenureView {
  const post = postTitle(corpus, tenure.post);
  return {
    person: personName(corpus, tenure.person),
    post: postName(corpus, tenure.post),
    agency: post ? agencyNameView(corpus, post.agency) : null,
    acting: tenure.as === 'acting',
    from: tenure.from && time(corpus, tenure.from),
    to: end(corpus, tenure.to),
    before: before && personName(corpus, before.person),
    after: after && personName(corpus, after.person),
    notes: notesOf(corpus, { tenure, together, disputed }),
    disputed: disputed.length > 0,
    cite: tenure.cite && citeLink(corpus, tenure.cite),
  };
}

function notesOf(corpus: Corpus, { tenure, together, disputed }: Pick<Link, 'tenure' | 'together' | 'disputed'>): string[] {
  const words = wordsFor(corpus.site.lang);
  const how = (free: string) => words.began[free] ?? free;
  const names = (tenures: readonly Tenure[]) => [...new Set(tenures.map(({ person }) => personName(corpus, person).text))].slice(0, MOST_NAMES).join(words.comma);
  const notes = [
    tenure.seat && fill(words.seatNamed, { seat: tenure.seat }),
    tenure.began && fill(words.beganAs, { how: how(tenure.began) }),
    tenure.ended && fill(words.endedAs, { how: how(tenure.ended) }),
    together.length > 0 && fill(words.inOfficeTogether, { names: names(together) }),
    disputed.length > 0 && fill(words.disagreeWith, { names: names(disputed) }),
  ];
  return notes.filter((note): note is string => typeof note === 'string' && note !== '');
}

/** A board of twenty needs no list of everybody in every line. */
const MOST_NAMES = 4;

function gapView(corpus: Corpus, post: Post, gap: Gap): GapView {
  const vacant = post.vacant.some(({ from, to }) => touches(gap, from, to));
  return { kind: vacant ? 'vacant' : 'nobody', from: time(corpus, gap.from), to: time(corpus, gap.to) };
}

function touches(gap: Gap, from: PartialDate, to: TenureEnd): boolean {
  return earliestDay(from) < latestDay(gap.to) && (to === null || to === 'present' || latestDay(to) > earliestDay(gap.from));
}

function insertByBeginning(rows: ChainRow[], gaps: readonly ChainRow[]): ChainRow[] {
  const beginning = (row: ChainRow) => row.from?.iso ?? '';
  const all = [...rows];
  for (const gap of gaps) {
    const at = all.findLastIndex((row) => beginning(row) <= beginning(gap));
    all.splice(at + 1, 0, gap);
  }
  return all;
}

/** Where a fact comes from: an article by its title, an address by its host. */
function citeLink(corpus: Corpus, cite: Cite): LinkView | null {
  if ('url' in cite) return { text: new URL(cite.url).hostname.replace(/^www\./, ''), href: cite.url };
  const article = corpus.article.get(cite.article);
  return article ? { text: article.title, href: urlsOf(corpus).article(article.id) } : null;
}

function time(corpus: Corpus, date: PartialDate): TimeView {
  return { iso: date, text: dateText(date, corpus.site.lang, 'short') };
}

function end(corpus: Corpus, to: TenureEnd): TenureView['to'] {
  if (to === null || to === 'present') return to as 'present' | null;
  return time(corpus, to);
}
