import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/corpus/succession.ts';
import { byBeginning, certainty } from '../../src/corpus/tenure-time.ts';
import { earliestDay, latestDay } from '../../src/model/dates.ts';
import type { Tenure } from '../../src/model/post.ts';
import { anyDay, anyTenure, tenure } from './tenures.ts';

const chain = (seats: number, ...tenures: Tenure[]) => chainOf([...tenures].sort(byBeginning), seats);
const before = (seats: number, ...tenures: Tenure[]) => chain(seats, ...tenures).map((link) => [link.tenure.person, link.before?.person ?? null]);

describe('before and after', () => {
  it('are inverse between confirmed tenures', () => {
    fc.assert(
      fc.property(fc.array(anyTenure, { maxLength: 7 }), (tenures) => {
        const links = chain(1, ...tenures);
        const confirmed = links.filter((link) => link.tenure.as === 'holder');
        for (const link of confirmed) {
          if (link.before) expect(links.find((other) => other.tenure === link.before)!.after).toBe(link.tenure);
          if (link.after) expect(links.find((other) => other.tenure === link.after)!.before).toBe(link.tenure);
        }
      }),
    );
  });

  it('never name somebody between whom and the tenure another certainly was in office', () => {
    fc.assert(
      fc.property(fc.array(anyTenure, { maxLength: 6 }), anyDay, (tenures, day) => {
        const confirmed = tenures.filter(({ as }) => as === 'holder');
        for (const link of chain(1, ...confirmed)) {
          if (!link.before || link.before.to === null || link.before.to === 'present') continue;
          if (link.tenure.from === null || day < latestDay(link.before.to) || day >= earliestDay(link.tenure.from)) continue;
          const between = confirmed.filter((third) => third !== link.before && third !== link.tenure && certainty(third, day) === 'yes');
          expect(between).toEqual([]);
        }
      }),
    );
  });

  it('follow from the dates in a post with one seat', () => {
    expect(before(1, tenure('ann', '2001', '2004'), tenure('ben', '2004', '2008'), tenure('cy', '2009-02-01', 'present'))).toEqual([['ann', null], ['ben', 'ann'], ['cy', 'ben']]);
  });

  it('pass over whoever was acting between two confirmed', () => {
    const links = chain(1, tenure('ann', '2001-01-01', '2004-01-01'), tenure('cy', '2004-01-01', '2004-02-01', { as: 'acting' }), tenure('ben', '2004-02-01', 'present'));
    expect(links.map((link) => [link.tenure.person, link.before?.person ?? null, link.after?.person ?? null, link.gap])).toEqual([
      ['ann', null, 'ben', null],
      ['cy', 'ann', 'ben', null],
      ['ben', 'ann', null, null],
    ]);
  });

  it('stay unknown where two may have come in either order', () => {
    expect(before(1, tenure('ann', '2001', '2004'), tenure('ben', '2005', '2005'), tenure('cy', '2005', '2005'), tenure('di', '2007', 'present'))).toEqual([['ann', null], ['ben', null], ['cy', null], ['di', null]]);
  });

  it('stay unknown where somebody without dates may have come between', () => {
    expect(before(1, tenure('ann', '2001', '2004'), tenure('ben', '2006', 'present'), tenure('cy', null, null))).toContainEqual(['ben', null]);
    // On a day of handover nobody fits between.
    expect(before(1, tenure('ann', '2001', '2004-05-01'), tenure('ben', '2004-05-01', 'present'), tenure('cy', null, null))).toContainEqual(['ben', 'ann']);
  });

  it('follow seats where a post has several and tenures name theirs', () => {
    const seats = [tenure('ann', '2001', '2007', { seat: '1' }), tenure('ben', '2003', 'present', { seat: '2' }), tenure('cy', '2007', 'present', { seat: '1' })];
    const links = chain(2, ...seats);
    expect(links.map((link) => [link.tenure.person, link.before?.person ?? null, link.together.map(({ person }) => person)])).toEqual([['ann', null, ['ben']], ['ben', null, ['ann', 'cy']], ['cy', 'ann', ['ben']]]);
  });

  it('are not told in a post with several seats that nobody names', () => {
    const links = chain(2, tenure('ann', '2001', '2007'), tenure('ben', '2003', '2009'), tenure('cy', '2007', 'present'));
    expect(links.map((link) => [link.before, link.after, link.together.length])).toEqual([[null, null, 1], [null, null, 2], [null, null, 1]]);
  });
});

describe('a gap', () => {
  it('of a week is how offices change hands, a longer one is told', () => {
    expect(chain(1, tenure('ann', '2001', '2004-01-01'), tenure('ben', '2004-01-08', 'present')).map(({ gap }) => gap)).toEqual([null, null]);
    expect(chain(1, tenure('ann', '2001', '2004-01-01'), tenure('ben', '2004-01-09', 'present')).map(({ gap }) => gap)).toEqual([null, { from: '2004-01-01', to: '2004-01-09' }]);
  });

  it('is not made of dates that may meet', () => {
    expect(chain(1, tenure('ann', '2001', '2004'), tenure('ben', '2004-12', 'present')).map(({ gap }) => gap)).toEqual([null, null]);
  });
});

describe('sources disagree', () => {
  const disputed = (seats: number, ...tenures: Tenure[]) => chain(seats, ...tenures).map((link) => link.disputed.map(({ person }) => person));

  it('where two confirmed certainly share a day in one seat', () => {
    expect(disputed(1, tenure('ann', '2001-01-01', '2004-01-02'), tenure('ben', '2004-01-01', 'present'))).toEqual([['ben'], ['ann']]);
    expect(disputed(1, tenure('ann', '2001', '2004'), tenure('ben', '2004', 'present'))).toEqual([[], []]);
  });

  it('not where one of them is acting', () => {
    expect(disputed(1, tenure('ann', '2001-01-01', '2004-01-02'), tenure('ben', '2004-01-01', 'present', { as: 'acting' }))).toEqual([[], []]);
  });

  it('only where all at once are more than the seats', () => {
    expect(disputed(2, tenure('ann', '2001', '2005'), tenure('ben', '2002', '2009'), tenure('cy', '2006', '2009'))).toEqual([[], [], []]);
    expect(disputed(2, tenure('ann', '2001', '2008'), tenure('ben', '2002', '2009'), tenure('cy', '2004', '2009'))).toEqual([['ben', 'cy'], ['ann', 'cy'], ['ann', 'ben']]);
  });
});
