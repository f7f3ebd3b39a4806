import { hash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Corpus } from '../../corpus/corpus.ts';
import { ARTICLE_KINDS, type ArticleEntry } from '../../model/article.ts';
import { daysBetween } from '../../model/dates.ts';
import type { AgencyId, PersonId } from '../../model/ids.ts';
import { ARTICLES_PER_PAGE, bucketCount, encodeFacets, spreadTerms } from '../../model/search-format.ts';
import { isHidden } from '../../views/data/article-data.ts';
import { moveParts, type MovePart } from '../../views/move-sentence.ts';
import type { KeyedFiles } from '../reading/keyed-files.ts';
import { searchCode } from './search-code.ts';
import { termsOfBucket } from './terms-of-bucket.ts';
import { termsOfDays } from './terms-of-days.ts';

/** Files of a year's part of the search index that are made together. */
export interface YearPiece {
  /** In the year's folder; they follow from the number of articles alone. */
  readonly names: readonly string[];
  /** Changes with all that they are made of. */
  readonly key: string;
  /** One a name. */
  make(): readonly Uint8Array[];
}

/**
 * Indexes the articles of a year: what the year knows of its articles, and the words of every ten days. A change of whom
 * articles name leaves their words as they are.
 *
 * @param articles newest first; their numbers in the index count from the oldest.
 * @param hidden who is kept out of it.
 * @param kept what was indexed before.
 */
export function yearPieces(corpus: Corpus, year: string, articles: readonly ArticleEntry[], hidden: ReadonlySet<string>, kept: KeyedFiles | null): YearPiece[] {
  const oldestFirst = articles.toReversed();
  const pages = Array.from({ length: Math.ceil(articles.length / ARTICLES_PER_PAGE) }, (_, page) => oldestFirst.slice(page * ARTICLES_PER_PAGE, (page + 1) * ARTICLES_PER_PAGE));
  return [facetsPiece(year, oldestFirst, hidden), ...pages.map((some, page) => rowsPiece(corpus, some, page)), termsPiece(corpus, oldestFirst, kept)];
}

function facetsPiece(year: string, articles: readonly ArticleEntry[], hidden: ReadonlySet<string>): YearPiece {
  const rows = articles.map(({ day, kind, appearances }) => appearances.reduce((row, each) => (hidden.has(each.id) ? row : `${row} ${each.kind} ${each.id}`), `${day} ${kind}`));
  return { names: ['facets.bin'], key: keyOf(rows), make: () => [deflateRawSync(facetsOf(year, articles, hidden))] };
}

/** What is shown of the articles of a page. */
function rowsPiece(corpus: Corpus, articles: readonly ArticleEntry[], page: number): YearPiece {
  const rows = () => JSON.stringify(articles.map((article) => searchRow(corpus, article)));
  return { names: [`articles-${page}.bin`], key: keyOf([rows()]), make: () => [deflateRawSync(rows())] };
}

function termsPiece(corpus: Corpus, articles: readonly ArticleEntry[], kept: KeyedFiles | null): YearPiece {
  const names = Array.from({ length: bucketCount(articles.length) }, (_, bucket) => `terms-${bucket}.bin`);
  const rows = articles.map(({ day, file, lang }) => `${day} ${file.hash} ${lang ?? corpus.site.lang}`);
  return {
    names,
    key: keyOf(rows),
    make() {
      const parts = tenDaysEach(articles).map(({ before, articles: some }) => ({ before, terms: termsOfDays(corpus, some, kept) }));
      return spreadTerms(parts, names.length).map((some) => termsOfBucket(some, kept));
    },
  };
}

function keyOf(rows: readonly string[]): string {
  return hash('md5', [searchCode(), ...rows].join('\n'), 'base64url');
}

/** Cuts articles, oldest first, wherever a month's next ten days begin. */
function tenDaysEach(articles: readonly ArticleEntry[]): { readonly before: number; readonly articles: readonly ArticleEntry[] }[] {
  let before = 0;
  return [...Map.groupBy(articles, ({ day }) => day.slice(0, -1)).values()].map((some) => ({ before: (before += some.length) - some.length, articles: some }));
}

/** What a result shows besides its article's own data: id, and what is said to happen, with denials and outcome. */
type SearchRow = readonly [id: string, moves: readonly SearchMove[]];

/** A move by its number in the article. */
type SearchMove = readonly [number: number, parts: readonly MovePart[]];

function searchRow(corpus: Corpus, { id }: ArticleEntry): SearchRow {
  return [id, corpus.ledger.movesIn(id).filter(({ person }) => !isHidden(corpus, person)).map((move) => [move.number, moveParts(corpus, move)])];
}

function facetsOf(year: string, articles: readonly ArticleEntry[], hidden: ReadonlySet<string>): Uint8Array {
  const people = new Numbers();
  const agencies = new Numbers();
  const rows = articles.map(({ day, kind, appearances }) => {
    const shown = appearances.filter(({ id }) => !hidden.has(id));
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

