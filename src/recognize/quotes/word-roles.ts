import {
  ADVERBS, ARTICLES, AUXILIARIES, CONJUNCTIONS, NOT_ADVERBS, OTHER_PRONOUNS, POSSESSIVE_PRONOUNS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_LEADS, TIME_UNITS, TIME_WORDS,
} from '../language/en/function-words.ts';
import { ALSO_NOUNS, PHRASAL_VERBS, REPORTING_VERBS, SPEECH_VERBS } from '../language/en/saying.ts';
import { PEOPLE_NOUNS } from '../language/en/sources.ts';
import { NOT_VERBS, VERB_FORMS } from '../language/en/verbs.ts';
import type { Phrase, Role } from './phrase.ts';
import type { Token } from './reading.ts';

/** The plain form of a word of saying, or ''. With the word after it some verbs become one: "shot back", "went on". */
export function lemmaOf(word: string, next = ''): string {
  return SPEECH_VERBS.get(word) ?? PHRASAL_VERBS.get(`${word} ${next}`) ?? REPORTING_VERBS.get(word) ?? '';
}

/** What a word does that only joins or points; null for all others. */
export function functionRole(tokens: readonly Token[], at: number): Role | null {
  const { lower, capital } = tokens[at]!;
  // "Will", "May" or "An" in the middle of a sentence is a name.
  if (capital && at > 0 && tokens[at - 1]!.kind === 'word' && lower !== 'i') return null;
  if (lower === 'to') return 'to';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  // "had once called": only at its beginning does "once" open a clause.
  if (lower === 'once' && tokens[at - 1]?.kind === 'word') return 'adverb';
  // "Quill then asked", not "…, then asked".
  if (lower === 'then' && tokens[at - 1]?.kind === 'word' && !CONJUNCTIONS.has(tokens[at - 1]!.lower)) return 'adverb';
  if (RELATIVES.has(lower)) return isDemonstrative(tokens, at) ? 'noun' : 'relative';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  // "the sign outside said"
  if (PREPOSITIONS.has(lower)) return PLACES.has(lower) && isPastOfSaying(tokens[at + 1]?.lower ?? '') ? 'adverb' : 'preposition';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (SUBJECT_PRONOUNS.has(lower) || (OTHER_PRONOUNS.has(lower) && !POSSESSIVE_PRONOUNS.has(lower))) return 'noun';
  if (ADVERBS.has(lower)) return 'adverb';
  return null;
}

const PLACES = new Set(['outside', 'inside', 'below', 'above', 'behind', 'on', 'off', 'around', 'over', 'along', 'by']);

/** "that" and "which" are rarely an article; "that plan" at a sentence's beginning is. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'that' && at === 0 && tokens[1]?.kind === 'word' && !SUBJECT_PRONOUNS.has(tokens[1].lower);
}

/** How many tokens from `at` on tell a time: 2 for "last week"; 0 where they do not. */
export function timeLength(tokens: readonly Token[], at: number): number {
  const { lower, capital, person } = tokens[at]!;
  if (person !== null) return 0;
  if (TIME_WORDS.has(lower) || (lower === 'may' && capital && at > 0 && /^\d/.test(tokens[at + 1]?.lower ?? ''))) {
    return 1 + (/^\d{1,4}$/.test(tokens[at + 1]?.lower ?? '') || TIME_UNITS.has(tokens[at + 1]?.lower ?? '') ? 1 : 0);
  }
  // "This Week" with two capitals is called so.
  const isNamed = capital && at > 0 && tokens[at + 1]?.capital === true;
  if (TIME_LEADS.has(lower) && !isNamed && TIME_UNITS.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]!.possessive) return 2;
  return /^(?:1[89]|20)\d\d$/.test(lower) ? 1 : 0;
}

export const isAdverb = ({ lower, capital }: Token) => !capital && lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower);

/** Whether a word is a verb where it stands: not right after an article, a possessive or an adjective's place. */
export function isVerb(token: Token, previous: Phrase | undefined): boolean {
  const { lower, capital } = token;
  if (token.possessive || NOT_VERBS.has(lower)) return false;
  if (capital && previous !== undefined && previous.role !== 'quote') return false;
  if (lemmaOf(lower) !== '') return !ALSO_NOUNS.has(lower) || mayCarryVerb(previous);
  if (VERB_FORMS.has(lower)) return true;
  return lower.length > 3 && /(?:ed|ing)$/.test(lower);
}

/** "to ban the players": behind "to" and before another noun phrase stands a verb that no list need have. */
export function isInfinitive(tokens: readonly Token[], at: number, previous: Phrase | undefined): boolean {
  const { lower, capital } = tokens[at]!;
  if (previous?.role !== 'to' || capital || lower.endsWith('s') || PEOPLE_NOUNS.has(lower) || ARTICLES.has(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return ['the', 'a', 'an', 'this', 'these', 'those', 'any', 'him', 'them', 'it', 'us', 'me'].includes(next) || POSSESSIVE_PRONOUNS.has(next);
}

/** "the acting director", "his running mate". */
export function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  return lower.endsWith('ing') && lemmaOf(lower) === '' && PEOPLE_NOUNS.has(next) && !next.endsWith('s') && tokens[at + 1]!.person === null;
}

/** After these a word that may be noun or verb is the verb; not in his “…” remark. */
function mayCarryVerb(previous: Phrase | undefined): boolean {
  if (previous?.role === 'quote') return previous.tokens[0]!.lower !== '';
  return previous !== undefined && ['noun', 'relative', 'to', 'auxiliary', 'adverb', 'time', 'comma', 'conjunction'].includes(previous.role);
}

/** "said", which is nothing but a verb. */
export const isPastOfSaying = (lower: string) => !['', lower].includes(lemmaOf(lower)) && !ALSO_NOUNS.has(lower) && !lower.endsWith('ing');
