import { joinSources, type Origins } from './fact-parts.ts';
import type { MadeSite } from './make-site.ts';
import { saveSiteState, UNKNOWN, type SiteHead, type SiteState } from './site-state.ts';
import type { TrackedCorpus } from './tracking.ts';
import type { Unchanged } from './unchanged.ts';

/**
 * Writes down what a site was made of, for the next build. Facts that no file is made of any more are left out.
 *
 * @param last what was written down before, if that still holds; the table of facts begins with its facts.
 * @param unchanged tells which of those are what they were.
 */
export function rememberSite(file: string, head: Omit<SiteHead, keyof Origins | 'showsClock'>, { files, facts: table }: Pick<MadeSite, 'files' | 'facts'>, tracked: TrackedCorpus, last: SiteState | null, unchanged: Unchanged): void {
  const used = renumber(files.numbers, table.size);
  const facts = used.map((number) => table.name(number));
  const { parts } = tracked;
  const known = (number: number) => (last && number < last.facts.length && unchanged.isSame(number) ? last.digests[number] : undefined);
  const digests = used.map((number) => known(number) ?? tracked.digest(table.name(number)) ?? UNKNOWN);
  // Digests are what indexes are worked out for: only then it is known what they come of.
  const sources = last ? joinSources(last.head, tracked.origins()) : tracked.origins().sources;
  saveSiteState(file, { head: { ...head, parts, sources, showsClock: facts.includes('now') }, files, facts, digests, coverage: unchanged.coverage() });
}

/**
 * Gives the numbers that are used new ones, in place.
 *
 * @returns the old numbers, by the new.
 */
function renumber(numbers: Int32Array, size: number): number[] {
  const renumbered = new Int32Array(size).fill(-1);
  const used: number[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const old = numbers[at]!;
    if (renumbered[old] === -1) renumbered[old] = used.push(old) - 1;
    numbers[at] = renumbered[old]!;
  }
  return used;
}
