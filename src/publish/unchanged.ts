import { sameByCoverage, type Coverage } from './coverage.ts';
import { sameByParts } from './fact-parts.ts';
import type { MadeAlone } from './make-outputs.ts';
import type { SiteState } from './site-state.ts';
import type { TrackedCorpus } from './tracking.ts';

/** Tells which published files are still right. */
export interface Unchanged {
  /** The row of the published file of that name, if nobody touched it since it was published; else -1. */
  stillThere(name: string): number;
  /** Whether nothing has changed that the published file in a row was made of. */
  isRight(row: number, output: MadeAlone): boolean;
  /** Whether the fact of a number in the table before is what it was. */
  isSame(fact: number): boolean;
  /** Everybody's coverage now. */
  coverage(): Coverage;
}

/**
 * @param before what was remembered of the published site; null: nothing.
 * @param touched its files that are not as they were written.
 * @param code the version of the code that makes views and texts now.
 */
export function unchangedSince(before: SiteState | null, touched: ReadonlySet<string>, code: string, tracked: TrackedCorpus): Unchanged {
  // Of each fact: 0 not looked at, 1 the same, 2 another.
  const verdicts = new Uint8Array(before?.facts.length ?? 0);
  const surelySame = before ? sameByParts(before.head, tracked.parts) : () => false;
  // Where all articles tell the same of others, nobody's is another.
  const coverage = before?.head.parts.telling === tracked.parts.telling ? () => before.coverage : tracked.coverage;
  const sameByNames = before ? sameByCoverage(before.coverage, coverage, tracked.corpus) : () => false;
  const look = (number: number): boolean => {
    const fact = before!.facts[number]!;
    return surelySame(fact) || sameByNames(fact) || before!.digests[number] === tracked.digest(fact);
  };
  const isSame = (number: number): boolean => {
    if (verdicts[number] === 0) verdicts[number] = look(number) ? 1 : 2;
    return verdicts[number] === 1;
  };
  return {
    stillThere(name) {
      return touched.has(name) ? -1 : (before?.files.rowOf(name) ?? -1);
    },
    isRight(row, output) {
      const { head, files } = before!;
      if (output.kind === 'made') return files.columns.keys[row] === output.key;
      return head.code === code && files.everyFact(row, isSame) === true;
    },
    isSame,
    coverage,
  };
}
