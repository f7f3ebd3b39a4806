import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger, type Ledger } from '../../src/corpus/ledger.ts';
import type { PersonId, PostId } from '../../src/model/ids.ts';
import type { Person } from '../../src/model/person.ts';
import type { Tenure } from '../../src/model/post.ts';
import { anyDay, anyTenure, daysOf, tenure } from './tenures.ts';

function ledgerOf(tenures: readonly Tenure[], today = '2010-01-01'): Ledger {
  const people = [...Map.groupBy(tenures, ({ person }) => person)].map(([id, own]) => ({ id, tenures: own }) as unknown as Person);
  return buildLedger({ people, agencies: [], reportedMoves: [], articleOf: () => null, today });
}

/** Whether a tenure goes on on a day: in every reading of its dates, in some, or in none. */
function brute({ from, to }: Tenure, day: string): 'all' | 'some' | 'none' {
  const begins = from === null ? ['0001-01-01', '9000-01-01'] : daysOf(from);
  const ends = to === 'present' ? ['9000-01-01'] : to === null ? ['0001-01-01', '9000-01-01'] : daysOf(to);
  const held = begins.flatMap((begin) => ends.map((end) => begin <= day && day < end));
  return held.every(Boolean) ? 'all' : held.some(Boolean) ? 'some' : 'none';
}

describe('holders on a day', () => {
  it('are those of a brute-force reading, each certain only where every reading says so', () => {
    fc.assert(
      fc.property(fc.array(anyTenure, { maxLength: 6 }), anyDay, (tenures, day) => {
        const told = ledgerOf(tenures).holdersOn('p' as PostId, day);
        const read = tenures.map((each) => [each, brute(each, day)] as const).filter(([, held]) => held !== 'none');
        expect(told.length).toBe(read.length);
        for (const { tenure: each, certain } of told) expect(read).toContainEqual([each, certain ? 'all' : 'some']);
      }),
      { numRuns: 60 },
    );
  });

  it('come certain ones first, confirmed before acting', () => {
    const holders = ledgerOf([tenure('cy', null, null), tenure('ann', '2001', 'present', { as: 'acting' }), tenure('ben', '2002', 'present')]).holdersOn('p' as PostId, '2005-01-01');
    expect(holders.map(({ tenure: { person }, certain }) => [person, certain])).toEqual([['ben', true], ['ann', true], ['cy', false]]);
  });

  it('are as of today: what begins later is not there, what ends later still goes on', () => {
    const ledger = ledgerOf([tenure('ann', '2001', '2006', { ended: 'retired' }), tenure('ben', '2006', 'present')], '2005-01-01');
    expect(ledger.tenuresIn('p' as PostId)).toMatchObject([{ person: 'ann', to: 'present', ended: null }]);
    expect(ledger.tenuresOf('ben' as PersonId)).toEqual([]);
  });
});

it("a person's tenures come newest first, a post's oldest first", () => {
  const ledger = ledgerOf([tenure('ann', '2001', '2002'), tenure('ann', '2005', '2006'), tenure('ann', null, '1999')]);
  expect(ledger.tenuresOf('ann' as PersonId).map(({ from }) => from)).toEqual(['2005', '2001', null]);
  expect(ledger.tenuresIn('p' as PostId).map(({ from }) => from)).toEqual([null, '2001', '2005']);
});
