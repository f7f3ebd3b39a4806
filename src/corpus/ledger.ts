import type { Agency } from '../model/agency.ts';
import type { PlainDate } from '../model/dates.ts';
import type { ArticleId, PersonId, PostId } from '../model/ids.ts';
import type { Move, ReportedMove } from '../model/move.ts';
import type { Person } from '../model/person.ts';
import type { Post, Tenure } from '../model/post.ts';
import { resolveMoves, type ReportingArticle } from './moves.ts';
import { chainOf, type Link } from './succession.ts';
import { asOfDay, byBeginning, certainty } from './tenure-time.ts';

/** A tenure on one day: whether it certainly went on that day, or the dates only allow it. */
export interface Holding {
  readonly tenure: Tenure;
  readonly certain: boolean;
}

/**
 * Who held which post when, and what was reported to come, as known on one day: what lies after it is not in the ledger,
 * and an end that lies ahead reads as still.
 */
export interface Ledger {
  /** Of all posts, in order of post and beginning. */
  readonly tenures: readonly Tenure[];
  readonly moves: readonly Move[];
  /** A person's tenures, newest first. */
  tenuresOf(person: PersonId): readonly Tenure[];
  /** A post's tenures, oldest first; those without a beginning come first. */
  tenuresIn(post: PostId): readonly Tenure[];
  /** Who may have held a post on a day, confirmed holders before acting ones. On a day of handover the newcomer holds it. */
  holdersOn(post: PostId, day: PlainDate): readonly Holding[];
  /** What a person may have held on a day. */
  heldOn(person: PersonId, day: PlainDate): readonly Holding[];
  /** A post's tenures linked to those before and after. */
  chain(post: PostId): readonly Link[];
  /** The moves an article reports, those reported of a person, those in a post; in order of report. */
  movesIn(article: ArticleId): readonly Move[];
  movesOf(person: PersonId): readonly Move[];
  movesFor(post: PostId): readonly Move[];
}

export interface LedgerInput {
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  /** In any order. */
  readonly reportedMoves: readonly ReportedMove[];
  /** The article a move is reported in; null where it is not known. */
  articleOf(id: ArticleId): ReportingArticle | null;
  readonly today: PlainDate;
}

/** Builds the ledger as known on `today`. */
export function buildLedger({ people, agencies, reportedMoves, articleOf, today }: LedgerInput): Ledger {
  const posts = new Map<PostId, Post>(agencies.flatMap((agency) => agency.posts.map((post) => [post.id, post])));
  const tenures = people.flatMap((person) => person.tenures.flatMap((tenure) => asOfDay(tenure, today) ?? []));
  const inPost = Map.groupBy([...tenures].sort(byBeginning), ({ post }) => post);
  const ofPerson = Map.groupBy([...tenures].sort((a, b) => byBeginning(b, a)), ({ person }) => person);
  const chains = new Map<PostId, readonly Link[]>();
  const tenuresIn = (post: PostId) => inPost.get(post) ?? [];
  const seatsOf = (post: PostId) => posts.get(post)?.seats ?? 1;
  const moves = resolveMoves(reportedMoves, { articleOf, tenuresIn, seatsOf });
  const byArticle = Map.groupBy(moves, ({ article }) => article);
  const byPerson = Map.groupBy(moves, ({ person }) => person);
  const byPost = Map.groupBy(moves, ({ post }) => post);
  const on = (list: readonly Tenure[] | undefined, day: PlainDate) => holdings(list ?? [], day);
  return {
    tenures,
    moves,
    tenuresOf: (person) => ofPerson.get(person) ?? [],
    tenuresIn,
    holdersOn: (post, day) => on(inPost.get(post), day),
    heldOn: (person, day) => on(ofPerson.get(person), day),
    chain(post) {
      const known = chains.get(post);
      if (known) return known;
      const made = chainOf(tenuresIn(post), seatsOf(post));
      chains.set(post, made);
      return made;
    },
    movesIn: (article) => byArticle.get(article) ?? [],
    movesOf: (person) => byPerson.get(person) ?? [],
    movesFor: (post) => byPost.get(post) ?? [],
  };
}

function holdings(tenures: readonly Tenure[], day: PlainDate): Holding[] {
  const found = tenures.flatMap((tenure): Holding[] => {
    const sure = certainty(tenure, day);
    return sure === 'no' ? [] : [{ tenure, certain: sure === 'yes' }];
  });
  const rank = ({ tenure, certain }: Holding) => (certain ? 0 : 2) + (tenure.as === 'holder' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}
