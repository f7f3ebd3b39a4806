import { ARTICLE_KINDS } from '../../model/article.ts';
import { ARTICLES_PER_PAGE, bucketOf, decodeFacets, findTerm, type Facets } from '../../model/search-format.ts';
import { searchTerms } from '../../model/search-terms.ts';
import type { SearchIndex } from '../../views/data/search-data.ts';
import type { Query } from './query.ts';
import type { Row } from './result.ts';

/** An article that answers a query: its year, and its number in that year's part of the index, counted from the oldest. */
export interface Hit {
  readonly year: string;
  readonly article: number;
  readonly score: number;
}

/** Whom the answers name, the most often first. */
export interface Tally {
  readonly id: string;
  readonly count: number;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Whether every word of the query stands in every answer; else some had to do. */
  readonly whole: boolean;
}

/** Whom answers name. */
export interface Tallies {
  readonly people: readonly Tally[];
  readonly agencies: readonly Tally[];
}

type Fetch = (path: string) => Promise<Uint8Array>;

/** Answers queries from the files of a static index; each file is fetched once, and only when it is needed. */
export class SearchEngine {
  readonly #index: SearchIndex;
  readonly #fetch: Fetch;
  readonly #files = new Map<string, Promise<Uint8Array>>();
  readonly #facets = new Map<string, Promise<Facets>>();

  /** @param fetchFile by the file's path below `search/`, with what tells it from older ones behind a question mark. */
  constructor(index: SearchIndex, fetchFile: Fetch) {
    this.#index = index;
    this.#fetch = fetchFile;
  }

  /** @throws what fetching throws. */
  async answer(query: Query): Promise<Answer> {
    const terms = [...new Set(searchTerms(query.q, this.#index.lang).map(({ term }) => term))];
    if (query.q !== '' && terms.length === 0) return { hits: [], whole: true };
    const years = this.#index.years.filter(({ year }) => year >= query.from.slice(0, 4) && (query.to === '' || year <= query.to.slice(0, 4)));
    const found = await Promise.all(years.map((part) => this.#lookUp(part, terms, query)));
    const whole = terms.length < 2 || found.some(({ matches }) => matches.some(({ terms: count }) => count === terms.length));
    const wanted = whole ? terms.length : 1;
    const idf = terms.map((_, at) => inverseFrequency(sum(found, ({ frequencies }) => frequencies[at]!), sum(years, ({ articles }) => articles)));
    const kept = found.map((part) => ({ ...part, matches: part.matches.filter(({ terms: count }) => count >= wanted) }));
    return { hits: ranked(kept.flatMap((part) => hitsOf(part, idf)), query.sort), whole };
  }

  /** Whom some answers name, most often first. @throws what fetching throws. */
  async tally(hits: readonly Hit[]): Promise<Tallies> {
    const named = [...new Set(hits.map(({ year }) => year))];
    const years = await Promise.all(named.map(async (year) => ({ facets: await this.#facetsOf(year), hits: hits.filter((hit) => hit.year === year) })));
    return { people: tally(years, 'people'), agencies: tally(years, 'agencies') };
  }

  /** The id of an article and what was said would happen, as the index has them. */
  async row({ year, article }: Hit): Promise<Row> {
    const file = await this.#file(year, `articles-${Math.floor(article / ARTICLES_PER_PAGE)}.bin`);
    return JSON.parse(new TextDecoder().decode(file))[article % ARTICLES_PER_PAGE];
  }

  async #lookUp({ year, articles, buckets }: SearchIndex['years'][number], terms: readonly string[], query: Query): Promise<YearMatches> {
    const [allowed, ...postings] = await Promise.all([
      narrows(query, year) ? this.#facetsOf(year).then((facets) => filterOf(facets, year, query)) : () => true,
      ...terms.map(async (term) => findTerm(await this.#file(year, `terms-${bucketOf(term, buckets)}.bin`), term)),
    ]);
    const matches = new Map<number, Match>();
    const add = (article: number, term: number, weight: number) => {
      const match = matches.get(article) ?? { article, terms: 0, weights: terms.map(() => 0) };
      match.terms++;
      match.weights[term] = weight;
      matches.set(article, match);
    };
    postings.forEach((list, term) => list.forEach(({ article, weight }) => allowed(article) && add(article, term, weight)));
    if (terms.length === 0) for (let article = 0; article < articles; article++) if (allowed(article)) matches.set(article, { article, terms: 0, weights: [] });
    return { year, matches: [...matches.values()], frequencies: postings.map(({ length }) => length) };
  }

  #file(year: string, name: string): Promise<Uint8Array> {
    // With the number of articles, on which depends what a file holds: one kept from before has another address.
    const path = `${year}/${name}?${this.#index.years.find((part) => part.year === year)!.articles}`;
    return remembered(this.#files, path, async () => inflated(await this.#fetch(path)));
  }

  #facetsOf(year: string): Promise<Facets> {
    return remembered(this.#facets, year, async () => decodeFacets(await this.#file(year, 'facets.bin')));
  }
}

interface Match {
  readonly article: number;
  /** How many of the query's terms it has. */
  terms: number;
  readonly weights: number[];
}

interface YearMatches {
  readonly year: string;
  readonly matches: readonly Match[];
  /** In how many of the year's articles each term stands. */
  readonly frequencies: readonly number[];
}

/** A file that could not be fetched is asked for again. */
function remembered<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** The files are compressed, since not every host does that. */
async function inflated(file: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([file as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Whether a query asks for more than words of a year that it wants whole: only then is it asked who stands in what. */
function narrows({ q, person, agency, kind, from, to }: Query, year: string): boolean {
  const cut = (bound: string) => bound.length > 4 && bound.startsWith(year);
  return q === '' || person !== '' || agency !== '' || kind !== '' || cut(from) || cut(to);
}

function filterOf({ people, agencies, articles }: Facets, year: string, query: Query): (article: number) => boolean {
  const person = query.person === '' ? null : people.indexOf(query.person);
  const agency = query.agency === '' ? null : agencies.indexOf(query.agency);
  const kind = query.kind === '' ? null : (ARTICLE_KINDS as readonly string[]).indexOf(query.kind);
  const first = query.from === '' ? 0 : dayNumber(year, query.from, 'first');
  const last = query.to === '' ? 366 : dayNumber(year, query.to, 'last');
  return (number) => {
    const article = articles[number];
    if (!article || article.day < first || article.day > last) return false;
    if (person !== null && !article.people.includes(person)) return false;
    if (agency !== null && !article.agencies.includes(agency)) return false;
    return kind === null || article.kind === kind;
  };
}

/** The first or last day that a bound allows, in days since the first of January of `year`; outside 0–366 in other years. */
function dayNumber(year: string, bound: string, which: 'first' | 'last'): number {
  const [y, month, day] = bound.split('-').map(Number) as [number, number?, number?];
  if (y !== Number(year)) return y < Number(year) ? -1 : 367;
  const m = month ?? (which === 'first' ? 1 : 12);
  const end = which === 'first' ? 1 : new Date(Date.UTC(y, m, 0)).getUTCDate();
  return Math.round((Date.UTC(y, m - 1, day ?? end) - Date.UTC(y, 0, 1)) / 86_400_000);
}

// As BM25 has it; the weights in the index are its other factor.
function inverseFrequency(articles: number, all: number): number {
  return Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
}

function hitsOf({ year, matches }: YearMatches, idf: readonly number[]): Hit[] {
  return matches.map(({ article, weights }) => ({ year, article, score: weights.reduce((score, weight, term) => score + weight * idf[term]!, 0) }));
}

function ranked(hits: readonly Hit[], sort: Query['sort']): Hit[] {
  const newest = (a: Hit, b: Hit) => (a.year === b.year ? b.article - a.article : a.year < b.year ? 1 : -1);
  return [...hits].sort(sort === 'date' ? newest : (a, b) => b.score - a.score || newest(a, b));
}

function tally(years: readonly { readonly facets: Facets; readonly hits: readonly Hit[] }[], what: 'people' | 'agencies'): Tally[] {
  const counts = new Map<string, number>();
  for (const { facets, hits } of years) {
    for (const { article } of hits) {
      for (const number of facets.articles[article]![what]) counts.set(facets[what][number]!, (counts.get(facets[what][number]!) ?? 0) + 1);
    }
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
