import type { Indexed } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';

/** Somebody a speaker named in quotations, and in how many. */
export interface SpokenOf {
  readonly id: PersonId;
  readonly count: number;
}

/** Somebody is often spoken of from so many quotations on. */
const OFTEN = 3;
const MOST = 8;

/** Whom a person often spoke of, most often first. */
export function oftenSpokeOf(corpus: Indexed, speaker: PersonId): readonly SpokenOf[] {
  return spokenOf(corpus).get(speaker) ?? [];
}

/** Of every speaker who has spoken often of somebody. */
export function spokenOf(corpus: Indexed): ReadonlyMap<PersonId, readonly SpokenOf[]> {
  return corpus.derive('oftenSpokeOf', ({ quoting }) => {
    const counts = new Map<PersonId, Map<PersonId, number>>();
    for (const { quotes } of quoting.values()) {
      for (const { speaker: by, about } of quotes) {
        if (by?.kind !== 'person' || !by.id) continue;
        const own = counts.get(by.id) ?? new Map<PersonId, number>();
        counts.set(by.id, own);
        for (const each of about) if (each !== by.id) own.set(each, (own.get(each) ?? 0) + 1);
      }
    }
    return new Map([...counts].flatMap(([id, own]) => (often(own).length > 0 ? [[id, often(own)] as const] : [])));
  });
}

function often(counts: ReadonlyMap<PersonId, number>): SpokenOf[] {
  const sorted = [...counts].filter(([, count]) => count >= OFTEN).sort(([a, of], [b, others]) => others - of || (a < b ? -1 : 1));
  return sorted.slice(0, MOST).map(([id, count]) => ({ id, count }));
}
