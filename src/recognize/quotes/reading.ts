import type { NamedPerson } from '../names-found.ts';
import { ABBREVIATIONS, SENTENCE_OPENERS, SMALL_ABBREVIATIONS } from '../language/en/abbreviations.ts';
import { ARTICLES, PREPOSITIONS } from '../language/en/function-words.ts';
import { ALSO_NOUNS, SPEECH_VERBS } from '../language/en/saying.ts';
import type { Stretch } from './marks.ts';

/** A word, a mark of punctuation, or a whole quotation as one piece of the sentence round it. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  /** Its offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** In small letters, typographic apostrophes made straight, without a possessive ending; of a quotation the stop it ends in. */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Set on the tokens of a person's name. */
  readonly person: NamedPerson | null;
  readonly quote: Stretch | null;
}

/** One sentence of a block, as its tokens. */
export interface Sentence {
  readonly block: number;
  readonly tokens: readonly Token[];
}

const WORD = /(?:\p{Lu}\.){2,}|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}:\d\d(?!\d)|[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:[-.'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*(?:['’](?!\p{L}))?|\.{2,}|[^\s]/uy;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/**
 * Cuts a block into tokens, its quotations and names each kept whole. Names are looked up by words alone; who speaks is
 * told by punctuation and by what a sentence is with its quotations taken as single pieces, so this cut is another.
 */
export function tokenize(text: string, stretches: readonly Stretch[], people: readonly NamedPerson[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let quote = 0;
  let person = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) { at++; continue; }
    while (quote < stretches.length && stretches[quote]!.start < at) quote++;
    while (person < people.length && people[person]!.start < at) person++;
    const stretch = stretches[quote];
    const named = people[person];
    const token = stretch?.start === at ? quoteToken(text, stretch)
      : named?.start === at && named.end > at ? nameToken(text, named)
        : wordToken(text, at, Math.min(stretch?.start ?? Infinity, named?.start ?? Infinity));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function quoteToken(text: string, quote: Stretch): Token {
  const stop = /[,.!?…;:]["”'’»“\s]*(?:[,])?$/.exec(text.slice(Math.max(quote.start, quote.end - 4), quote.end))?.[0][0] ?? '';
  return { kind: 'quote', start: quote.start, end: quote.end, lower: stop, capital: false, possessive: false, person: null, quote };
}

/** A name takes its possessive ending along: "Barrow's" is one token that means Barrow. */
function nameToken(text: string, person: NamedPerson): Token {
  const ending = /^['’](?:s\b)?/.exec(text.slice(person.end, person.end + 3))?.[0] ?? '';
  const possessive = ending.length === 2 || (ending.length === 1 && /s$/i.test(person.text));
  const end = person.end + (possessive ? ending.length : 0);
  return { kind: 'word', start: person.start, end, lower: person.text.toLowerCase(), capital: true, possessive, person, quote: null };
}

function wordToken(text: string, at: number, limit: number): Token {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0] ?? text[at]!;
  let end = Math.min(at + found.length, limit);
  if (text[end] === '.' && isAbbreviation(text.slice(at, end))) end++;
  const raw = text.slice(at, end);
  const word = /^[@#]?[\p{L}\p{N}]/u.test(raw);
  return {
    kind: word ? 'word' : 'mark', start: at, end,
    lower: raw.toLowerCase().replaceAll('’', "'").replace(POSSESSIVE, ''),
    capital: /^[@#]?\p{Lu}/u.test(raw), possessive: word && POSSESSIVE.test(raw), person: null, quote: null,
  };
}

function isAbbreviation(word: string): boolean {
  if (/^\p{Lu}$|^\p{Lu}-\p{Lu}[\p{L}.]*$|^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return SMALL_ABBREVIATIONS.has(word) || (/^\p{Lu}/u.test(word) && ABBREVIATIONS.has(word.toLowerCase()));
}

/** Nobody reads a sentence of more words and quotations; cutting such a one keeps the time in proportion to the text. */
const LONGEST_SENTENCE = 300;

/** Cuts the tokens of a block into sentences, with quotations as pieces of the sentence that attributes them. */
export function sentencesOf(block: number, text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && i - first < LONGEST_SENTENCE && !endsSentence(text, tokens, first, i)) continue;
    found.push({ block, tokens: tokens.slice(first, i + 1) });
    first = i + 1;
  }
  return found;
}

function endsSentence(text: string, tokens: readonly Token[], first: number, i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (text.slice(token.end, next.start).includes('\n')) return true;
  if (token.kind === 'quote') return quoteEndsSentence(text, tokens, first, i);
  const stop = text[token.end - 1]!;
  if (!/[.!?…]/.test(stop) || !/\s/.test(text[token.end] ?? ' ') || !startsSentence(next)) return false;
  if (token.kind === 'mark') return true;
  // "at 2:30 a.m. “We lost,” she said."
  if (next.kind === 'quote') return /^\P{L}*\p{Lu}[^\s]*\s/u.test(text.slice(next.start, next.start + 40));
  return SENTENCE_OPENERS.has(next.lower);
}

const isDash = ({ lower }: Token) => lower === '—' || lower === '–' || lower === '-';

function startsSentence(token: Token): boolean {
  return token.kind === 'quote' || token.capital || /^[\p{N}(\[@#—–-]/u.test(token.lower);
}

/**
 * "He's here." ends its sentence; "Really?" Barrow asked. does not: a name and a word of saying that follow a quotation
 * at a sentence's beginning belong to it.
 */
function quoteEndsSentence(text: string, tokens: readonly Token[], first: number, i: number): boolean {
  const inner = text.slice(tokens[i]!.start, tokens[i]!.end).replace(/["”'’»\s]+$/, '');
  if (tokens[i]!.quote!.setOff) return !isDash(tokens[i + 1]!);
  if (!/[.!?…\])]$/.test(inner) || !startsSentence(tokens[i + 1]!) || isDash(tokens[i + 1]!)) return false;
  const opensSentence = tokens.slice(first, i).every(({ kind }) => kind === 'quote');
  return !opensSentence || !attributionFollows(tokens, i + 1, /[!?…]$/.test(inner));
}

/** Nearly any verb may say how a question was asked: "…?" Quill pressed. */
const isPast = ({ lower, capital }: Token) => !capital && lower.length > 4 && lower.endsWith('ed');

/** Whether a bare "NAME said" stands at `from`; after a full stop only where nothing more follows. */
function attributionFollows(tokens: readonly Token[], from: number, loosely: boolean): boolean {
  // "…?" The clerk said: in the middle of a sentence "the" would have a small letter.
  const { lower: opener, capital, person } = tokens[from]!;
  if (capital && person === null && (SENTENCE_OPENERS.has(opener) || PREPOSITIONS.has(opener) || opener === 'to')) return false;
  for (let i = from; i < Math.min(from + (loosely ? 24 : 12), tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind === 'quote' || /^[.;:!?]$/.test(token.lower)) return false;
    if (i > from && ALSO_NOUNS.has(token.lower) && ARTICLES.has(tokens[i - 1]!.lower)) continue;
    if (i === from + 1 && loosely && tokens[from]!.capital && isPast(token) && /^[.,]$/.test(tokens[i + 1]?.lower ?? '.')) return true;
    if (i > from && SPEECH_VERBS.has(token.lower)) return loosely || /^[.,]$/.test(tokens[i + 1]?.lower ?? '.');
    // "…?" Quill, the mayor, asked.
    if (token.kind === 'word' && !token.capital && SENTENCE_OPENERS.has(token.lower) && !(loosely && tokens[i - 1]?.lower === ',')) return false;
  }
  return false;
}
