import { bucketOf, decodeTerms, encodeTerms, WEIGHTS, type PackedPosting } from '../../model/search-format.ts';

/** The words of some articles, which follow those of the part before. */
export interface TermsPart {
  /** How many there are. */
  readonly articles: number;
  /** As `encodeTerms` writes them; articles are numbered from 0. */
  readonly terms: Uint8Array;
}

/** Joins parts and spreads their terms over the files of an index, in order of code units. */
export function spreadTerms(parts: readonly TermsPart[], buckets: number): Uint8Array[] {
  const spread = Array.from({ length: buckets }, () => new Map<string, PackedPosting[]>());
  let before = 0;
  for (const { articles, terms } of parts) {
    for (const [term, postings] of decodeTerms(terms)) {
      const bucket = spread[bucketOf(term, buckets)]!;
      let list = bucket.get(term);
      if (!list) bucket.set(term, (list = []));
      for (const packed of postings) list.push(packed + before * WEIGHTS);
    }
    before += articles;
  }
  return spread.map((bucket) => encodeTerms(new Map([...bucket].sort(([a], [b]) => (a < b ? -1 : 1)))));
}
