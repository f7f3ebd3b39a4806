import { describe, expect, it } from 'vitest';
import { resolveMoves, type ReportingArticle } from '../../src/corpus/moves.ts';
import { byBeginning } from '../../src/corpus/tenure-time.ts';
import type { ArticleId, PersonId, PostId } from '../../src/model/ids.ts';
import type { Move, ReportedMove } from '../../src/model/move.ts';
import type { Tenure } from '../../src/model/post.ts';
import { tenure } from './tenures.ts';

/** A report; its article is called by its day, or by its moment where two are of one day. */
function report(article: string, state: ReportedMove['state'], more: Partial<ReportedMove> | { person?: string } = {}): ReportedMove {
  const move = { article, number: 1, post: 'p', person: 'ann', change: 'takes', state, when: null, by: null, cite: `${state} on ${article}`, span: null, place: { path: 'a.md', line: 1, column: 1 }, ...more };
  return move as unknown as ReportedMove;
}

function resolve(moves: readonly ReportedMove[], tenures: readonly Tenure[] = [], seats = 1): Move[] {
  const articleOf = (id: ArticleId): ReportingArticle => ({ day: id.slice(0, 10), published: id.length > 10 ? id : `${id}T12:00:00Z` });
  return resolveMoves(moves, { articleOf, tenuresIn: (post: PostId) => tenures.filter((each) => each.post === post).sort(byBeginning), seatsOf: () => seats });
}

const outcome = (move: ReportedMove, tenures: readonly Tenure[], seats = 1) => resolve([move], tenures, seats)[0]!.outcome;

describe('a denial', () => {
  it('by anyone hangs on every report that is not later, and closes none', () => {
    const moves = resolve([report('2017-11-30', 'planned'), report('2017-12-01', 'denied', { by: 'x' as PersonId }), report('2017-12-05', 'planned'), report('2017-12-07', 'denied')]);
    expect(moves.map(({ denials }) => denials.map(({ article }) => article))).toEqual([['2017-12-01', '2017-12-07'], ['2017-12-07'], ['2017-12-07'], []]);
    expect(moves.map((move) => move.outcome)).toEqual([null, null, null, null]);
  });

  it('of an earlier hour of the same day does not hang on a later report', () => {
    const moves = resolve([report('2017-11-30T09:00:00Z', 'denied'), report('2017-11-30T10:00:00-05:00', 'planned')]);
    expect(moves.map(({ denials }) => denials.length)).toEqual([0, 0]);
  });

  it('in the article that reports the plan hangs on it', () => {
    const moves = resolve([report('2017-11-30', 'planned'), report('2017-11-30', 'denied', { number: 2 })]);
    expect(moves.map(({ denials }) => denials.map(({ number }) => number))).toEqual([[2], []]);
  });

  it('of another post, person or change hangs on nothing', () => {
    const others = [report('2017-12-01', 'denied', { post: 'q' as PostId }), report('2017-12-01', 'denied', { person: 'ben' as PersonId }), report('2017-12-01', 'denied', { change: 'leaves' })];
    expect(resolve([report('2017-11-30', 'planned'), ...others])[0]!.denials).toEqual([]);
  });
});

describe('a takes', () => {
  const planned = report('2017-11-30', 'planned');

  it('is open until something closes it', () => {
    expect(outcome(planned, [])).toBeNull();
    expect(outcome(planned, [tenure('ben', '2015-01-01', '2018-01-01')])).toBeNull();
  });

  it('happened as reported where the first day can lie within when', () => {
    for (const when of [null, '2018', '2018-04', '2018-04-26']) {
      expect(outcome(report('2017-11-30', 'planned', { when }), [tenure('ann', '2018-04-26', 'present')])).toEqual({ result: 'as-reported', day: '2018-04-26', days: 147, by: { kind: 'tenure', person: 'ann' } });
    }
    expect(outcome(report('2017-11-30', 'planned', { when: '2018-04' }), [tenure('ann', '2018', 'present')])).toMatchObject({ result: 'as-reported', days: null });
  });

  it('happened differently where it cannot', () => {
    expect(outcome(report('2017-11-30', 'planned', { when: '2017-12' }), [tenure('ann', '2018-04-26', 'present')])).toMatchObject({ result: 'differently', days: 147 });
    expect(outcome(report('2017-11-30', 'planned', { when: '2018' }), [tenure('ann', '2017-11-28', 'present')])).toMatchObject({ result: 'differently', days: -2 });
  });

  it('did not happen where another confirmed tenure begins after the report', () => {
    expect(outcome(planned, [tenure('ben', '2018-05-21', 'present')])).toEqual({ result: 'did-not-happen', instead: 'ben', day: '2018-05-21', days: 172, by: { kind: 'tenure', person: 'ben' } });
  });

  it('is not closed by an acting tenure, whosever it is', () => {
    expect(outcome(planned, [tenure('ann', '2018-04-26', '2018-05-21', { as: 'acting' }), tenure('ben', '2018-05-21', 'present', { as: 'acting' })])).toBeNull();
  });

  it('is not closed by a tenure that may have begun before the report', () => {
    expect(outcome(planned, [tenure('ben', '2017', 'present')])).toBeNull();
    expect(outcome(planned, [tenure('ben', '2017-11-30', 'present')])).toBeNull();
  });

  it('is not closed by a tenure of that person that was over', () => {
    expect(outcome(planned, [tenure('ann', '2010-01-01', '2015-01-01')])).toBeNull();
  });

  it('stays closed by what came first', () => {
    expect(outcome(planned, [tenure('ben', '2018-01-01', '2019-01-01'), tenure('ann', '2019-01-01', 'present')])).toMatchObject({ result: 'did-not-happen', instead: 'ben' });
    expect(outcome(planned, [tenure('ann', '2018-01-01', '2019-01-01'), tenure('ben', '2019-01-01', 'present')])).toMatchObject({ result: 'as-reported' });
  });

  it('of a post with several seats is not closed by whoever takes another one', () => {
    expect(outcome(planned, [tenure('ben', '2018-05-21', 'present')], 2)).toBeNull();
  });

  it('is closed by a later report that it happened, counted from the report', () => {
    const [first] = resolve([planned, report('2018-04-26', 'happened')]);
    expect(first!.outcome).toEqual({ result: 'as-reported', day: '2018-04-26', days: 147, by: { kind: 'report', article: '2018-04-26', number: 1 } });
    const [other] = resolve([report('2017-11-30', 'planned', { when: '2017' }), report('2018-04-28', 'happened', { when: '2018-04-26' })]);
    expect(other!.outcome).toMatchObject({ result: 'differently', day: '2018-04-26', days: 147 });
  });

  it('is closed by a later report that it was withdrawn, naming who did where that is known', () => {
    const moves = [planned, report('2018-01-10', 'withdrawn')];
    expect(resolve(moves)[0]!.outcome).toEqual({ result: 'did-not-happen', instead: null, day: '2018-01-10', days: 41, by: { kind: 'report', article: '2018-01-10', number: 1 } });
    expect(resolve(moves, [tenure('ben', '2018-05-21', 'present')])[0]!.outcome).toMatchObject({ result: 'did-not-happen', instead: 'ben', day: '2018-01-10' });
  });

  it('is not closed by reports that came before it', () => {
    const moves = resolve([report('2017-11-01', 'withdrawn'), report('2017-11-30', 'planned')]);
    expect(moves[1]!.outcome).toBeNull();
  });
});

describe('a leaves', () => {
  const leaves = (when: string | null = null) => report('2017-11-30', 'planned', { change: 'leaves', when });

  it('is closed by the end of the tenure that had begun', () => {
    expect(outcome(leaves(), [tenure('ann', '2017-02-01', '2018-03-31')])).toEqual({ result: 'as-reported', day: '2018-03-31', days: 121, by: { kind: 'tenure', person: 'ann' } });
    expect(outcome(leaves('2017-12'), [tenure('ann', '2017-02-01', '2018-03-31')])).toMatchObject({ result: 'differently', days: 121 });
    expect(outcome(leaves('2018'), [tenure('ann', '2017-02-01', '2018-03-31')])).toMatchObject({ result: 'as-reported' });
  });

  it('is open while the tenure goes on or its end is unknown', () => {
    expect(outcome(leaves(), [tenure('ann', '2017-02-01', 'present')])).toBeNull();
    expect(outcome(leaves(), [tenure('ann', '2017-02-01', null)])).toBeNull();
    expect(outcome(leaves(), [tenure('ann', '2017-02-01', '2018-03-31', { as: 'acting' })])).toBeNull();
  });

  it('is not closed by a term that another of the same person follows at once', () => {
    expect(outcome(leaves(), [tenure('ann', '2015-01-01', '2018-01-01'), tenure('ann', '2018-01-01', '2019-01-01')])).toMatchObject({ day: '2019-01-01' });
  });

  it('is closed by reports in the same way', () => {
    expect(resolve([leaves(), report('2018-03-13', 'happened', { change: 'leaves' })])[0]!.outcome).toMatchObject({ result: 'as-reported', days: 103 });
    expect(resolve([leaves(), report('2018-03-13', 'withdrawn', { change: 'leaves' })])[0]!.outcome).toMatchObject({ result: 'did-not-happen', days: 103 });
  });
});
