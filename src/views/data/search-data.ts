import type { Corpus } from '../../corpus/corpus.ts';
import { bucketCount } from '../../model/search-format.ts';
import { agencyName, personLabel } from '../../queries/nameplates.ts';
import { followed } from '../feed-list.ts';

/** The parts of the search index, one a year, newest first. */
export interface SearchIndex {
  readonly lang: string;
  readonly years: readonly { readonly year: string; readonly articles: number; readonly buckets: number }[];
}

export function searchIndex(corpus: Corpus): SearchIndex {
  const years = [...corpus.by.date].filter(([date]) => date.length === 4).map(([year, { length }]) => ({ year, articles: length, buckets: bucketCount(length) }));
  return { lang: corpus.site.lang, years: years.sort((a, b) => (a.year < b.year ? 1 : -1)) };
}

/** `search/names.json`: everybody in the news, to suggest while a reader types; the most named first. */
export interface SearchNames {
  readonly people: readonly SearchName[];
  readonly agencies: readonly SearchName[];
}

export type SearchName = readonly [id: string, name: string, articles: number];

export function searchNames(corpus: Corpus): SearchNames {
  const { by } = corpus;
  const named = <Id extends string>(lists: ReadonlyMap<Id, readonly unknown[]>, nameOf: (id: Id) => string | undefined): SearchName[] =>
    [...lists]
      .flatMap(([id, { length }]): SearchName[] => {
        const name = nameOf(id);
        return name === undefined ? [] : [[id, name, length]];
      })
      .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
  return {
    people: named(by.person, (id) => (followed(corpus, id) ? personLabel(corpus, id)?.name : undefined)),
    agencies: named(by.agency, (id) => agencyName(corpus, id)),
  };
}
