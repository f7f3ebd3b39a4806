import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certainty } from '../../src/corpus/tenure-time.ts';
import { addDays, earliestDay, latestDay } from '../../src/model/dates.ts';
import type { PersonId, PostId } from '../../src/model/ids.ts';
import { holdersInYear } from '../../src/queries/holders-in-year.ts';

const YEAR = '2018';
const DAYS = Array.from({ length: 365 }, (_, index) => addDays('2018-01-01', index));
const date = fc.constantFrom('2016', '2017-12', '2017-12-31', '2018', '2018-01', '2018-01-01', '2018-06-30', '2018-12-31', '2019', '2019-01-01', '2020-05');

it('holders of a year are those who may have held the post on one of its days, where both dates are known', () => {
  fc.assert(
    fc.property(date, fc.oneof(date, fc.constant('present')), (from, to) => {
      fc.pre(to === 'present' || earliestDay(from) < latestDay(to));
      const tenure = { person: 'a' as PersonId, post: 'p' as PostId, from, to, as: 'holder' as const, seat: null, began: null, ended: null, cite: null, place: { path: '', line: 1, column: 1 } };
      const held = DAYS.some((day) => certainty(tenure, day) !== 'no');
      expect(holdersInYear({ today: '2019-05-05', ledger: { tenures: [tenure] } } as never, YEAR).has('p' as PostId)).toBe(held);
    }),
    { numRuns: 300 },
  );
});
