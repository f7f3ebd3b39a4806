import { deflateRawSync } from 'node:zlib';
import type { Corpus } from '../../corpus/corpus.ts';
import { ARTICLE_KINDS, type ArticleEntry } from '../../model/article.ts';
import { daysBetween } from '../../model/dates.ts';
import type { AgencyId, PersonId } from '../../model/ids.ts';
import { ARTICLES_PER_PAGE, bucketCount, encodeFacets, spreadTerms } from '../../model/search-format.ts';
import { isHidden } from '../../views/data/article-data.ts';
import { moveParts, type MovePart } from '../../views/move-sentence.ts';
import type { KeyedFiles } from '../reading/keyed-files.ts';
import { termsOfBucket } from './terms-of-bucket.ts';
import { termsOfDays } from './terms-of-days.ts';

/** The files of one year's part of the search index, by their name in its folder. */
export type YearIndex = ReadonlyMap<string, Uint8Array>;

/** The names of those files, which follow from the number of articles alone. */
export function yearFiles(articles: number): string[] {
  const pages = Math.ceil(articles / ARTICLES_PER_PAGE);
  return ['facets.bin', ...numbered(pages, articlesFile), ...numbered(bucketCount(articles), termsFile)];
}

const numbered = (count: number, name: (number: number) => string) => Array.from({ length: count }, (_, index) => name(index));
const articlesFile = (page: number) => `articles-${page}.bin`;
const termsFile = (bucket: number) => `terms-${bucket}.bin`;

/**
 * Indexes the articles of a year: the words of every ten days, and what the year knows of its articles.
 *
 * @param articles newest first; their numbers in the index count from the oldest.
 * @param kept what was indexed before.
 */
export function indexYear(corpus: Corpus, year: string, articles: readonly ArticleEntry[], kept: KeyedFiles | null): YearIndex {
  const oldestFirst = articles.toReversed();
  const files = new Map<string, Uint8Array>([['facets.bin', deflateRawSync(facetsOf(corpus, year, oldestFirst))]]);
  for (let page = 0; page * ARTICLES_PER_PAGE < oldestFirst.length; page++) {
    const rows = oldestFirst.slice(page * ARTICLES_PER_PAGE, (page + 1) * ARTICLES_PER_PAGE).map((article) => searchRow(corpus, article));
    files.set(articlesFile(page), deflateRawSync(JSON.stringify(rows)));
  }
  const parts = tenDaysEach(oldestFirst).map(({ before, articles: some }) => ({ before, terms: termsOfDays(corpus, some, kept) }));
  spreadTerms(parts, bucketCount(articles.length)).forEach((some, bucket) => files.set(termsFile(bucket), termsOfBucket(some, kept)));
  return files;
}

/** Cuts articles, oldest first, wherever a month's next ten days begin. */
function tenDaysEach(articles: readonly ArticleEntry[]): { readonly before: number; readonly articles: readonly ArticleEntry[] }[] {
  let before = 0;
  return [...Map.groupBy(articles, ({ day }) => day.slice(0, -1)).values()].map((some) => ({ before: (before += some.length) - some.length, articles: some }));
}

/** What a result shows besides its article's own data: id, and what is said to happen, with denials and outcome. */
export type SearchRow = readonly [id: string, moves: readonly SearchMove[]];

/** A move by its number in the article. */
type SearchMove = readonly [number: number, parts: readonly MovePart[]];

export function searchRow(corpus: Corpus, { id }: ArticleEntry): SearchRow {
  return [id, corpus.ledger.movesIn(id).filter(({ person }) => !isHidden(corpus, person)).map((move) => [move.number, moveParts(corpus, move)])];
}

function facetsOf(corpus: Corpus, year: string, articles: readonly ArticleEntry[]): Uint8Array {
  const people = new Numbers();
  const agencies = new Numbers();
  const rows = articles.map(({ day, kind, appearances }) => {
    const shown = appearances.filter(({ id }) => !isHidden(corpus, id));
    return {
      day: daysBetween(`${year}-01-01`, day),
      kind: ARTICLE_KINDS.indexOf(kind),
      people: shown.filter((each) => each.kind === 'person').map(({ id }) => people.of(id as PersonId)),
      agencies: shown.filter((each) => each.kind === 'agency').map(({ id }) => agencies.of(id as AgencyId)),
    };
  });
  return encodeFacets({ people: people.names, agencies: agencies.names, articles: rows });
}

/** Gives names numbers in order of appearance. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, known);
    return known;
  }

  get names(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

