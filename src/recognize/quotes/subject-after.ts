import { ARTICLES } from '../language/en/function-words.ts';
import { SAYING_NOUNS } from '../language/en/saying.ts';
import { REACH } from './backwards.ts';
import { headOf, isPronoun, personOf, weightOf } from './noun-phrase.ts';
import { isOfBody } from './noun-chain.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';

/** The source right after a cue at `from`: "said Quill, who …", "according to a spokesman for the ministry". */
export function subjectAfter(phrases: readonly Phrase[], from: number): Subject | null {
  let at = from;
  while (phrases[at] !== undefined && ['adverb', 'time'].includes(phrases[at]!.role)) at++;
  if (phrases[at]?.role !== 'noun') return null;
  if (phrases[at + 2] !== undefined && isOfBody(phrases, at + 2)) return alone(at + 2);
  const appositive = phrases[at + 2];
  if (phrases[at + 1]?.role === 'comma' && appositive?.role === 'noun' && personOf(appositive) !== null
    && personOf(phrases[at]!) === null && weightOf(phrases[at]!) === 3 && !isPronoun(phrases[at]!)
    && ['comma', undefined, 'other', 'preposition'].includes(phrases[at + 3]?.role)) return alone(at + 2);
  if (phrases[at + 1]?.role === 'conjunction' && appositive?.role === 'noun' && personOf(appositive) !== null
    && personOf(phrases[at]!) === null && weightOf(phrases[at]!) === 3 && !isPronoun(phrases[at]!) && !ARTICLES.has(phrases[at]!.tokens[0]!.lower)) return alone(at + 2);
  if (phrases[at + 1]?.role === 'conjunction' && headOf(phrases[at + 1]!).lower === 'and' && appositive?.role === 'noun'
    && personOf(phrases[at]!) !== null && personOf(appositive) !== null && phrases[at + 3]?.role !== 'verb') {
    return { first: at, head: at + 2, last: at + 2 };
  }
  return alone(at);
}

/** "by Barrow", within a few words after a passive. */
export function agentAfter(phrases: readonly Phrase[], verb: number): Subject | null {
  for (let at = verb + 1; at < phrases.length - 1 && at < verb + 8; at++) {
    if (['comma', 'semicolon', 'verb'].includes(phrases[at]!.role)) return null;
    if (phrases[at]!.role === 'preposition' && headOf(phrases[at]!).lower === 'by') return agentAt(phrases, at + 1);
  }
  return null;
}

/** "interrupted by Barrow", not "by shouts of". */
function agentAt(phrases: readonly Phrase[], at: number): Subject | null {
  const agent = phrases[at];
  return agent?.role === 'noun' && weightOf(agent) === 0 && SAYING_NOUNS.has(headOf(agent).lower) ? null : subjectAfter(phrases, at);
}

/**
 * Who does what a sentence opens with: "Calling it a disgrace, the senator vowed …". The first noun after a comma or
 * quotation that has a verb after it.
 */
export function subjectOfOpening(phrases: readonly Phrase[], from: number): Subject | null {
  for (let at = from + 1; at < phrases.length && at < from + REACH; at++) {
    const before = phrases[at - 1]!.role;
    if (phrases[at]!.role === 'noun' && (before === 'comma' || before === 'quote') && weightOf(phrases[at]!) > 0) return alone(at);
  }
  return null;
}
