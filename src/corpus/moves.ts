import { before as isEarlier, certainlyBefore, daysBetween, earliestDay, latestDay, type Instant, type PartialDate, type PlainDate } from '../model/dates.ts';
import type { ArticleId, PersonId, PostId } from '../model/ids.ts';
import type { Denial, Move, Outcome, ReportedMove } from '../model/move.ts';
import type { Tenure } from '../model/post.ts';

/** What counts of the article that reports a move. */
export interface ReportingArticle {
  readonly published: Instant;
  /** In the site's zone. */
  readonly day: PlainDate;
}

interface Facts {
  articleOf(id: ArticleId): ReportingArticle | null;
  /** As known today, in order of beginning. */
  tenuresIn(post: PostId): readonly Tenure[];
  seatsOf(post: PostId): number;
}

interface Report extends ReportingArticle {
  readonly move: ReportedMove;
}

/**
 * Works out what became of every reported move. Reports are of the same move where post, person and change are the same.
 * A denial that is not earlier than a report hangs on it and closes it not. The first event after a report that settles it
 * closes it, for good. Moves of unknown articles are left out.
 *
 * @returns the moves in order of report.
 */
export function resolveMoves(reported: readonly ReportedMove[], facts: Facts): Move[] {
  const reports = reported.flatMap((move): Report[] => {
    const article = facts.articleOf(move.article);
    return article ? [{ move, day: article.day, published: article.published }] : [];
  });
  const same = Map.groupBy(reports.sort(inOrder), ({ move }) => `${move.post} ${move.person} ${move.change}`);
  return reports.map((report) => {
    const since = same.get(`${report.move.post} ${report.move.person} ${report.move.change}`)!.filter((other) => !isEarlier(other.published, report.published));
    return { ...report.move, denials: denialsOf(report, since), outcome: outcomeOf(report, since, facts) };
  });
}

function inOrder(a: Report, b: Report): number {
  if (isEarlier(a.published, b.published)) return -1;
  if (isEarlier(b.published, a.published)) return 1;
  return a.move.article === b.move.article ? a.move.number - b.move.number : a.move.article < b.move.article ? -1 : 1;
}

function denialsOf({ move }: Report, since: readonly Report[]): Denial[] {
  return since
    .filter((other) => other.move.state === 'denied' && other.move !== move)
    .map(({ move: { article, number, by, cite } }) => ({ article, number, by, cite }));
}

/** An event that settles a move, and when it was. */
interface Closing {
  readonly day: PartialDate;
  readonly outcome: Outcome;
}

/** Whatever certainly came first closes a move; where that is not certain, that it happened. */
function outcomeOf(report: Report, since: readonly Report[], facts: Facts): Outcome | null {
  const confirmed = facts.tenuresIn(report.move.post).filter(({ as }) => as === 'holder');
  const others = report.move.change === 'takes' && facts.seatsOf(report.move.post) === 1 ? heldByOthers(report, confirmed) : [];
  const own = report.move.change === 'takes' ? taken(report, confirmed) : left(report, confirmed);
  const happened = own ?? saidToHaveHappened(report, since);
  const failed = earliest([...others, ...givenUp(report, since, others)]);
  const [first] = happened && failed && certainlyBefore(failed.day, happened.day) ? [failed] : [happened ?? failed];
  return first?.outcome ?? null;
}

function earliest(closings: readonly Closing[]): Closing | null {
  return closings.reduce<Closing | null>((first, each) => (first && earliestDay(first.day) <= earliestDay(each.day) ? first : each), null);
}

/** A `takes` happens with the first day of that person's confirmed tenure, unless that was over by the report. */
function taken({ move, day }: Report, tenures: readonly Tenure[]): Closing | null {
  const own = tenures.flatMap(({ person, from, to }): Closing[] => {
    const over = to !== null && to !== 'present' && latestDay(to) <= day;
    return person === move.person && from !== null && !over ? [closing(move, day, from, person)] : [];
  });
  return earliest(own);
}

/** A `leaves` happens with the end of that person's confirmed tenure: of the last one begun by the report, and its renewals. */
function left({ move, day }: Report, tenures: readonly Tenure[]): Closing | null {
  const own = tenures.filter(({ person }) => person === move.person);
  let last = own.findLast(({ from }) => from === null || earliestDay(from) <= day);
  for (let renewed = last; renewed; renewed = own.find(({ from }) => from !== null && from === renewed!.to && from.length === 10)) last = renewed;
  return last && last.to !== null && last.to !== 'present' ? closing(move, day, last.to, last.person) : null;
}

function closing(move: ReportedMove, reported: PlainDate, date: PartialDate, person: PersonId): Closing {
  return { day: date, outcome: { result: kept(date, move), day: date, days: daysTo(reported, date), by: { kind: 'tenure', person } } };
}

/** A post with one seat that another person takes after the report, confirmed, was not taken as reported. */
function heldByOthers({ move, day }: Report, tenures: readonly Tenure[]): Closing[] {
  return tenures.flatMap(({ person, from }): Closing[] => {
    if (person === move.person || from === null || earliestDay(from) <= day) return [];
    return [{ day: from, outcome: { result: 'did-not-happen', instead: person, day: from, days: daysTo(day, from), by: { kind: 'tenure', person } } }];
  });
}

function saidToHaveHappened(report: Report, since: readonly Report[]): Closing | null {
  const found = since.find(({ move }) => move.state === 'happened');
  if (!found) return null;
  const { article, number, when } = found.move;
  const day = when ?? found.day;
  return { day, outcome: { result: kept(day, report.move), day, days: daysTo(report.day, day), by: { kind: 'report', article, number } } };
}

/** A report that it was given up, with whoever took the post instead, where that is known by now. */
function givenUp(report: Report, since: readonly Report[], others: readonly Closing[]): Closing[] {
  const instead = earliest(others)?.outcome;
  return since.flatMap(({ move: { article, number, state }, day }): Closing[] => {
    if (state !== 'withdrawn') return [];
    const who = instead?.result === 'did-not-happen' ? instead.instead : null;
    return [{ day, outcome: { result: 'did-not-happen', instead: who, day, days: daysTo(report.day, day), by: { kind: 'report', article, number } } }];
  });
}

/** As reported where the first day can lie within `when`, or nothing was said about when. */
function kept(day: PartialDate, { when }: ReportedMove): 'as-reported' | 'differently' {
  return when === null || !(certainlyBefore(day, when) || certainlyBefore(when, day)) ? 'as-reported' : 'differently';
}

/** Days from the report; null where the date is not known to the day. */
function daysTo(day: PlainDate, date: PartialDate): number | null {
  return date.length === 10 ? daysBetween(day, date) : null;
}
