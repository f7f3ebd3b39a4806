import type { Indexed } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import { topicNames } from './topic-names.ts';

/** A topic that articles are filed under. */
export interface TopicRow {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly last: PlainDate;
}

/** The topics by their slug, in order of name. A topic without a letter or digit has no address, so no page. */
export function topicIndex(corpus: Indexed): ReadonlyMap<string, TopicRow> {
  return corpus.derive('topicIndex', (whole) => {
    const names = topicNames(whole);
    const rows = [...whole.by.topic].filter(([slug]) => slug !== '').map(([slug, list]) => ({ slug, name: names.get(slug)!, count: list.length, last: list[0]!.day }));
    const order = new Intl.Collator(whole.site.lang, { sensitivity: 'base' });
    return new Map(rows.sort((a, b) => order.compare(a.name, b.name)).map((row) => [row.slug, row]));
  });
}
