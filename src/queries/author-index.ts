import type { Indexed } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import { authorNames } from './authors.ts';

/** Somebody who wrote articles. */
export interface AuthorRow {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly last: PlainDate;
}

/** The authors by their slug, in order of name. A name without a letter or digit has no address, so no page. */
export function authorIndex(corpus: Indexed): ReadonlyMap<string, AuthorRow> {
  return corpus.derive('authorIndex', (whole) => {
    const names = authorNames(whole);
    const rows = [...whole.by.author].filter(([slug]) => slug !== '').map(([slug, list]) => ({ slug, name: names.get(slug)!, count: list.length, last: list[0]!.day }));
    const order = new Intl.Collator(whole.site.lang, { sensitivity: 'base' });
    return new Map(rows.sort((a, b) => order.compare(a.name, b.name)).map((row) => [row.slug, row]));
  });
}
