import { PARTICLES, SUFFIXES } from '../language/en/name-parts.ts';
import { isGiven } from '../language/en/given-names.ts';
import { isShortFor } from '../language/en/nicknames.ts';
import { TITLES } from '../language/en/titles.ts';
import { foldedWords } from '../tokens.ts';

/** A person's name, taken apart. All words are folded. */
export interface PersonName {
  /** All words but a suffix, initials apart: "J.R. Smith Jr." has "j", "r" and "smith". */
  readonly words: readonly string[];
  /** Where the surname's own particles begin: "von der Leyen" in "Ursula von der Leyen" at 1. */
  readonly surnameAt: number;
  /** "jr", "iii", or ''. */
  readonly suffix: string;
}

/** Takes a name apart as people in English news are called: given names first, the surname last. */
export function personName(folded: readonly string[]): PersonName {
  const suffix = folded.length > 2 && SUFFIXES.has(folded.at(-1)!) ? folded.at(-1)! : '';
  const named = suffix === '' ? folded : folded.slice(0, -1);
  const words = named.length === 1 ? named : named.flatMap((word, at) => (at < named.length - 1 && isInitials(word) ? [...word] : parts(word)));
  const of = words.indexOf('of');
  let surnameAt = of > 0 ? of : Math.max(0, words.length - 1);
  while (of < 0 && surnameAt > 1 && PARTICLES.has(words[surnameAt - 1]!)) surnameAt--;
  return { words, surnameAt, suffix };
}

export function personNameOf(text: string): PersonName {
  return personName(foldedWords(text));
}

const NO_PARTS: readonly string[] = [];

/** Hyphens come and go: "Chiang Kai-shek" is "Chiang Kai Shek". */
export function parts(word: string): readonly string[] {
  return word.includes('-') ? word.split('-') : word === '' ? NO_PARTS : [word];
}

// Two letters without a vowel are no word; of those with one, these are read as letters.
const SPOKEN_AS_LETTERS = new Set(['aj', 'oj', 'ej', 'ak', 'ag', 'ac']);

/** "hr" of "H.R."; "ed", "of" and "jo" are words. */
function isInitials(word: string): boolean {
  return word.length === 2 && !TITLES.has(word) && (!/[aeiouy]/.test(word) || SPOKEN_AS_LETTERS.has(word));
}

/**
 * How well a name in a text fits one on file; the lower, the better: 0 the same, 1 middle names or a suffix more or
 * less, 2 a usual short form or an initial of the given name, or called by the middle name. null: another name.
 */
export type Fit = 0 | 1 | 2;

export function fit(text: PersonName, file: PersonName): Fit | null {
  if (text.suffix !== '' && text.suffix !== file.suffix) return null;
  const last = text.words.length - 1;
  if (last < 1 || file.words.length < 2 || surnameKey(text.words[last]!) !== surnameKey(file.words.at(-1)!)) return null;
  if (sameWords(text.words, file.words) || text.words.join('') === file.words.join('')) return text.suffix === file.suffix ? 0 : 1;
  if (!sameParticles(text, file)) return null;
  const given = givenFit(text.words.slice(0, text.surnameAt), file.words.slice(0, file.surnameAt));
  // Spelled otherwise and called otherwise is too little.
  return text.words[last] === file.words.at(-1) ? given : given === null || given > 1 ? null : 1;
}

/** Endings of Slavic surnames, as they are brought into Latin letters in several ways: "-skyy" and "-skiy", "-ovych" and "-ovich". */
const SLAVIC_ENDINGS: readonly (readonly [RegExp, string])[] = [[/sk(?:iy|yy|yi|ii|ij|y)$/, 'sky'], [/(ov|ev)(?:ych|itch|yc)$/, '$1ich'], [/ts(?:iy|yy|ii)$/, 'tsy'], [/y(?:ov|ev)$/, 'ev']];

/** A folded surname as it is looked up by. */
export function surnameKey(word: string): string {
  if (word.length < 6) return word;
  for (const [ending, key] of SLAVIC_ENDINGS) if (ending.test(word)) return word.replace(ending, key);
  return word;
}

/** What all spellings of a surname begin with, by what it is looked up by; the surname itself where there is but one. */
export function surnameStem(key: string): string {
  return key.replace(/(?<=..)(?:sky|(?<=[eo]v)ich|(?<=t)sy|ev)$/, '');
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

/** "de Gaulle" and "Gaulle" are not told apart by a particle left out, but by another one. */
function sameParticles(a: PersonName, b: PersonName): boolean {
  const ofA = a.words.slice(a.surnameAt, -1);
  const ofB = b.words.slice(b.surnameAt, -1);
  return ofA.length === 0 || ofB.length === 0 || (ofA.length === ofB.length && ofA.every((word, at) => word === ofB[at] || (ARTICLES.has(word) && ARTICLES.has(ofB[at]!))));
}

/** The Arabic article, as it is written. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ar', 'as', 'ash', 'ad', 'an', 'at', 'az']);

const isTitle = (word: string) => TITLES.has(word) && !isGiven(word);

function givenFit(text: readonly string[], file: readonly string[]): Fit | null {
  if (text.length === 0 || file.length === 0) return null;
  const [first, ...middle] = text;
  const [fileFirst, ...fileMiddle] = file;
  // "Prince Salman" is a name whole or not at all, and "Col. Elvers" none of Colin's.
  if (isTitle(fileFirst!) || isTitle(first!)) return null;
  if (first === fileFirst) return middleFits(middle, fileMiddle);
  if (isShortFor(first!, fileFirst!) || isInitialOf(first!, fileFirst!) || isBeginning(first!, fileFirst!)) return middleFits(middle, fileMiddle) === null ? null : 2;
  // Called by the middle name: "Mitt Romney" of "Willard Mitt Romney".
  const called = fileMiddle.findIndex((name) => name.length > 1 && (name === first || isShortFor(first!, name)));
  return called >= 0 && middle.length === 0 ? 2 : null;
}

/**
 * The middle names of one may be left out by the other, or written as initials; from the last, seldom from the first:
 * "George W." is hardly "George H. W.".
 */
function middleFits(a: readonly string[], b: readonly string[]): Fit | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.every((name, at) => isSame(name, many[at]!))) return 1;
  let at = 0;
  return few.every((name) => {
    at = many.findIndex((other, index) => index >= at && name.length > 1 && isSame(name, other)) + 1;
    return at > 0;
  }) ? 2 : null;
}

function isSame(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b);
}

/** "Cres" of "Creswell": short forms no list has; not "Robert" of "Roberta". */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short) && !isGiven(short);
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
