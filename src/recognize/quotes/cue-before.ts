import { VIEW_VERBS } from '../language/en/saying.ts';
import { isNounCue, type Attribution } from './attributions.ts';
import { headOf, isDocument } from './noun-phrase.ts';
import type { Phrase } from './phrases.ts';

/** The nearest word of saying before the quotation; of a reported view, the one who reports it. */
export function governing(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Attribution | null {
  const before = attributions.filter((each) => each.at < at && !phrases.slice(each.at, at).some(({ role }) => role === 'semicolon')
    && !isClauseOver(phrases, each.at, at) && (!isNounCue(phrases, each) || (leadsTo(phrases, each.at, at) && !belongsToVerb(phrases, each, attributions))));
  const nearest = before.at(-1);
  if (nearest === undefined) return null;
  if (!VIEW_VERBS.has(nearest.lemma) || isDocument(phrases[nearest.subject.head]!)) return nearest;
  return before.findLast((each) => each.speech && !VIEW_VERBS.has(each.lemma)) ?? nearest;
}

/** "When Barrow tweeted that …, Quill left": the cue stands in a clause that a comma and a new subject end before the quotation. */
function isClauseOver(phrases: readonly Phrase[], cue: number, at: number): boolean {
  const opens = phrases.slice(0, cue).findLastIndex(({ role }) => role === 'comma') + 1;
  if (phrases[opens]!.role !== 'subordinator' && !(opens === 0 && phrases[1]?.role === 'subordinator')) return false;
  for (let comma = cue + 1; comma < at - 2; comma++) {
    if (phrases[comma]!.role === 'comma' && phrases[comma + 1]!.role === 'noun' && ['verb', 'auxiliary'].includes(phrases[comma + 2]!.role)) return true;
  }
  return false;
}

/** "Barrow's statement said", "said in her letter that": the verb beside the noun tells who speaks. */
function belongsToVerb(phrases: readonly Phrase[], { at: noun }: Attribution, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ at, subject, speech }) => at !== noun && (subject.head === noun
    || (speech && at < noun && phrases[noun - 1]?.role === 'preposition' && phrases.slice(at + 1, noun).every(({ role }) => BETWEEN.has(role)))));
}

/** "His promise to", "her message was clear:", "the group's claim that it": what words are called right before them. */
function leadsTo(phrases: readonly Phrase[], noun: number, at: number): boolean {
  const between = phrases.slice(noun + 1, at);
  if (between.at(-1)?.role === 'colon') return between.length <= 8 && (phrases[noun - 1]?.role !== 'verb' || REPEATING_VERBS.has(phrases[noun - 1]!.lemma));
  return between.length <= 4 && (between.length === 0 || ['to', 'relative', 'comma'].includes(between[0]!.role) || headOf(between[0]!).lower === 'of');
}

/** Verbs whose object is quoted: "recalled Quill's words:", not "opposed Quill's statement:". */
const REPEATING_VERBS = new Set(['quote', 'cite', 'recall', 'echo', 'invoke', 'repeat', 'read', 'mention', 'reference']);

const BETWEEN = new Set(['noun', 'preposition', 'to', 'time', 'adverb', 'comma', 'colon', 'relative', 'bracket', 'quote', 'conjunction']);

/** Between cue and quotation stands at most who was told, where and when. */
export function isDirect(phrases: readonly Phrase[], { at: cue, turned }: Attribution, at: number): boolean {
  const between = phrases.slice(cue + 1, at);
  if (turned && phrases.slice(0, cue).some(({ role }) => role === 'quote')) return true;
  return between.length <= 14 && between.every(({ role }) => BETWEEN.has(role));
}
