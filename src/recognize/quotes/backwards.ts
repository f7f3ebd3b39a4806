import { headOf } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrase.ts';

/** No sentence that people read has a subject farther from its verb than this many phrases. */
export const REACH = 60;

const REFLEXIVES = new Set(['himself', 'herself', 'themselves', 'itself']);
const PASSED = new Set(['adverb', 'auxiliary', 'time']);

/** Back over adverbs, auxiliaries and times, "on Tuesday" included. */
export function skipBack(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (at >= 0 && isPassed(phrases, at)) at--;
  return at;
}

function isPassed(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at]!;
  return PASSED.has(phrase.role) || REFLEXIVES.has(headOf(phrase).lower) || (phrase.role === 'preposition' && phrases[at + 1]?.role === 'time');
}

/** The nearest verb at or before `from`, within reach and the same sentence part. */
export function verbBefore(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at >= 0 && at > from - REACH; at--) {
    const { role } = phrases[at]!;
    if (role === 'semicolon') return -1;
    if (role === 'verb' || (role === 'auxiliary' && skipBack(phrases, at) >= 0 && phrases[skipBack(phrases, at)]!.role === 'noun')) return at;
  }
  return -1;
}

/** The nearest word of saying before, whose subject a participle after a comma shares: "argued …, saying"; what somebody is told "to say" only for want of another. */
export function sayingBefore(phrases: readonly Phrase[], from: number): number {
  let infinitive = -1;
  for (let at = from; at >= 0 && at > from - REACH && phrases[at]!.role !== 'semicolon'; at--) {
    if (phrases[at]!.role !== 'verb' || phrases[at]!.lemma === '' || isPassive(phrases, at) || isUnreal(phrases, at)) continue;
    if (phrases[at - 1]?.role !== 'to') return at;
    infinitive = Math.max(infinitive, at);
  }
  return infinitive;
}

/** "could not defend", "would say": something that somebody did not say, or not yet. */
function isUnreal(phrases: readonly Phrase[], verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && ['adverb', 'auxiliary'].includes(phrases[at]!.role)) {
    if (UNREAL.test(headOf(phrases[at]!).lower)) return true;
    at--;
  }
  return false;
}

/** Auxiliaries of what may be, will be or is not. */
export const UNREAL = /^(?:would|will|should|could|can|may|might|must|not)$|n['’]t$/;

/** Prepositions that open a clause as well: "a day after Barrow, in an interview, said". */
const CLAUSE_OPENERS = new Set(['after', 'before', 'than']);

/** Whether a preposition opens a clause rather than hangs a noun on the one before. */
export function opensClause(phrase: Phrase): boolean {
  return CLAUSE_OPENERS.has(headOf(phrase).lower);
}

/** Not the object of a verb or of a preposition. */
export function isFree(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1];
  if (before?.role === 'preposition') return opensClause(before);
  return before?.role !== 'verb' && before?.role !== 'to';
}
