import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromTable, toTable } from '../../src/publish/reading/table.ts';

const row = fc.record({ id: fc.string(), places: fc.array(fc.integer()), lang: fc.option(fc.string()) }, { requiredKeys: [] });

it('rows come back from a table as they were, what they lacked filled up', () => {
  const empty = { id: '', places: [] as readonly number[], lang: null as string | null };
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const stored = JSON.parse(JSON.stringify(toTable(rows))) as ReturnType<typeof toTable>;
      expect(fromTable(stored, {})).toEqual(rows);
      expect(fromTable(stored, empty)).toEqual(rows.map((each) => ({ ...empty, ...each })));
    }),
  );
});
