import { POSSESSIVE_PRONOUNS } from '../language/en/function-words.ts';
import { SAYING_NOUNS, SPEECH_VERBS } from '../language/en/saying.ts';
import { headOf, isPronoun, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { isPassive } from './passive.ts';
import { alone, type Subject } from './subject.ts';
import { agentAfter, subjectAfter, subjectOfOpening } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** A word of saying in a sentence, and its source. */
export interface Attribution {
  /** Index of the cue's phrase. */
  readonly at: number;
  readonly subject: Subject;
  /** Of the verb; "according" for prepositions. */
  readonly lemma: string;
  /** Whether the verb can carry a whole quotation, not only words taken into its own sentence. */
  readonly speech: boolean;
  /** The source stands after the cue. */
  readonly turned: boolean;
  /** The first phrase of its clause, where that is neither the source nor the cue: "the agency", in "the agency quoted Quill as saying". */
  readonly opens?: number;
}

/** All words of saying in a sentence that have a source, in order. */
export function attributionsOf(phrases: readonly Phrase[]): Attribution[] {
  return phrases.flatMap((phrase, at) => {
    if (phrase.role === 'noun') return ofNoun(phrases, at);
    if (phrase.role === 'according') return withSource(at, 'according', true, subjectAfter(phrases, at + 1), true);
    if (phrase.role !== 'verb' || phrase.lemma === '' || (phrase.lemma === 'put' && !putsIt(phrases, at))) return [];
    const speech = SPEECH_VERBS.has(phrase.lemma);
    const quoted = quotedIn(phrases, at);
    if (quoted !== null) return [{ at, subject: quoted, lemma: phrase.lemma, speech: true, turned: false, opens: subjectBefore(phrases, at)?.first ?? at }];
    if (isPassive(phrases, at)) return withSource(at, phrase.lemma, speech, agentAfter(phrases, at), true);
    const turned = speech && isTurned(phrases, at) ? subjectAfter(phrases, at + 1) : null;
    if (turned !== null) return withSource(at, phrase.lemma, speech, turned, true);
    return withSource(at, phrase.lemma, speech, subjectBefore(phrases, at) ?? ofOpening(phrases, at), false);
  });
}

/** "Quill's claim that", "in his words": whose the words are, beside what they are called. */
function ofNoun(phrases: readonly Phrase[], at: number): Attribution[] {
  const phrase = phrases[at]!;
  const owner = phrase.tokens.findLast((token, i) => i < phrase.tokens.length - 1 && token.lower !== 'whose' && (token.possessive || POSSESSIVE_PRONOUNS.has(token.lower)));
  if (owner === undefined || !SAYING_NOUNS.has(headOf(phrase).lower)) return [];
  const inWords = ['words', 'telling', 'view', 'estimation', 'phrase'].includes(headOf(phrase).lower) && phrases[at - 1]?.role === 'preposition';
  return withSource(at, inWords ? 'according' : '', inWords, { first: at, head: at, last: at, owner }, inWords);
}

function withSource(at: number, lemma: string, speech: boolean, subject: Subject | null, turned: boolean): Attribution[] {
  return subject === null ? [] : [{ at, subject, lemma, speech, turned }];
}

/** "as Quill put it": nothing else that is put is said. */
const putsIt = (phrases: readonly Phrase[], at: number) => ['it', 'this', 'that', 'things'].includes(headOf(phrases[at + 1] ?? phrases[at]!).lower);

/** "the agency quoted Quill as saying": who is quoted, by the verb at `at`; null where it quotes otherwise. */
function quotedIn(phrases: readonly Phrase[], at: number): Subject | null {
  const { lemma } = phrases[at]!;
  if ((lemma !== 'quote' && lemma !== 'cite') || isPassive(phrases, at)) return null;
  const source = phrases[at + 1];
  if (source?.role !== 'noun' || weightOf(source) < 2) return null;
  const as = phrases.findIndex(({ tokens }, i) => i > at + 1 && i < at + 10 && tokens[0]!.lower === 'as');
  const saying = phrases[as + 1];
  return as > 0 && saying?.role === 'verb' && saying.lemma !== '' ? alone(at + 1) : null;
}

function ofOpening(phrases: readonly Phrase[], at: number): Subject | null {
  const opens = phrases.slice(0, at).every(({ role }) => ['adverb', 'auxiliary', 'preposition', 'subordinator', 'conjunction'].includes(role));
  const participle = headOf(phrases[at]!).lower.endsWith('ing') || (at > 0 && headOf(phrases[at - 1]!).lower === 'having');
  return opens && participle ? subjectOfOpening(phrases, at) : null;
}

/** "…," said Quill; or, after words that are no quotation: …, said the officials, who insisted on anonymity. */
function isTurned(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (next?.role !== 'noun' || weightOf(next) === 0 || headOf(phrases[at]!).lower.endsWith('ing')) return false;
  if (['tell', 'ask', 'think', 'believe'].includes(phrases[at]!.lemma) && (phrases[at]!.lemma === 'tell' || !isPronoun(next))) {
    if (phrases[at]!.lemma === 'tell') return false;
  }
  const before = phrases[at - 1]?.role;
  if (before === 'quote') return true;
  if (before === 'subordinator' && at === 1 && headOf(phrases[0]!).lower === 'so') return weightOf(next) === 3;
  if (before === undefined) return weightOf(next) === 3 && ['comma', 'colon'].includes(phrases[at + 2]?.role ?? '');
  if (before !== 'comma' && before !== 'dash') return false;
  if (phrases[at - 2]?.role === 'quote') return true;
  const after = phrases[at + 2];
  return after === undefined || ['comma', 'other', 'preposition', 'relative', 'semicolon', 'time'].includes(after.role);
}

/** Whether the cue is what words are called ("Quill's claim") rather than a verb. */
export function isNounCue(phrases: readonly Phrase[], { at }: Attribution): boolean {
  return phrases[at]!.role === 'noun';
}
