import { ARABIC_PREFIXES } from '../language/caseless.ts';
import { isGiven } from '../language/en/given-names.ts';
import { formsOfGiven } from '../language/en/nicknames.ts';
import { otherSpellings } from '../language/en/spelling.ts';
import { calledBy } from './people-index.ts';
import { surnameStem } from './person-name.ts';

/** What a text holds wherever it means somebody by a full name: both of these, as regular expressions of folded text. */
export interface FullNamePattern {
  /** The surname as it is looked up by; null where nobody is called by it alone. */
  readonly key: string | null;
  readonly surname: string;
  readonly given: string;
}

/** What a text holds wherever it means somebody by one of their names on file. */
export interface NamePatterns {
  /** The name where it is one word, as a regular expression of folded text; null where it is more. */
  readonly onlyName: string | null;
  readonly full: readonly FullNamePattern[];
}

/**
 * Tells what recognition cannot do without to find somebody by a name on file: a necessary condition by words alone, which
 * many a text fulfils that names somebody else. The patterns want no letter or digit before them.
 */
export function namePatterns(nameOnFile: string): NamePatterns {
  const { onlyName, full } = calledBy(nameOnFile);
  return {
    onlyName: onlyName && wordPattern(onlyName),
    full: full.map(({ surname, name: { words } }) => ({ key: words.includes('of') ? null : surname, surname: surnamePattern(surname), given: givenPattern(words.slice(0, -1)) })),
  };
}

/** Where a word ends. */
const END = '(?![\\p{L}\\p{N}])';

function surnamePattern(key: string): string {
  const stem = surnameStem(key);
  return stem === key ? wordPattern(key) : spelled(stem);
}

/** What the first word of a name may be by `fit`: a usual form of a given name, or a beginning of it, such as an initial. */
function givenPattern(given: readonly string[]): string {
  const [first] = given;
  if (first === undefined) return '';
  const goesOn = first.length === 1 || (first.length > 2 && !isGiven(first)) ? [`${spelled(first)}[\\p{L}\\p{N}]*`] : [];
  const together = [...given.join('')];
  const beginnings = together.reduceRight((rest, letter) => `${spelled(letter)}\\.?${rest === '' ? '' : `(?:${rest})?`}`, '');
  return [...goesOn, `${beginnings}${END}`, `${spelled(first[0]!)}\\p{L}${END}`, ...given.flatMap(formsOfGiven).map(wordPattern)].join('|');
}

function wordPattern(word: string): string {
  // Arabic writes "and" and the like together with the word behind.
  const prefix = /^\p{Script=Arabic}/u.test(word) ? `[${[...ARABIC_PREFIXES].join('')}]?` : '';
  return `${prefix}${spelled(word)}${END}`;
}

/** Full stops inside a word do not count. */
function spelled(word: string): string {
  return [...word].map(sign).join('\\.?');
}

function sign(letter: string): string {
  if (/[\p{L}\p{N}]/u.test(letter)) return letter;
  return letter === '-' ? '[-‐‑–]' : letter === "'" ? "['’]" : `\\u{${letter.codePointAt(0)!.toString(16)}}`;
}

/** What may lie between the words of one phrase: an ending of possession, spaces, a comma, the quotation marks of JSON. */
const GAP = "(?:['’]s)?[^\\p{L}\\p{N}]{0,5}";

/**
 * What a text holds wherever `PhraseTrie` finds a phrase in it, as a regular expression of folded text.
 *
 * @param words as phrases are filed by: an ending of possession counts as part of its word.
 */
export function phrasePattern(words: readonly string[]): string {
  return words.map((word) => spellingsOf(word.replace(/'s$/, ''))).join(GAP);
}

function spellingsOf(word: string): string {
  return `(?:${[word, ...otherSpellings(word)].map(wordPattern).join('|')})`;
}
