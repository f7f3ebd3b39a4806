import type { Corpus } from '../corpus/corpus.ts';
import { addDays, type PlainDate } from '../model/dates.ts';
import type { Tenure } from '../model/post.ts';

/** A tenure that began or ended on a day. */
export interface LedgerChange {
  readonly day: PlainDate;
  readonly change: 'began' | 'ended';
  readonly tenure: Tenure;
}

/** Every beginning and end that is known to the day and not after today, latest first; at a handover the newcomer stands first. */
export function ledgerChanges({ ledger, posts, today }: Corpus): LedgerChange[] {
  const changes = ledger.tenures.flatMap((tenure): LedgerChange[] => {
    if (!posts.has(tenure.post)) return [];
    const { from, to } = tenure;
    const began: LedgerChange[] = from?.length === 10 && from <= today ? [{ day: from, change: 'began', tenure }] : [];
    const ended: LedgerChange[] = to?.length === 10 && to <= today ? [{ day: to, change: 'ended', tenure }] : [];
    return [...began, ...ended];
  });
  return changes.sort((a, b) => compare(b.day, a.day) || compare(a.tenure.post, b.tenure.post) || compare(a.change, b.change) || compare(a.tenure.person, b.tenure.person));
}

/** The changes of the last days before now, the day itself counted. */
export function changesInLastDays(corpus: Corpus, days: number): LedgerChange[] {
  const first = addDays(corpus.today, -days);
  return ledgerChanges(corpus).filter(({ day }) => day > first);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
