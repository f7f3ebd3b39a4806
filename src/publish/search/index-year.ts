import type { Corpus } from '../../corpus/corpus.ts';
import { ARTICLE_KINDS, type ArticleEntry } from '../../model/article.ts';
import { daysBetween } from '../../model/dates.ts';
import type { AgencyId, PersonId } from '../../model/ids.ts';
import { ARTICLES_PER_PAGE, bucketCount, bucketOf, encodeFacets, encodeTerms, WEIGHTS, type Posting } from '../../model/search-format.ts';
import { forEachTerm } from '../../model/search-terms.ts';
import { isHidden } from '../../views/data/article-data.ts';
import { moveSentence } from '../../views/move-sentence.ts';

/** The files of one year's part of the search index, by their name in its folder. */
export type YearIndex = ReadonlyMap<string, Uint8Array>;

/** The names of those files, which follow from the number of articles alone. */
export function yearFiles(articles: number): string[] {
  const pages = Math.ceil(articles / ARTICLES_PER_PAGE);
  return ['facets.bin', ...numbered(pages, articlesFile), ...numbered(bucketCount(articles), termsFile)];
}

const numbered = (count: number, name: (number: number) => string) => Array.from({ length: count }, (_, index) => name(index));
const articlesFile = (page: number) => `articles-${page}.json`;
const termsFile = (bucket: number) => `terms-${bucket}.bin`;

/** A word in a headline says more of an article than one in its body. */
const FIELD_WEIGHT = { headline: 6, summary: 3, body: 1 } as const;

/**
 * Indexes the articles of a year.
 *
 * @param articles newest first; their numbers in the index count from the oldest.
 */
export function indexYear(corpus: Corpus, year: string, articles: readonly ArticleEntry[]): YearIndex {
  const oldestFirst = articles.toReversed();
  const files = new Map<string, Uint8Array>();
  files.set('facets.bin', facetsOf(corpus, year, oldestFirst));
  for (let page = 0; page * ARTICLES_PER_PAGE < oldestFirst.length; page++) {
    const rows = oldestFirst.slice(page * ARTICLES_PER_PAGE, (page + 1) * ARTICLES_PER_PAGE).map((article) => searchRow(corpus, article));
    files.set(articlesFile(page), new TextEncoder().encode(JSON.stringify(rows)));
  }
  termsOf(corpus, oldestFirst).forEach((terms, bucket) => files.set(termsFile(bucket), encodeTerms(terms)));
  return files;
}

/** What a result shows before its article's own data is there: id, and what is said to happen, with denials and outcome. */
export type SearchRow = readonly [id: string, moves: readonly string[]];

function searchRow(corpus: Corpus, { id }: ArticleEntry): SearchRow {
  return [id, corpus.ledger.movesIn(id).filter(({ person }) => !isHidden(corpus, person)).map((move) => moveSentence(corpus, move))];
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

function termsOf(corpus: Corpus, articles: readonly ArticleEntry[]): Map<string, Posting[]>[] {
  const buckets = Array.from({ length: bucketCount(articles.length) }, () => new Map<string, Posting[]>());
  articles.forEach((article, number) => {
    for (const [term, count] of countTerms(corpus, article)) {
      const bucket = buckets[bucketOf(term, buckets.length)]!;
      const posting = { article: number, weight: weightOf(count, article.words) };
      const known = bucket.get(term);
      if (known) known.push(posting);
      else bucket.set(term, [posting]);
    }
  });
  return buckets.map((bucket) => new Map([...bucket].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function countTerms(corpus: Corpus, article: ArticleEntry): Map<string, number> {
  const lang = article.lang ?? corpus.site.lang;
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    forEachTerm(text, lang, (term) => counts.set(term, (counts.get(term) ?? 0) + weight));
  };
  add(article.title, FIELD_WEIGHT.headline);
  if (article.summary !== null) add(article.summary, FIELD_WEIGHT.summary);
  for (const { text } of corpus.body(article.id).blocks) add(text, FIELD_WEIGHT.body);
  return counts;
}

// BM25's saturation and length normalization (Robertson & Zaragoza, 2009), with its usual constants and a usual length.
const SATURATION = 1.2;
const LENGTH = 0.75;
const USUAL_WORDS = 500;

function weightOf(count: number, words: number): number {
  const norm = SATURATION * (1 - LENGTH + (LENGTH * words) / USUAL_WORDS);
  return Math.max(1, Math.round((WEIGHTS * count) / (count + norm)));
}
