import { ARTICLES, OTHER_PRONOUNS, POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS, TIME_UNITS } from '../language/en/function-words.ts';
import { ALSO_NOUNS, SAYING_NOUNS } from '../language/en/saying.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PEOPLE_NOUNS, THING_NOUNS } from '../language/en/sources.ts';
import { NOT_VERBS, VERB_FORMS } from '../language/en/verbs.ts';
import type { Token } from './reading.ts';
import { functionRole, isAdverb, isPartOfTitle, isPastOfSaying, lemmaOf, timeLength } from './word-roles.ts';

/** How many tokens the noun phrase at `at` has; at least one. */
export function nounLength(tokens: readonly Token[], at: number): number {
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
