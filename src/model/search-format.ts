import { ByteReader, ByteWriter, DECODER } from './bytes.ts';

/**
 * The search index as it lies on a static host: numbers as bytes (seven bits each, the highest says that more follow),
 * texts as their length and UTF-8, every file deflated. Written by the build and read by the search page.
 */

/** Which articles of a year a term stands in: numbers of articles, ascending, each with how much the term counts there. */
export interface Posting {
  readonly article: number;
  /** From 1 to 8. */
  readonly weight: number;
}

/** Weights take three bits beside the step to the next article: most postings are one byte, and few need three. */
export const WEIGHTS = 8;

/** What search tells a year's articles apart by; an article's number is its place in `articles`. */
export interface Facets {
  /** Ids of the people and agencies that the year's articles name. */
  readonly people: readonly string[];
  readonly agencies: readonly string[];
  readonly articles: readonly ArticleFacets[];
}

export interface ArticleFacets {
  /** Days since the first of January. */
  readonly day: number;
  /** Index into the kinds of article. */
  readonly kind: number;
  /** Indices into `people` and `agencies` of the year. */
  readonly people: readonly number[];
  readonly agencies: readonly number[];
}

/** Articles a file of a year's list of ids. */
export const ARTICLES_PER_PAGE = 128;

/** Into how many files the terms of a year are spread: about five kilobytes each, so that five words of five years are 120 kB. */
export function bucketCount(articles: number): number {
  return Math.max(1, Math.ceil(articles / 20));
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The file that a term stands in (FNV-1a, isthe.com/chongo/tech/comp/fnv). */
export function bucketOf(term: string, buckets: number): number {
  let hash = FNV_START;
  for (let index = 0; index < term.length; index++) hash = Math.imul(hash ^ term.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0) % buckets;
}

/** The same of a term in UTF-8: few are anything but ASCII, whose bytes are its letters. */
function bucketOfBytes(file: Uint8Array, start: number, end: number, buckets: number): number {
  let hash = FNV_START;
  for (let at = start; at < end; at++) {
    if (file[at]! > 127) return bucketOf(DECODER.decode(file.subarray(start, end)), buckets);
    hash = Math.imul(hash ^ file[at]!, FNV_PRIME);
  }
  return (hash >>> 0) % buckets;
}

/** A posting as one number, so that the terms of a whole year are small. They are in the order of their articles. */
export type PackedPosting = number;

export function packPosting({ article, weight }: Posting): PackedPosting {
  return article * WEIGHTS + weight - 1;
}

/**
 * A run of terms, each followed by its postings.
 *
 * @param terms each with its postings, articles ascending.
 */
export function encodeTerms(terms: ReadonlyMap<string, readonly PackedPosting[]>): Uint8Array {
  const bytes = new ByteWriter();
  const list = new ByteWriter();
  for (const [term, postings] of terms) {
    let last = 0;
    for (const packed of postings) {
      list.number(packed - last);
      last = startOf(packed);
    }
    bytes.text(term);
    bytes.bytes(list.taken());
  }
  return bytes.taken();
}

/** A posting's article alone: what the next one's number counts from. */
const startOf = (packed: PackedPosting) => packed - (packed % WEIGHTS);

/** Some articles' terms, as `encodeTerms` writes them, and how many articles come before them. */
export interface TermsPart {
  readonly before: number;
  readonly terms: Uint8Array;
}

/** Spreads terms over the files of an index: to each file its part of every part. They stay the bytes they are. */
export function spreadTerms(parts: readonly TermsPart[], buckets: number): TermsPart[][] {
  const spread = Array.from({ length: buckets }, () => new ByteWriter());
  const ends = parts.map(({ terms }) => {
    const bytes = new ByteReader(terms);
    while (!bytes.done) {
      const { at } = bytes;
      const length = bytes.number();
      const bucket = bucketOfBytes(terms, bytes.at, bytes.at + length, buckets);
      bytes.at += length;
      bytes.skip();
      spread[bucket]!.copy(terms, at, bytes.at);
    }
    return spread.map((bucket) => bucket.length);
  });
  return spread.map((writer, bucket) => {
    const bytes = writer.taken();
    return parts.map(({ before }, part) => ({ before, terms: bytes.subarray(ends[part - 1]?.[bucket] ?? 0, ends[part]![bucket]) }));
  });
}

/**
 * The same run as `encodeTerms` writes of all articles together, terms in order of code units, of runs that were written of
 * parts of them: terms and postings stay the bytes they are, but for the first posting of each part.
 *
 * @param parts in the order of their articles.
 */
export function joinTerms(parts: readonly TermsPart[]): Uint8Array {
  const bytes = new ByteWriter();
  const list = new ByteWriter();
  const readers = parts.map((part) => new ByteReader(part.terms));
  for (const [, places] of [...placesOfTerms(readers)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let last = 0;
    for (let index = 0; index < places.length; index += 2) {
      const [part, reader] = [parts[places[index]!]!, readers[places[index]!]!];
      reader.at = places[index + 1]!;
      reader.skip();
      if (index === 0) bytes.copy(part.terms, places[1]!, reader.at);
      const length = reader.number();
      const end = reader.at + length;
      let packed = reader.number() + part.before * WEIGHTS;
      list.number(packed - last);
      list.copy(part.terms, reader.at, end);
      while (reader.at < end) packed = startOf(packed) + reader.number();
      last = startOf(packed);
    }
    bytes.bytes(list.taken());
  }
  return bytes.taken();
}

/** Where each term stands, part by part: the number of the part, then the place in it. */
function placesOfTerms(readers: readonly ByteReader[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  readers.forEach((reader, part) => {
    while (!reader.done) {
      const { at } = reader;
      const term = reader.text();
      reader.skip();
      const known = places.get(term);
      if (known) known.push(part, at);
      else places.set(term, [part, at]);
    }
  });
  return places;
}

/** The postings of one term; none where the file does not hold it. */
export function findTerm(file: Uint8Array, term: string): Posting[] {
  const bytes = new ByteReader(file);
  while (!bytes.done) {
    const found = bytes.text() === term;
    const list = bytes.bytes();
    if (found) return readPostings(list);
  }
  return [];
}

function readPostings(list: Uint8Array): Posting[] {
  const bytes = new ByteReader(list);
  const postings: Posting[] = [];
  let article = 0;
  while (!bytes.done) {
    const step = bytes.number();
    article += Math.floor(step / WEIGHTS);
    postings.push({ article, weight: (step % WEIGHTS) + 1 });
  }
  return postings;
}

export function encodeFacets({ people, agencies, articles }: Facets): Uint8Array {
  const bytes = new ByteWriter();
  for (const ids of [people, agencies]) bytes.text(ids.join('\n'));
  bytes.number(articles.length);
  for (const article of articles) {
    bytes.number(article.day);
    bytes.byte(article.kind);
    for (const list of [article.people, article.agencies]) {
      bytes.number(list.length);
      list.forEach((index) => bytes.number(index));
    }
  }
  return bytes.taken();
}

export function decodeFacets(file: Uint8Array): Facets {
  const bytes = new ByteReader(file);
  const ids = () => bytes.text().split('\n').filter(Boolean);
  const list = () => Array.from({ length: bytes.number() }, () => bytes.number());
  const [people, agencies] = [ids(), ids()];
  const articles = Array.from({ length: bytes.number() }, () => ({ day: bytes.number(), kind: bytes.byte(), people: list(), agencies: list() }));
  return { people, agencies, articles };
}
