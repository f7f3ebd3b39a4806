import { CALENDAR, DEMONYMS, PLACES } from '../language/en/places.ts';
import { DEGREES, SUFFIXES } from '../language/en/name-parts.ts';
import { BODY_WORDS, ORDINARY_OPENERS, PLACE_WORDS, THING_WORDS } from '../language/en/things.ts';
import { TITLES } from '../language/en/titles.ts';
import type { Token } from '../tokens.ts';

/** Whether a folded word, capital or not, ends the name of something that is no person. */
export function isThing(word: string): boolean {
  return BODY_WORDS.has(word) || PLACE_WORDS.has(word) || THING_WORDS.has(word);
}

export const isInitial = (token: Token) => token.capital && token.fold.length === 1;

/** Words that may stand right before or behind a name without being part of it. */
export function isBystander(word: string): boolean {
  return TITLES.has(word) || DEMONYMS.has(word) || CALENDAR.has(word) || PLACES.has(word) || DEGREES.has(word);
}

/** Whether a name may begin with a word: a capital, or digits with letters. */
export function mayBegin({ capital, text }: Token): boolean {
  return capital || (text.charCodeAt(0) < 0x3a && text.charCodeAt(0) > 0x2f && /\p{L}/u.test(text));
}

/** "Martin Luther King Jr. Day": whether a name that ends before a token ends in "Jr." and a thing follows the full stop. */
export function isSuffixOfThing(tokens: readonly Token[], to: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  return SUFFIXES.has(last.fold) && next?.capital === true && next.start - last.end <= 2 && isThing(next.fold) && !ORDINARY_OPENERS.has(next.fold);
}
