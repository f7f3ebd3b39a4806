import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDay, certainlyOverlap, certainty, precedes } from '../../src/corpus/tenure-time.ts';
import type { PlainDate } from '../../src/model/dates.ts';
import type { Tenure } from '../../src/model/post.ts';
import { anyDay, anyTenure, daysOf, tenure } from './tenures.ts';

// Days that stand for "any day at all" where a date is not known.
const FIRST = '1000-01-01';
const LAST = '3000-01-01';

/** Every pair of a first day and a first day no longer held that a tenure's dates allow; a sample of them where they are many. */
function worlds({ from, to }: Pick<Tenure, 'from' | 'to'>): [PlainDate, PlainDate][] {
  const begins = from === null ? [FIRST, '2001-01-01', LAST] : ends(daysOf(from));
  const finishes = to === 'present' ? [LAST] : to === null ? [FIRST, '2001-01-01', LAST] : ends(daysOf(to));
  return begins.flatMap((begin) => finishes.map((end): [PlainDate, PlainDate] => [begin, end]));
}

const ends = (days: readonly PlainDate[]) => days.filter((_, index) => index % 30 === 0 || index === days.length - 1);

describe('certainty', () => {
  it('agrees with a reading of every day the dates can mean', () => {
    fc.assert(
      fc.property(anyTenure, anyDay, (each, day) => {
        const held = (from: PlainDate, to: PlainDate) => from <= day && day < to;
        const begins = each.from === null ? [FIRST, LAST] : daysOf(each.from);
        const finishes = each.to === 'present' ? [LAST] : each.to === null ? [FIRST, LAST] : daysOf(each.to);
        const all = begins.every((from) => finishes.every((to) => held(from, to)));
        const some = begins.some((from) => finishes.some((to) => held(from, to)));
        expect(certainty(each, day)).toBe(all ? 'yes' : some ? 'maybe' : 'no');
      }),
    );
  });

  it('gives a day of handover to the newcomer', () => {
    expect(certainty(tenure('ann', '2015-03-01', '2019-06-01'), '2019-06-01')).toBe('no');
    expect(certainty(tenure('ben', '2019-06-01', 'present'), '2019-06-01')).toBe('yes');
    expect(certainty(tenure('ann', '2015-03-01', '2019-06-01'), '2019-05-31')).toBe('yes');
  });

  it('claims nothing of an unknown end', () => {
    expect(certainty(tenure('ann', '2015-03-01', null), '2030-01-01')).toBe('maybe');
    expect(certainty(tenure('ann', '2015-03-01', 'present'), '2030-01-01')).toBe('yes');
  });
});

describe('certainlyOverlap', () => {
  it('is never true where the dates allow that no day was shared', () => {
    fc.assert(
      fc.property(anyTenure, anyTenure, (a, b) => {
        if (!certainlyOverlap(a, b)) return;
        const apart = worlds(a).some(([from, to]) => worlds(b).some(([start, end]) => !(from < end && start < to)));
        expect(apart).toBe(false);
      }),
    );
  });

  it('is true where two known to the day share one', () => {
    expect(certainlyOverlap(tenure('ann', '2000-01-01', '2001-01-02'), tenure('ben', '2001-01-01', 'present'))).toBe(true);
    expect(certainlyOverlap(tenure('ann', '2000-01-01', '2001-01-01'), tenure('ben', '2001-01-01', 'present'))).toBe(false);
    expect(certainlyOverlap(tenure('ann', '2000', '2001'), tenure('ben', '2001', '2002'))).toBe(false);
  });
});

describe('precedes', () => {
  it('is never true both ways, nor of a tenure and itself', () => {
    fc.assert(fc.property(anyTenure, anyTenure, (a, b) => void expect(precedes(a, b) && precedes(b, a)).toBe(false)));
    fc.assert(fc.property(anyTenure, (a) => void expect(precedes(a, { ...a })).toBe(false)));
  });

  it('is never true where the dates allow that the second began first and went on', () => {
    fc.assert(
      fc.property(anyTenure, anyTenure, (a, b) => {
        if (!precedes(a, b)) return;
        const other = worlds(b).filter(([start, end]) => start <= end);
        const earlier = worlds(a).some(([from, to]) => from <= to && other.some(([start, end]) => start < from && end > from));
        expect(earlier).toBe(false);
      }),
    );
  });

  it('does not order two of the same year', () => {
    expect(precedes(tenure('ann', '2018', '2018'), tenure('ben', '2018', '2018'))).toBe(false);
    expect(precedes(tenure('ann', '2016', '2018'), tenure('ben', '2018', '2020'))).toBe(true);
  });
});

describe('asOfDay', () => {
  it('leaves out what certainly begins later and reads an end that lies ahead as still', () => {
    expect(asOfDay(tenure('ann', '2018-01-01', 'present'), '2017-12-31')).toBeNull();
    expect(asOfDay(tenure('ann', '2018', 'present'), '2018-02-01')).not.toBeNull();
    expect(asOfDay(tenure('ann', '2015', '2018-03-31', { ended: 'dismissed' }), '2017-12-01')).toMatchObject({ to: 'present', ended: null });
    expect(asOfDay(tenure('ann', '2015', '2018-03-31', { ended: 'dismissed' }), '2018-03-31')).toMatchObject({ to: '2018-03-31', ended: 'dismissed' });
  });
});
