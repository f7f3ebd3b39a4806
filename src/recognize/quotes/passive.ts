import { BE } from '../language/en/function-words.ts';
import { headOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';

/** "was called", "been described": the one who does it stands after "by", if anywhere. */
export function isPassive(phrases: readonly Phrase[], verb: number): boolean {
  const { lower } = headOf(phrases[verb]!);
  if (lower.endsWith('ing')) return false;
  if (phrases[verb + 1] !== undefined && headOf(phrases[verb + 1]!).lower === 'by' && phrases[verb + 2]?.role === 'noun' && weightOf(phrases[verb + 2]!) >= 2) return true;
  let at = verb - 1;
  while (at >= 0 && phrases[at]!.role === 'adverb') at--;
  const before = phrases[at];
  return before?.role === 'auxiliary' && BE.has(headOf(before).lower) || (before?.role === 'verb' && BE.has(headOf(before).lower));
}
