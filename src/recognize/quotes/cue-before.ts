import { SPEECH_VERBS, VIEW_VERBS } from '../language/en/saying.ts';
import { QUALIFYING_VERBS } from '../language/en/words-about-words.ts';
import { isNounCue, type Attribution } from './attributions.ts';
import { UNREAL } from './backwards.ts';
import { headOf, isDocument, weightOf } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrase.ts';

/** The nearest word of saying before the quotation; of a reported view, the one who reports it. */
export function governing(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Attribution | null {
  const before = attributions.filter((each) => each.at < at && reaches(phrases, each, at, attributions));
  const nearest = before.at(-1);
  return nearest === undefined ? null : reporterOf(phrases, at, before, nearest) ?? nearest;
}

/** Whether what a cue opens is not over before the quotation. */
function reaches(phrases: readonly Phrase[], each: Attribution, at: number, attributions: readonly Attribution[]): boolean {
  if (phrases.slice(each.at, at).some(({ role }) => role === 'semicolon')) return false;
  // "Before the debate began, Quill …", "the closure, which began in May": what begins is nobody.
  if (STAGE_VERBS.has(each.lemma) && weightOf(phrases[each.subject.head]!) === 0) return false;
  if (isClauseOver(phrases, each.at, at) || isAskedBefore(phrases, each.at, at)) return false;
  if (!isNounCue(phrases, each) || (each.lemma === 'according' && each.at <= 2)) return true;
  return leadsTo(phrases, each.at, at) && !belongsToVerb(phrases, each, attributions);
}

/** Whose report the nearest word of saying is only part of; null where it carries the words itself. */
function reporterOf(phrases: readonly Phrase[], at: number, before: readonly Attribution[], nearest: Attribution): Attribution | null {
  const [opening, outer] = [before[0]!, before.at(-2)];
  // "According to Quill, the letter, if written by Voss, could matter: “…”"
  if (phrases[0]!.role === 'according' && opening.at === 0 && phrases[at - 1]?.role === 'colon' && isPassive(phrases, nearest.at)) return opening;
  if (outer?.speech === true && isAsideOf(phrases, outer, nearest, at)) return outer;
  if (isStage(phrases, nearest)) return before.findLast((each) => each.speech) ?? null;
  return isView(phrases, nearest) ? before.findLast((each) => each !== nearest && each.speech && !VIEW_VERBS.has(each.lemma)) ?? null : null;
}

/** Whether the nearest word of saying stands in a report or remark and tells nothing of who speaks. */
function isAsideOf(phrases: readonly Phrase[], outer: Attribution, nearest: Attribution, at: number): boolean {
  // "said that whoever told it had committed “…”"
  if (['whoever', 'anyone', 'nobody', 'someone'].includes(headOf(phrases[nearest.subject.head]!).lower)) return true;
  // "Quill said — as reported by the Herald — “…”"
  if (phrases[nearest.at]!.role === 'according' && headOf(phrases[nearest.at]!).lower === 'by') return true;
  return isBetweenDashes(phrases, outer, nearest, at) || isUnsaid(phrases, outer, nearest);
}

/** "Barrow opened with", "began": verbs that open or close a speech, and mostly doors. */
const isStage = (phrases: readonly Phrase[], { lemma, subject }: Attribution) => STAGE_VERBS.has(lemma) && !isDocument(phrases[subject.head]!);

/** "thought", "had read": what somebody else reports; not "what Quill meant by “…”". */
function isView(phrases: readonly Phrase[], { at, lemma, subject }: Attribution): boolean {
  const subjectOf = phrases[subject.head]!;
  if (isDocument(subjectOf) || headOf(phrases[at + 1]!).lower === 'by') return false;
  return VIEW_VERBS.has(lemma) || (lemma === 'read' && weightOf(subjectOf) === 3);
}

/** "When Barrow tweeted that …, Quill left": the cue stands in a clause that a comma and a new subject end before the quotation. */
function isClauseOver(phrases: readonly Phrase[], cue: number, at: number): boolean {
  const opens = phrases.slice(0, cue).findLastIndex(({ role }) => role === 'comma') + 1;
  if (phrases[opens]!.role !== 'subordinator' && !(opens === 0 && phrases[1]?.role === 'subordinator')) return false;
  if (headOf(phrases[opens]!).lower === 'as' && isAside(phrases, cue)) return false;
  for (let comma = cue + 1; comma < at - 2; comma++) {
    if (phrases[comma]!.role === 'comma' && phrases[comma + 1]!.role === 'noun' && ['verb', 'auxiliary'].includes(phrases[comma + 2]!.role)) return true;
  }
  return false;
}

/** "Quill smiled when a reporter asked about it: “…”": the question is not what is quoted. */
function isAskedBefore(phrases: readonly Phrase[], cue: number, at: number): boolean {
  if (!ASKING.has(phrases[cue]!.lemma) || phrases[at - 1]?.role !== 'colon' || at - 1 === cue + 1) return false;
  return phrases.slice(1, cue).some(({ role }, i) => role === 'subordinator' && cue - i < 8);
}

const ASKING = new Set(['ask', 'question', 'press', 'challenge', 'inquire']);

/**
 * Whether what a speaker says includes that somebody did not, or might, say something: "Quill said voters should ask
 * themselves …", "declined to say whether she agreed".
 */
function isUnsaid(phrases: readonly Phrase[], outer: Attribution, { at, subject }: Attribution): boolean {
  if (isNounCue(phrases, outer) || subject.first <= outer.at || phrases[at]!.role !== 'verb') return false;
  // ", she said, would it …"
  const aside = phrases[outer.at + 1]?.role === 'comma' && phrases[outer.subject.first - 1]?.role === 'comma';
  const between = phrases.slice(outer.at + (aside ? 2 : 1), at);
  if (between.some(({ role }) => ['comma', 'quote', 'semicolon', 'conjunction'].includes(role))) return false;
  return between.some(({ role, tokens }) => (role === 'auxiliary' && UNREAL.test(tokens[0]!.lower)) || ['whether', 'if'].includes(tokens[0]!.lower)) || ['deny', 'dispute'].includes(outer.lemma);
}

const STAGE_VERBS = new Set(['open', 'begin', 'finish', 'lead', 'point']);

/** "Quill said — which Barrow called unusual — “…”": a remark in between. */
function isBetweenDashes(phrases: readonly Phrase[], outer: Attribution, nearest: Attribution, at: number): boolean {
  const open = phrases.findIndex(({ role }, i) => i > outer.at && i < nearest.at && (role === 'dash' || role === 'bracket'));
  return open > 0 && phrases[at - 1]!.role === phrases[open]!.role;
}

/** "As Quill put it,", "as she said in Reno,": up to the comma nothing but where, when and of what. */
function isAside(phrases: readonly Phrase[], cue: number): boolean {
  const length = phrases.slice(cue + 1).findIndex(({ role }) => role === 'comma');
  return length >= 0 && length < 6 && phrases.slice(cue + 1, cue + 1 + length).every(({ role, tokens }, i, clause) =>
    ['time', 'adverb', 'preposition'].includes(role) || (role === 'noun' && (tokens[0]!.lower === 'it' || clause[i - 1]?.role === 'preposition')));
}

/** "Barrow's statement said", "said in her letter that": the verb beside the noun tells who speaks. */
function belongsToVerb(phrases: readonly Phrase[], { at: noun }: Attribution, attributions: readonly Attribution[]): boolean {
  const behind = phrases[noun + 1]?.role === 'comma' ? phrases[noun + 2] : phrases[noun + 1];
  if (behind?.role === 'quote' && isInReport(phrases, noun)) return true;
  return attributions.some(({ at, subject, speech }) => at !== noun && (subject.head === noun
    || (speech && at < noun && phrases[noun - 1]?.role === 'preposition' && phrases.slice(at + 1, noun).every(({ role }) => BETWEEN.has(role)))));
}

/** "called Quill's words “…”", "said that Quill's message “…”": what is said of the words, or what they are said to do. */
function isInReport(phrases: readonly Phrase[], noun: number): boolean {
  const that = phrases[noun - 1]?.role === 'relative' ? noun - 1 : noun;
  const verb = phrases[that - 1]?.role === 'noun' && that !== noun ? phrases[that - 2] : phrases[that - 1];
  return verb?.role === 'verb' && (QUALIFYING_VERBS.has(verb.lemma) || (SPEECH_VERBS.has(verb.lemma) && !REPEATING_VERBS.has(verb.lemma)));
}

/** "His promise to", "her message was clear:", "the group's claim that it": what words are called right before them. */
function leadsTo(phrases: readonly Phrase[], noun: number, at: number): boolean {
  const between = phrases.slice(noun + 1, at);
  if (between.at(-1)?.role === 'colon') return between.length <= 8 && (phrases[noun - 1]?.role !== 'verb' || REPEATING_VERBS.has(phrases[noun - 1]!.lemma));
  if (['about', 'on', 'regarding', 'over', 'for', 'against'].includes(headOf(between[0] ?? phrases[noun]!).lower)) return between.length === 1;
  // "found Quill's advice to the house “was mistaken”"
  if (between[0]?.role === 'to' && between.length > 1 && between.at(-1)!.role === 'noun') return false;
  return between.length <= 4 && (between.length === 0 || ['to', 'relative', 'comma'].includes(between[0]!.role) || headOf(between[0]!).lower === 'of');
}

/** Verbs whose object is quoted: "recalled Quill's words:", not "opposed Quill's statement:". */
const REPEATING_VERBS = new Set(['quote', 'cite', 'recall', 'echo', 'invoke', 'repeat', 'read', 'mention', 'reference']);

const BETWEEN = new Set(['noun', 'preposition', 'to', 'time', 'adverb', 'comma', 'colon', 'relative', 'bracket', 'quote', 'conjunction']);

/** Between cue and quotation stands at most who was told, where and when. */
export function isDirect(phrases: readonly Phrase[], { at: cue, turned }: Attribution, at: number): boolean {
  const between = phrases.slice(cue + 1, at);
  if (turned && phrases.slice(0, cue).some(({ role }) => role === 'quote')) return true;
  return between.length <= 14 && between.every(({ role, tokens }) => BETWEEN.has(role) || tokens[0]!.lower === 'as');
}
