import {
  DOCUMENT_NOUNS, GROUP_NOUNS, NOT_PEOPLE, PEOPLE_ENDING, PEOPLES_ENDING, PEOPLE_NOUNS, SPOKESPERSON, SPOKESPERSON_PAIRS,
} from '../language/en/sources.ts';
import { isGiven } from '../language/en/given-names.ts';
import { ARTICLES, SUBJECT_PRONOUNS } from '../language/en/function-words.ts';
import { HONORIFICS } from '../language/en/titles.ts';
import type { NamedPerson } from '../names-found.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './reading.ts';

/** How much a noun phrase looks like somebody who speaks: the higher, the more. */
export type Weight = 0 | 1 | 2 | 3;

/** The token a noun phrase ends in, without names it only carries along ("the Quill campaign": campaign). */
export function headOf(phrase: Phrase): Token {
  return phrase.tokens.at(-1)!;
}

/** The person a noun phrase names: its last word or name, unless that is a possessor. */
export function personOf(phrase: Phrase): NamedPerson | null {
  const head = headOf(phrase);
  return head.possessive ? null : head.person;
}

/**
 * Where a name begins that ends a title of many words and was not told apart from it: 1 in "Nations Nora Quill", behind
 * "ambassador to the United"; -1 where there is none.
 */
export function nameTail({ role, tokens }: Phrase): number {
  const length = tokens.length;
  if (role !== 'noun' || length < 3 || tokens.some(({ person }) => person !== null) || tokens.at(-1)!.possessive) return -1;
  const first = /^\p{L}\.?$/u.test(tokens[length - 2]!.lower) ? length - 3 : length - 2;
  return first > 0 && tokens.slice(first).every(({ capital }) => capital) && isGiven(tokens[first]!.lower) && !meansPeople(tokens.at(-1)!) ? first : -1;
}

export function isPronoun(phrase: Phrase): boolean {
  return phrase.role === 'noun' && phrase.tokens.length === 1 && SUBJECT_PRONOUNS.has(headOf(phrase).lower);
}

/** Whether a word means people: in the list, or by its ending; of capital words ("Castellan") only those of peoples and creeds. */
export function meansPeople({ lower: word, capital }: Pick<Token, 'lower' | 'capital'>): boolean {
  if (PEOPLE_NOUNS.has(word) || SPOKESPERSON.has(word)) return true;
  if (NOT_PEOPLE.has(word) || NOT_PEOPLE.has(word.replace(/s$/, '')) || DOCUMENT_NOUNS.has(word) || GROUP_NOUNS.has(word)) return false;
  return (capital ? PEOPLES_ENDING : PEOPLE_ENDING).test(word);
}

/** "State Department spokeswoman", "White House press secretary", in small letters. */
export function isSpokesTitle(title: string): boolean {
  const words = title.split(/\s+/);
  return words.some((word, i) => SPOKESPERSON.has(word) || SPOKESPERSON_PAIRS.has(`${word} ${words[i + 1] ?? ''}`));
}

/** Two capital words or more, none of them a common noun for people: a name that the article does not otherwise show to be one. */
export function isNameLike({ tokens }: Phrase): boolean {
  return tokens.length >= 2 && tokens.every(({ capital, possessive }) => capital && !possessive) && !meansPeople(tokens.at(-1)!);
}

/** "Mrs. Quill", though nobody else introduced her. */
function isAddressed({ tokens }: Phrase): boolean {
  return tokens.length > 1 && tokens.at(-1)!.capital && HONORIFICS.has(tokens[0]!.lower.replace('.', ''));
}

const BARE_ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'my', 'our', 'your', 'every', 'no']);

export function weightOf(phrase: Phrase): Weight {
  if (phrase.role !== 'noun') return 0;
  const head = headOf(phrase);
  if (isPronoun(phrase)) return head.lower === 'it' ? 1 : 3;
  // The “…” Act: an article alone is nobody.
  if (head.possessive || (phrase.tokens.length === 1 && BARE_ARTICLES.has(head.lower))) return 0;
  if (head.person !== null || meansPeople(head) || isAddressed(phrase)) return 3;
  if (GROUP_NOUNS.has(head.lower)) return 2;
  if (DOCUMENT_NOUNS.has(head.lower)) return 1;
  const own = phrase.tokens.slice(phrase.tokens.findLastIndex(({ possessive }) => possessive) + 1);
  if (own.some(({ lower }) => PEOPLE_NOUNS.has(lower) && !ARTICLES.has(lower))) return 3;
  return head.capital ? 2 : 0;
}

/** Whether a noun phrase is a paper or recording rather than somebody. */
export function isDocument(phrase: Phrase): boolean {
  const head = headOf(phrase).lower;
  if ((head === 'line' || head === 'points') && phrase.tokens.some(({ lower }) => lower === 'subject' || lower === 'talking')) return true;
  return weightOf(phrase) === 1 && DOCUMENT_NOUNS.has(head);
}
