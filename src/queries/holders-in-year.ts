import type { Corpus } from '../corpus/corpus.ts';
import { earliestDay, latestDay } from '../model/dates.ts';
import type { PostId } from '../model/ids.ts';
import type { Tenure } from '../model/post.ts';

/** The tenures that certainly or possibly touched a year, by post, in order of beginning. Those without any date touch none, but for this year where they still go on. */
export function holdersInYear({ ledger, today }: Corpus, year: string): ReadonlyMap<PostId, readonly Tenure[]> {
  const touching = ledger.tenures.filter((tenure) => touches(tenure, year, today.slice(0, 4)));
  return Map.groupBy(touching, ({ post }) => post);
}

function touches({ from, to }: Tenure, year: string, thisYear: string): boolean {
  if (from === null && to === 'present') return year === thisYear;
  if (from === null && to === null) return false;
  const begunByThen = from === null ? to!.slice(0, 4) === year : earliestDay(from) <= `${year}-12-31`;
  // A tenure that ends on 1 January was held on no day of that year; one of unknown end is vouched for in its first year only.
  const lasting = to === 'present' || (to === null ? from!.slice(0, 4) === year : latestDay(to) > `${year}-01-01`);
  return begunByThen && lasting;
}
