import { FactTable } from './fact-table.ts';
import type { MadeSite } from './make-site.ts';
import { saveSiteState, UNKNOWN, type SiteHead, type SiteState } from './site-state.ts';
import { isOwnFact, type Fact, type TrackedCorpus } from './tracking.ts';

/**
 * Writes down what a site was made of, for the next build.
 *
 * @param last what was written down before, if that still holds.
 */
export function rememberSite(file: string, head: Omit<SiteHead, 'lists' | 'showsClock'>, { files, facts: table }: Pick<MadeSite, 'files' | 'facts'>, tracked: TrackedCorpus, last: SiteState | null): void {
  const used = new FactTable();
  const renumber = new Int32Array(table.size).fill(-1);
  const renumbered = (number: number) => (renumber[number]! >= 0 ? renumber[number]! : (renumber[number] = used.numberOf(table.name(number))));
  const numbered = new Map([...files].map(([name, each]) => [name, { ...each, facts: each.facts && each.facts.map(renumbered) }]));
  const facts = Array.from({ length: used.size }, (_, number) => used.name(number));
  const sameLists = tracked.lists === last?.head.lists;
  const digestOf = (fact: Fact) => (sameLists && !isOwnFact(fact) ? last!.digests[table.numberOf(fact)] : null) ?? tracked.digest(fact) ?? UNKNOWN;
  saveSiteState(file, { head: { ...head, lists: tracked.lists, showsClock: facts.includes('now') }, files: numbered, facts, digests: facts.map(digestOf) });
}
