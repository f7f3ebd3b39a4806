import { weightOf, type Weight } from './noun-phrase.ts';
import type { Phrase } from './phrases.ts';
import type { Subject } from './subject.ts';

/** Whom a sentence is about: the first who might speak before its verb and after no preposition; null where nobody is. */
export function topicOf(phrases: readonly Phrase[], least: Weight = 3): Subject | null {
  for (let at = 0; at < phrases.length && phrases[at]!.role !== 'verb'; at++) {
    const phrase = phrases[at]!;
    if (phrase.role === 'noun' && phrases[at - 1]?.role !== 'preposition' && weightOf(phrase) >= least) return { first: at, head: at, last: at };
  }
  return null;
}
