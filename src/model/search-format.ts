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

/** The file that a term stands in (FNV-1a, isthe.com/chongo/tech/comp/fnv). */
export function bucketOf(term: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++) hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** A posting as one number, so that the terms of a whole year are small. They are in the order of their articles. */
export type PackedPosting = number;

export function packPosting({ article, weight }: Posting): PackedPosting {
  return article * WEIGHTS + weight - 1;
}

/** @param terms each with its postings, articles ascending. */
export function encodeTerms(terms: ReadonlyMap<string, readonly PackedPosting[]>): Uint8Array {
  const bytes = new ByteWriter();
  const list = new ByteWriter();
  bytes.number(terms.size);
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

/** Goes through the terms of a file. `at`: where a term stands. */
export function forEachTermIn(file: Uint8Array, take: (term: string, at: number) => void): void {
  const bytes = new ByteReader(file);
  for (let left = bytes.number(); left > 0; left--) {
    const { at } = bytes;
    take(bytes.text(), at);
    bytes.skip();
  }
}

/**
 * The same file as `encodeTerms` writes of all articles together, of files that were written of parts of them: terms and
 * postings stay the bytes they are, but for the first posting of each part.
 *
 * @param terms where each stands, part by part: the number of the part, then the place in it.
 */
export function joinTerms(terms: readonly (readonly number[])[], parts: readonly TermsPart[]): Uint8Array {
  const bytes = new ByteWriter();
  const list = new ByteWriter();
  const readers = parts.map((part) => new ByteReader(part.terms));
  bytes.number(terms.length);
  for (const places of terms) {
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

/** The postings of one term; none where the file does not hold it. */
export function findTerm(file: Uint8Array, term: string): Posting[] {
  const bytes = new ByteReader(file);
  for (let left = bytes.number(); left > 0; left--) {
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

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  text(value: string): void {
    this.bytes(ENCODER.encode(value));
  }

  /** With their number before them. */
  bytes(value: Uint8Array): void {
    this.number(value.length);
    this.copy(value, 0, value.length);
  }

  /** Without it. */
  copy(from: Uint8Array, start: number, end: number): void {
    if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
    for (let at = start; at < end; at++) this.#bytes[this.#length++] = from[at]!;
  }

  /** What was written, until something else is: it begins anew. */
  taken(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(by: number): void {
    const larger = new Uint8Array((this.#length + by) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  text(): string {
    return DECODER.decode(this.bytes());
  }

  /** Passes by what `bytes` would give. */
  skip(): void {
    this.at = this.number() + this.at;
  }

  bytes(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
