import { isFree, REACH } from './backwards.ts';
import { climb } from './noun-chain.ts';
import { headOf, weightOf, type Weight } from './noun-phrase.ts';
import { renamed } from './parenthesis.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';

/** "People who have spoken with Barrow said": from inside a clause with "who" back to whom it is about. */
export function overRelative(phrases: readonly Phrase[], from: number): Subject | null {
  for (let at = from; at > 0 && at > from - REACH; at--) {
    const { role } = phrases[at]!;
    if (role === 'relative') return ['noun', 'comma', 'dash'].includes(phrases[at - 1]!.role) ? antecedent(phrases, at) : null;
    if (!['noun', 'verb', 'auxiliary', 'preposition', 'adverb', 'time', 'to'].includes(role)) return null;
  }
  return null;
}

/** "Quill in telling the news to the house said": back over what somebody does in doing so. */
export function overGerund(phrases: readonly Phrase[], from: number): Subject | null {
  for (let at = from; at > 1 && at > from - REACH; at--) {
    const { role } = phrases[at]!;
    if (role === 'verb' && headOf(phrases[at]!).lower.endsWith('ing') && phrases[at - 1]!.role === 'preposition') return phrases[at - 2]!.role === 'noun' && weightOf(phrases[at - 2]!) >= 2 ? climb(phrases, at - 2, false) : null;
    if (!['noun', 'preposition', 'adverb', 'time', 'to'].includes(role)) return null;
  }
  return null;
}

/** "Experts hired by the paper to read the records said": back over what the first verb tells of them. */
export function overReduced(phrases: readonly Phrase[], from: number, least: Weight = 3): Subject | null {
  let first = -1;
  for (let at = from; at > 0 && at > from - REACH && ['noun', 'verb', 'preposition', 'to', 'adverb', 'time'].includes(phrases[at]!.role); at--) {
    if (phrases[at]!.role === 'verb' && headOf(phrases[at]!).lower.endsWith('ed') && phrases[at - 1]!.role === 'noun' && weightOf(phrases[at - 1]!) >= least
      && ['preposition', 'to'].includes(phrases[at + 1]!.role)) first = at - 1;
  }
  return first >= 0 && isFree(phrases, first) ? climb(phrases, first, false) : null;
}

/** Whom "who" or "that" stands for. */
export function antecedent(phrases: readonly Phrase[], relative: number): Subject | null {
  const at = ['comma', 'dash', 'bracket'].includes(phrases[relative - 1]?.role ?? '') ? relative - 2 : relative - 1;
  // "said that": no antecedent, the verb's own subject comes after.
  if (phrases[at]?.role !== 'noun') return null;
  const thing = headOf(phrases[relative]!).lower !== 'who';
  if (thing && weightOf(phrases[at]!) === 2) return alone(at);
  const found = climb(phrases, at, false);
  if (weightOf(phrases[found.head]!) === 0) return overReduced(phrases, found.first - 1, 1) ?? found;
  return at === relative - 2 ? renamed(phrases, found) : found;
}
