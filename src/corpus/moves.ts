import { certainlyBefore, daysBetween, earliestDay, latestDay, type PartialDate, type PlainDate } from '../model/dates.ts';
import type { ArticleId, PostId } from '../model/ids.ts';
import type { Denial, Move, Outcome, ReportedMove } from '../model/move.ts';
import type { Tenure } from '../model/post.ts';

interface Facts {
  dayOfArticle(id: ArticleId): PlainDate | null;
  /** As known today, in order of beginning. */
  tenuresIn(post: PostId): readonly Tenure[];
}

interface Report {
  readonly move: ReportedMove;
  readonly day: PlainDate;
}

/**
 * Works out what became of every reported move. Reports are of the same move where post, person and change are the same;
 * a denial on the day of a report or later hangs on it and closes it not.
 *
 * @returns the moves in order of report.
 */
export function resolveMoves(reported: readonly ReportedMove[], facts: Facts): Move[] {
  const reports = reported.map((move) => ({ move, day: facts.dayOfArticle(move.article) ?? '' })).sort(inOrder);
  const same = Map.groupBy(reports, ({ move }) => `${move.post} ${move.person} ${move.change}`);
  return reports.map((report) => {
    const others = same.get(`${report.move.post} ${report.move.person} ${report.move.change}`)!;
    return { ...report.move, denials: denialsOf(report, others), outcome: outcomeOf(report, others, facts) };
  });
}

function inOrder(a: Report, b: Report): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.move.article === b.move.article ? a.move.number - b.move.number : a.move.article < b.move.article ? -1 : 1;
}

function denialsOf(report: Report, others: readonly Report[]): Denial[] {
  return others
    .filter((other) => other.move.state === 'denied' && other.move !== report.move && other.day >= report.day)
    .map(({ move: { article, number, by, cite } }) => ({ article, number, by, cite }));
}

/** What closed a move: the person's own tenure before any report, a report before somebody else's tenure; the earliest of each. */
function outcomeOf(report: Report, others: readonly Report[], facts: Facts): Outcome | null {
  const tenures = facts.tenuresIn(report.move.post).filter((tenure) => tenure.as === 'holder');
  const closings = [...(report.move.change === 'takes' ? taken(report, tenures) : left(report, tenures)), ...reportedSince(report, others)];
  const [first] = closings.sort((a, b) => orderOf(a) - orderOf(b) || compare(a.day, b.day));
  return first?.outcome ?? null;
}

interface Closing {
  /** Whether the person's own tenure settles it, a report does, or another person's tenure. */
  readonly kind: 'own' | 'report' | 'other';
  readonly day: PlainDate;
  readonly outcome: Outcome;
}

const orderOf = ({ kind }: Closing) => ['own', 'report', 'other'].indexOf(kind);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A `takes` is closed by that person's tenure, unless it was over by the report, or by another's that begins after it. */
function taken({ move, day }: Report, tenures: readonly Tenure[]): Closing[] {
  return tenures.flatMap((tenure): Closing[] => {
    if (tenure.from === null) return [];
    const facts = { day: tenure.from, days: daysTo(day, tenure.from), by: { kind: 'tenure', person: tenure.person } } as const;
    const closing = { day: earliestDay(tenure.from) };
    if (tenure.person === move.person) return isOver(tenure, day) ? [] : [{ ...closing, kind: 'own', outcome: { result: kept(tenure.from, move), ...facts } }];
    return earliestDay(tenure.from) > day ? [{ ...closing, kind: 'other', outcome: { result: 'did-not-happen', instead: tenure.person, ...facts } }] : [];
  });
}

function isOver({ to }: Tenure, day: PlainDate): boolean {
  return to !== null && to !== 'present' && latestDay(to) <= day;
}

/** A `leaves` is closed by the end of that person's tenure: of the last one begun by the report. */
function left({ move, day }: Report, tenures: readonly Tenure[]): Closing[] {
  const own = tenures.findLast(({ person, from }) => person === move.person && (from === null || earliestDay(from) <= day));
  if (!own || own.to === null || own.to === 'present') return [];
  const facts = { day: own.to, days: daysTo(day, own.to), by: { kind: 'tenure', person: own.person } } as const;
  return [{ kind: 'own', day: earliestDay(own.to), outcome: { result: kept(own.to, move), ...facts } }];
}

/** A later report that it happened or was given up closes it as well. */
function reportedSince(report: Report, others: readonly Report[]): Closing[] {
  return others.flatMap(({ move, day }): Closing[] => {
    if (day < report.day || (move.state !== 'happened' && move.state !== 'withdrawn')) return [];
    const by = { kind: 'report', article: move.article, number: move.number } as const;
    const when = move.when ?? day;
    const days = daysTo(report.day, when);
    if (move.state === 'withdrawn') return [{ kind: 'report', day, outcome: { result: 'did-not-happen', instead: null, day, days: daysTo(report.day, day), by } }];
    return [{ kind: 'report', day, outcome: { result: kept(when, report.move), day: when, days, by } }];
  });
}

/** As reported where the first day can lie within `when`, or nothing was said about when. */
function kept(day: PartialDate, { when }: ReportedMove): 'as-reported' | 'differently' {
  return when === null || !(certainlyBefore(day, when) || certainlyBefore(when, day)) ? 'as-reported' : 'differently';
}

/** Days from the report; null where the date is not known to the day. */
function daysTo(day: PlainDate, date: PartialDate): number | null {
  return date.length === 10 && day !== '' ? daysBetween(day, date) : null;
}
