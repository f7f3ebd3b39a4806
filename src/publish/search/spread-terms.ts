import { bucketOf, forEachTermIn, joinTerms, type TermsPart } from '../../model/search-format.ts';

/** Joins parts, in the order of their articles, and spreads their terms over the files of an index, in order of code units. */
export function spreadTerms(parts: readonly TermsPart[], buckets: number): Uint8Array[] {
  const places = new Map<string, number[]>();
  parts.forEach(({ terms }, part) => {
    forEachTermIn(terms, (term, at) => {
      const known = places.get(term);
      if (known) known.push(part, at);
      else places.set(term, [part, at]);
    });
  });
  const spread = Array.from({ length: buckets }, (): [string, number[]][] => []);
  for (const entry of places) spread[bucketOf(entry[0], buckets)]!.push(entry);
  return spread.map((bucket) => joinTerms(bucket.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each), parts));
}
