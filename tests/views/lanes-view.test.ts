import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyId, PersonId, PostId } from '../../src/model/ids.ts';
import type { Post, Tenure } from '../../src/model/post.ts';
import { lanesView } from '../../src/views/lanes-view.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const corpus = corpusOf(SMALL_NEWSROOM);
const place = { path: '', line: 1, column: 1 };
const post: Post = { id: 'harbour-master' as PostId, agency: 'port-authority' as AgencyId, title: 'Harbour Master', also: [], seats: 1, established: null, abolished: null, vacant: [], place };
const tenure = (from: Tenure['from'], to: Tenure['to'], as: Tenure['as'] = 'holder'): Tenure => ({ person: 'ada-north' as PersonId, post: post.id, from, to, as, seat: null, began: null, ended: null, cite: null, place });
const draw = (tenures: readonly Tenure[], vacant: Post['vacant'] = []) => lanesView(corpus, [{ post, tenures, vacant }], { label: 'holder', articles: corpus.articles });

describe('a drawing of posts', () => {
  it('shows certain days as held and those that a month leaves open as uncertain', () => {
    const bars = draw([tenure('2010-01-01', '2016-01-01'), tenure('2016-03', '2018-01-01')])!.lanes[0]!.bars;
    expect(bars.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['held North', 'maybe ', 'held North']);
  });

  it('never says that a tenure of unknown end went on', () => {
    const bars = draw([tenure('2010', null), tenure('2018-01-01', 'present')])!.lanes[0]!.bars;
    expect(bars[0]!.kind).toBe('maybe');
    expect(bars[0]!.width).toBeLessThan(15);
  });

  it('tells acting and vacant from confirmed by their kind and in words', () => {
    const drawing = draw([tenure('2010-01-01', '2012-01-01', 'acting')], [{ from: '2012-01-01', to: '2014-01-01', cite: null }])!;
    expect(drawing.kinds).toEqual(['acting', 'vacant']);
    expect(drawing.lanes[0]!.bars.map(({ title }) => title)).toEqual([expect.stringContaining('acting'), expect.stringContaining('vacant')]);
  });

  it('begins, where asked to, near the years in the news, and says that something lies before', () => {
    const tenures = [tenure('1950-01-01', '1960-01-01'), tenure('2012-01-01', 'present')];
    const options = { label: 'holder' as const, articles: corpus.articles };
    const near = lanesView(corpus, [{ post, tenures, vacant: [] }], { ...options, yearsBefore: 8 })!;
    expect([near.from, near.cut, near.lanes[0]!.bars.length]).toEqual(['2012', true, 1]);
    expect(lanesView(corpus, [{ post, tenures, vacant: [] }], options)).toMatchObject({ from: '1950', cut: false });
  });

  it('is left out where no date is known', () => {
    expect(draw([tenure(null, null), tenure(null, 'present')])).toBeNull();
  });

  it('keeps every bar on its axis, and bars of one row apart', () => {
    const date = fc.tuple(fc.integer({ min: 1990, max: 2018 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
      .map(([year, month, day, precision]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, precision));
    const some = fc.array(fc.tuple(fc.oneof(date, fc.constant(null)), fc.oneof(date, fc.constant('present' as const), fc.constant(null))).map(([from, to]) => tenure(from, to)), { maxLength: 6 });
    fc.assert(fc.property(some, (tenures) => {
      const drawing = draw(tenures);
      for (const lane of drawing?.lanes ?? []) {
        for (const bar of lane.bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.width).toBeGreaterThan(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(100.02);
          expect(bar.row).toBeLessThan(lane.rows);
        }
      }
    }));
  });
});
