import {
  ADVERBS, ARTICLES, AUXILIARIES, CONJUNCTIONS, NOT_ADVERBS, OTHER_PRONOUNS, POSSESSIVE_PRONOUNS, PREPOSITIONS,
  RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_LEADS, TIME_UNITS, TIME_WORDS,
} from '../language/en/function-words.ts';
import { ACCORDING, ALSO_NOUNS, PHRASAL_VERBS, REPORTING_VERBS, SAYING_NOUNS, SPEECH_VERBS } from '../language/en/saying.ts';
import { NOT_VERBS, VERB_FORMS } from '../language/en/verbs.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PEOPLE_NOUNS, THING_NOUNS } from '../language/en/sources.ts';
import type { Token } from './reading.ts';

/** What a stretch of a sentence does in it, as far as finding a speaker asks. */
export type Role =
  | 'noun' | 'verb' | 'auxiliary' | 'according' | 'preposition' | 'conjunction' | 'subordinator' | 'relative'
  | 'to' | 'adverb' | 'time' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'bracket' | 'quote' | 'other';

export interface Phrase {
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** Of a verb: its plain form where it is a word of saying, else ''. Of the rest: ''. */
  readonly lemma: string;
}

const MARKS: Readonly<Record<string, Role>> = {
  ',': 'comma', ':': 'colon', ';': 'semicolon', '–': 'dash', '—': 'dash', '-': 'dash', '(': 'bracket', ')': 'bracket',
  '[': 'bracket', ']': 'bracket',
};

/** The plain form of a word of saying, or ''. With the word after it some verbs become one: "shot back", "went on". */
export function lemmaOf(word: string, next = ''): string {
  return SPEECH_VERBS.get(word) ?? PHRASAL_VERBS.get(`${word} ${next}`) ?? REPORTING_VERBS.get(word) ?? '';
}

/** Cuts a sentence into phrases, from left to right and without looking back further than one word. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = phraseAt(tokens, at, found.at(-1));
    found.push(phrase);
    at += phrase.tokens.length;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, previous: Phrase | undefined): Phrase {
  const token = tokens[at]!;
  const make = (role: Role, length = 1, lemma = ''): Phrase => ({ role, tokens: tokens.slice(at, at + length), lemma });
  if (token.kind === 'quote') return make('quote');
  if (token.kind === 'mark') return make(MARKS[token.lower] ?? 'other');
  const according = ACCORDING.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (according !== undefined) return make('according', according.length);
  const time = timeLength(tokens, at);
  if (time > 0) return make('time', time);
  if (token.person === null) {
    const role = functionRole(tokens, at);
    if (role !== null) return make(role);
    if (isVerb(token, previous) && !isPartOfTitle(tokens, at)) return make('verb', 1, lemmaOf(token.lower, tokens[at + 1]?.lower));
    if (isAdverb(token)) return make('adverb');
    if (isInfinitive(tokens, at, previous)) return make('verb');
  }
  return make('noun', nounLength(tokens, at));
}

function functionRole(tokens: readonly Token[], at: number): Role | null {
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

function timeLength(tokens: readonly Token[], at: number): number {
  const { lower, capital, person } = tokens[at]!;
  if (person !== null) return 0;
  if (TIME_WORDS.has(lower) || (lower === 'may' && capital && at > 0 && /^\d/.test(tokens[at + 1]?.lower ?? ''))) {
    return 1 + (/^\d{1,4}$/.test(tokens[at + 1]?.lower ?? '') || TIME_UNITS.has(tokens[at + 1]?.lower ?? '') ? 1 : 0);
  }
  if (TIME_LEADS.has(lower) && TIME_UNITS.has(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]!.possessive) return 2;
  return /^(?:1[89]|20)\d\d$/.test(lower) ? 1 : 0;
}

const isAdverb = ({ lower, capital }: Token) => !capital && lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower);

/** Whether a word is a verb where it stands: not right after an article, a possessive or an adjective's place. */
function isVerb(token: Token, previous: Phrase | undefined): boolean {
  const { lower, capital } = token;
  if (token.possessive || NOT_VERBS.has(lower)) return false;
  if (capital && previous !== undefined && previous.role !== 'quote') return false;
  if (lemmaOf(lower) !== '') return !ALSO_NOUNS.has(lower) || mayCarryVerb(previous);
  if (VERB_FORMS.has(lower)) return true;
  return lower.length > 3 && /(?:ed|ing)$/.test(lower);
}

/** "to ban the players": behind "to" and before another noun phrase stands a verb that no list need have. */
function isInfinitive(tokens: readonly Token[], at: number, previous: Phrase | undefined): boolean {
  const { lower, capital } = tokens[at]!;
  if (previous?.role !== 'to' || capital || lower.endsWith('s') || PEOPLE_NOUNS.has(lower) || ARTICLES.has(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return ['the', 'a', 'an', 'this', 'these', 'those', 'any', 'him', 'them', 'it', 'us', 'me'].includes(next) || POSSESSIVE_PRONOUNS.has(next);
}

/** "the acting director", "his running mate". */
function isPartOfTitle(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  return lower.endsWith('ing') && lemmaOf(lower) === '' && PEOPLE_NOUNS.has(next) && !next.endsWith('s') && tokens[at + 1]!.person === null;
}

/** After these a word that may be noun or verb is the verb; not in his “…” remark. */
function mayCarryVerb(previous: Phrase | undefined): boolean {
  if (previous?.role === 'quote') return previous.tokens[0]!.lower !== '';
  return previous !== undefined && ['noun', 'relative', 'to', 'auxiliary', 'adverb', 'time', 'comma', 'conjunction'].includes(previous.role);
}

/** How many tokens the noun phrase at `at` has; at least one. */
function nounLength(tokens: readonly Token[], at: number): number {
  let end = at;
  if (tokens[at]!.person === null && isPronoun(tokens[at]!.lower)) return 1;
  while (end < tokens.length && tokens[end]!.kind === 'word' && (end === at || continuesNoun(tokens, at, end))) end++;
  return Math.max(1, end - at);
}

const isPronoun = (lower: string) =>
  (SUBJECT_PRONOUNS.has(lower) || OTHER_PRONOUNS.has(lower)) && !POSSESSIVE_PRONOUNS.has(lower);

function continuesNoun(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (token.capital && !before.capital && !before.possessive && isThing(before.lower)) return false;
  if (token.person !== null) return true;
  if ((timeLength(tokens, at) > 0 && !isOfNoun(tokens, at)) || (token.lower === 'according' && tokens[at + 1]?.lower === 'to')) return false;
  if (token.capital) return !(before.person !== null && !before.possessive && functionRole(tokens, at) !== null);
  const opened = isOpened(tokens, first, at);
  if (opened && (isAdverb(token) || INNER_ADVERBS.has(token.lower))) return true;
  if (functionRole(tokens, at) !== null || isAdverb(token)) return false;
  if (ARTICLES.has(token.lower)) return at === first + 1 && (DETERMINERS.has(token.lower) ? PREDETERMINERS : ARTICLES).has(before.lower);
  if (opened) return !(COUNTS.has(before.lower) && isPastOfSaying(token.lower));
  // "signs reading “…”"
  if (lemmaOf(token.lower) !== '' && token.lower.endsWith('ing') && tokens[at + 1]?.kind === 'quote') return false;
  if (lemmaOf(token.lower) !== '') return ALSO_NOUNS.has(token.lower) && nounFollowsName(tokens, first, at) && !(tokens[at + 1]?.lower === 'that' && !SAYING_NOUNS.has(token.lower));
  if (VERB_FORMS.has(token.lower)) return false;
  if (/(?:ed|ing)$/.test(token.lower) && !NOT_VERBS.has(token.lower) && !isPartOfTitle(tokens, at)) return false;
  return before.person === null || before.possessive || PEOPLE_NOUNS.has(token.lower) || !/s$/.test(token.lower);
}

/** What no name belongs to that follows it: "in the interview Quill said", not "the adviser Quill said". */
const isThing = (lower: string) => THING_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || SAYING_NOUNS.has(lower) || TIME_UNITS.has(lower);

/** Adverbs inside noun phrases: "his first tweet", "the very thing". */
const INNER_ADVERBS = new Set(['first', 'only', 'very', 'once', 'now', 'then', 'well', 'best', 'later', 'even', 'ever']);

/** Whether what stands right before, adverbs passed over, opens a noun phrase: "a deeply flawed plan". */
function isOpened(tokens: readonly Token[], first: number, at: number): boolean {
  let before = at - 1;
  while (before > first && (isAdverb(tokens[before]!) || INNER_ADVERBS.has(tokens[before]!.lower))) before--;
  return opensNoun(tokens[before]!);
}

/** Numbers stand for people as well: "the two wrote". */
const COUNTS = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

const isPastOfSaying = (lower: string) => !['', lower].includes(lemmaOf(lower)) && !ALSO_NOUNS.has(lower) && !lower.endsWith('ing');

/** "the 1996 nominee", "his Tuesday speech": a time that tells which. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + timeLength(tokens, at)];
  return ['the', 'a', ...POSSESSIVE_PRONOUNS].includes(tokens[at - 1]!.lower) && next?.kind === 'word' && !next.capital && functionRole(tokens, at + 1) === null && lemmaOf(next.lower) === '';
}

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', ...POSSESSIVE_PRONOUNS]);
/** Words that stand before an article: "all the clerks", not "to her the choice". */
const PREDETERMINERS = new Set(['all', 'both', 'such', 'half', 'many', 'whatever']);

/** After an article or a possessive anything is still the noun phrase: "the accused", "his called-for plan". */
function opensNoun({ lower, possessive }: Token): boolean {
  return possessive || (ARTICLES.has(lower) && !['that', 'all', 'one', 'both', 'another', 'many', 'most', 'some', 'several', 'few', 'each', 'other'].includes(lower));
}

/** Before one thing or person: behind these, "a general rule" has no verb in it, as that would be "rules". */
const SINGULAR_LEADS = new Set(['a', 'an', 'one', 'each', 'every', 'another', 'this', 'the', 'his', 'her', 'its', 'their', 'my', 'our']);

/** Before many: behind these "reports" is what there are several of, as a verb would be "report". */
const PLURAL_LEADS = new Set(['several', 'many', 'few', 'these', 'those', 'two', 'three', 'four', 'five', 'both', 'various', 'some', 'other']);

/** Of those whose past is no other: "read", "put". */
const isPlainForm = (lower: string) => lemmaOf(lower) === lower && !['read', 'put', 'cast'].includes(lower);

const isPlural = (lower: string) => /[^s]s$/.test(lower) || ['people', 'men', 'women', 'police', 'media', 'press', 'children', 'congressmen', 'spokesmen', 'lawmen', 'data'].includes(lower);

/** "exit poll findings": a word that may be either is a noun where no name stands right before it; not "the study reports". */
function nounFollowsName(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1]!;
  if (isPlainForm(tokens[at]!.lower) && SINGULAR_LEADS.has(tokens[first]!.lower) && !isPlural(before.lower)) return true;
  if (isPlural(tokens[at]!.lower) && PLURAL_LEADS.has(tokens[first]!.lower) && !isPlural(before.lower)) return true;
  const agrees = tokens[at]!.lower.endsWith('s') && !before.lower.endsWith('s') && (GROUP_NOUNS.has(before.lower) || DOCUMENT_NOUNS.has(before.lower));
  return !before.capital && !PEOPLE_NOUNS.has(before.lower) && !agrees;
}
