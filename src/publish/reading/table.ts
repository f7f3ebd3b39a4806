/** Rows as columns: their JSON names a field once, not once a row, and is parsed in half of the time. */
export interface Table {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

interface Column {
  /** The rows that have such a field, where not all do. */
  readonly of?: readonly number[];
  readonly values: readonly unknown[];
}

export function toTable(rows: readonly object[]): Table {
  const columns: Record<string, { of: number[]; values: unknown[] }> = {};
  rows.forEach((row, number) => {
    for (const [field, value] of Object.entries(row)) {
      const column = (columns[field] ??= { of: [], values: [] });
      column.of.push(number);
      column.values.push(value);
    }
  });
  return { rows: rows.length, columns: Object.fromEntries(Object.entries(columns).map(([field, { of, values }]) => [field, values.length === rows.length ? { values } : { of, values }])) };
}

/** @param empty what a row is of which the table says nothing: with all fields, so that all rows are objects of the same shape. */
export function fromTable<Row extends object>({ rows, columns }: Table, empty: Row): Row[] {
  const made = Array.from({ length: rows }, () => ({ ...empty }) as Record<string, unknown>);
  for (const [field, { of, values }] of Object.entries(columns)) values.forEach((value, index) => void (made[of ? of[index]! : index]![field] = value));
  return made as object[] as Row[];
}
