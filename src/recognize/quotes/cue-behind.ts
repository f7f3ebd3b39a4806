import { BE } from '../language/en/function-words.ts';
import { isNounCue, type Attribution } from './attributions.ts';
import type { Choice } from './choice.ts';
import { headOf, personOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { alone } from './subject.ts';

/** "…," Barrow said; "…," said Barrow; "…," according to Barrow. */
export function followsTightly(phrases: readonly Phrase[], at: number, { at: cue, subject: { first: source, head }, speech, turned, opens: first = source }: Attribution): boolean {
  if (cue <= at || isRemark(phrases[source]!) || (!speech && weightOf(phrases[head]!) === 0)) return false;
  // "…” and those who fought to defend it": told of, not speaking.
  if (!speech && phrases.slice(head, cue).some(({ role }) => role === 'relative')) return false;
  const next = phrases[at + 1]?.role === 'comma' || phrases[at + 1]?.role === 'dash' ? at + 2 : at + 1;
  if (turned) return cue === next || (cue === next + 1 && phrases[next]!.role === 'preposition');
  if (first === next) return true;
  const little = phrases[next]?.role ?? '';
  return first === next + 1 && (['adverb', 'time', 'conjunction'].includes(little) || (little === 'subordinator' && endsClause(phrases, at)));
}

/** "…," was Quill's answer: what the words are called, behind a form of "be". */
export function predicate(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Attribution | null {
  const be = phrases[at + 1]?.role === 'comma' ? at + 2 : at + 1;
  if (phrases[be]?.role !== 'auxiliary' || !BE.has(headOf(phrases[be]!).lower)) return null;
  return attributions.find((each) => each.at > be && each.at <= be + 2 && isNounCue(phrases, each)) ?? null;
}

/** "…," a line widely read as a jab: what the words are called, not who says them. */
function isRemark(phrase: Phrase): boolean {
  return REMARKS.has(headOf(phrase).lower) && ['a', 'an', 'words', 'language'].includes(phrase.tokens[0]!.lower);
}

const REMARKS = new Set(['line', 'phrase', 'reference', 'nod', 'jab', 'swipe', 'allusion', 'echo', 'language', 'words', 'remark', 'comment', 'sentiment', 'view', 'claim']);

/** "…," Quill said: nothing but a comma between the words and their source. */
export function closes(phrases: readonly Phrase[], at: number, { at: cue, subject: { first: source }, turned, opens: first = source }: Attribution): boolean {
  const next = phrases[at + 1]?.role === 'comma' ? at + 2 : at + 1;
  return endsClause(phrases, at) && (turned ? cue : first) === next;
}

/** Whether a comma stands after the quotation, or inside its marks. */
function endsClause(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at + 1]?.role === 'comma' || headOf(phrases[at]!).lower === ',';
}

/** The first word of saying after it, whose source is not itself before the quotation. */
export function laterOne(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Attribution | null {
  return attributions.find((each) => each.at > at && each.speech && weightOf(phrases[each.subject.head]!) >= 2 && !introducesNext(phrases, at, each)) ?? null;
}

/** "sued for “…,” with Quill tweeting: “…”": the word of saying has a quotation of its own. */
function introducesNext(phrases: readonly Phrase[], at: number, { at: cue }: Attribution): boolean {
  return phrases[cue + 1]?.role === 'colon' && phrases[cue + 2]?.role === 'quote' && phrases.slice(0, at).some(({ role }) => role === 'verb');
}

/** "…," Quill fumed; "…," fumed Quill: right after words that end in a comma any verb is one of saying. */
export function unlisted(phrases: readonly Phrase[], at: number): Choice | null {
  if (!/^[,?!]$/.test(headOf(phrases[at]!).lower) && phrases[at + 1]?.role !== 'comma') return null;
  const next = phrases[at + 1]?.role === 'comma' ? at + 2 : at + 1;
  const [first, second] = [phrases[next], phrases[next + 1]];
  if (first === undefined || second === undefined) return null;
  if (first.role === 'noun' && second.role === 'verb' && weightOf(first) >= 2) return { subject: alone(next), cue: next + 1, sure: true };
  if (first.role === 'verb' && second.role === 'noun' && (personOf(second) !== null || (first.lemma !== '' && weightOf(second) === 3))) return { subject: alone(next + 1), cue: next, sure: true };
  return null;
}
