import { COMPOUND_ENDS, COMPOUND_LEADS } from '../language/en/compounds.ts';
import { isEnglishWord } from '../language/en/english-words.ts';
import { ARTICLES } from '../language/en/function-words.ts';
import { isFamilyFirst } from '../language/en/given-names.ts';
import { CALENDAR, NATIONS, PLACES } from '../language/en/places.ts';
import { ORDINARY_OPENERS } from '../language/en/things.ts';
import { TITLES } from '../language/en/titles.ts';
import { fold, type Token } from '../tokens.ts';
import type { Line } from './lines.ts';
import { isBystander, isThing } from './neighbours.ts';

/** A name inside a hyphenated word, by UTF-16 code units of its line. */
export interface CompoundPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
}

/**
 * The names inside a hyphenated word: "Fenn" and "Loo" in "the Fenn-Loo talks", "Fenn" in "anti-Fenn" and "Fenn-era".
 * None where one half may make the other another name ("Fenn-Brandt"), or the whole a law's or a prize's.
 *
 * @param isName whether a folded part is a name that the article knows
 */
export function namesInCompound({ tokens, style }: Line, at: number, isName: (word: string) => boolean): CompoundPart[] {
  const token = tokens[at]!;
  const parts = partsOf(token);
  const named = parts.filter((part) => /^\p{Lu}/u.test(part.text) && isName(part.fold));
  if (named.length === 0 || named.every((part) => CALENDAR.has(part.fold))) return [];
  if (goesOnBefore(tokens, at, style)) return [];
  const next = tokens[at + 1]?.joined && !token.possessive ? tokens[at + 1]! : undefined;
  if (next?.capital && style === 'prose' && isThing(next.fold)) return [];
  const rest = parts.filter((part) => !named.includes(part));
  const tells = rest.every((part, index) => isBeside(part, index === 0 && part === parts[0], style));
  const titled = token.joined && TITLES.has(tokens[at - 1]!.fold);
  const sure = titled || rest.length === 0 || rest.every((part) => COMPOUND_ENDS.has(part.fold) || COMPOUND_LEADS.has(part.fold)) ? named : named.filter((part) => !isEnglishWord(part.fold));
  return tells ? sure : [];
}

/** Whether the word before is of the same name: "Kwong Tao-ming". */
function goesOnBefore(tokens: Line['tokens'], at: number, style: Line['style']): boolean {
  const before = tokens[at]!.joined ? tokens[at - 1] : undefined;
  if (before?.capital !== true) return false;
  if (isFamilyFirst([before.fold, ...tokens[at]!.fold.split('-')])) return true;
  return style === 'prose' && !isBystander(before.fold) && !ORDINARY_OPENERS.has(before.fold) && !ARTICLES.has(before.fold) && !COUNTRY_LETTERS.has(before.fold);
}

/** The abbreviation or name of a body inside a hyphenated word: "CCA" in "CCA-backed", "anti-CCA" and "the CCA-Sweden pact", "al-Tarkov" in "al-Tarkov-linked". */
export function bodiesInCompound(token: Token): CompoundPart[] {
  const parts = partsOf(token);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || parts.some((part) => part.text === '')) return [];
  const before = between(token, first.start, last.start - 1);
  const behind = between(token, parts[1]!.start, last.end);
  return [
    ...(isBody(before, COMPOUND_ENDS.has(last.fold) || BODY_ENDS.has(last.fold)) || (isUpper(before.text) && (/^\p{Ll}{2,}/u.test(last.text) || PLACES.has(last.fold))) ? [before] : []),
    ...(isBody(behind, COMPOUND_LEADS.has(first.fold)) || (isUpper(behind.text) && PLACES.has(first.fold)) ? [behind] : []),
  ];
}

function between({ text, start }: Token, from: number, to: number): CompoundPart {
  const part = text.slice(from - start, to - start);
  return { start: from, end: to, text: part, fold: fold(part) };
}

function isBody({ text, fold: word }: CompoundPart, beside: boolean): boolean {
  return beside && (isUpper(text) || (/^(?:a|e)l-|^\p{Lu}/u.test(text) && !PLACES.has(word) && !isEnglishWord(word)));
}

const BODY_ENDS = new Set(['based', 'built', 'compatible', 'powered', 'issued', 'certified', 'only', 'wide', 'developed', 'bound', 'style', 'subsidized', 'registered', 'listed', 'invested', 'bought', 'friendly', 'exclusive']);

const isUpper = (word: string) => /^\p{Lu}{2,}$/u.test(word);

/** Which of a line's words are made of parts with hyphens or short dashes between. */
export function compoundsIn({ tokens }: Line): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.fold.includes('-')) found.push(at);
  return found;
}

function partsOf({ text, start }: Pick<Token, 'text' | 'start'>): CompoundPart[] {
  let at = start;
  return text.split(/[-–‐‑]/).map((part) => {
    const found = { start: at, end: at + part.length, text: part, fold: fold(part) };
    at = found.end + 1;
    return found;
  });
}

/** Whether the other half is a word, a country or a lead such as "Anti", and no second surname. */
function isBeside({ text, fold: word }: CompoundPart, leads: boolean, style: Line['style']): boolean {
  if (/^\p{Ll}/u.test(text)) return text.length > 1;
  return style === 'capitals' || (leads && COMPOUND_LEADS.has(word)) || COMPOUND_ENDS.has(word) || NATIONS.has(word) || PLACES.has(word) || COUNTRY_LETTERS.has(word);
}

const COUNTRY_LETTERS = new Set(['us', 'uk', 'eu', 'un', 'uae']);
