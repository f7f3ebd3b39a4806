import { SENTENCE_OPENERS, TITLE_STOPS } from './language/en/abbreviations.ts';

/** A word of a text, with what names are told by. */
export interface Token {
  /** UTF-16 code units, end exclusive; a possessive ending is left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, accents and full stops dropped, apostrophes straight: what names are looked up by. */
  readonly fold: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** Whether "'s" or "'" follows. */
  readonly possessive: boolean;
  /** Whether it may be of one name with the word before: only a space lies between, or the full stop of "Sen." and one. */
  readonly joined: boolean;
  /** Whether only a space lies between the word before, with its possessive ending, and this one. */
  readonly spaced: boolean;
  /** Whether it may be capital only because a sentence, a quotation or a line begins with it. */
  readonly opens: boolean;
}

// What a UTF-16 code unit can be in a word.
const NONE = 1;
const SMALL = 2;
const CAPITAL = 3;
const DIGIT = 4;
const MARK = 5;
const classes = new Uint8Array(0x1_00_00);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) ? NONE : classes[code] || (classes[code] = classOf(String.fromCharCode(code)));
}

function classOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return SMALL;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : NONE;
}

/** Cuts a text into words. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at);
    if ((kind === NONE && !isLoneAmpersand(text, at)) || kind === MARK) {
      at++;
      continue;
    }
    const stop = initialsEnd(text, at) || withStop(text, at, wordEnd(text, at));
    tokens.push(tokenAt(text, at, stop, tokens.at(-1)));
    at = stop;
  }
  return tokens;
}

/** "&" between spaces is a word: "Marks & Spencer". */
function isLoneAmpersand(text: string, at: number): boolean {
  return text[at] === '&' && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
}

const isLetter = (kind: number) => kind === SMALL || kind === CAPITAL;
const goesOn = (kind: number) => kind > NONE;

/** The end of "U.S.", "J.R." or, before a capital, "J."; 0 where none begins here. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (text[end + 1] === '.' && isLetter(classAt(text, end))) end += 2;
  if (end > at + 2) return isLetter(classAt(text, end)) && !goesOn(classAt(text, end + 1)) ? end + 1 : end;
  if (end === at || classAt(text, at) !== CAPITAL) return 0;
  const next = text[end] === ' ' || text[end] === '-' ? end + 1 : end;
  return classAt(text, next) === CAPITAL ? end : 0;
}

/** Hyphens, apostrophes and ampersands between letters are part of a word. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    if (goesOn(classAt(text, end))) end++;
    else if (isInner(text.charCodeAt(end)) && isLetterOrDigit(classAt(text, end + 1))) end += 2;
    // "Fenn–Brandt"; between words in small letters it is a dash.
    else if (text[end] === '–' && classAt(text, end + 1) === CAPITAL && isLetter(classAt(text, end - 1))) end += 2;
    // "Fairbrook.com"
    else if (text[end] === '.' && classAt(text, end + 1) === SMALL && isLetter(classAt(text, end - 1))) end += 2;
    else return end;
  }
}

/** "Jr." takes its full stop along where it ends no sentence. */
function withStop(text: string, start: number, end: number): number {
  if (text[end] !== '.' || end - start !== 2 || !/^[JS]r$/.test(text.slice(start, end))) return end;
  return /^[,;:)'’]|^ \p{Ll}/u.test(text.slice(end + 1, end + 3)) ? end + 1 : end;
}

const isLetterOrDigit = (kind: number) => kind !== NONE && kind !== MARK;
/** One of - ' ’ & and the hyphens that Unicode has besides */
const isInner = (code: number) => code === 0x2d || code === 0x27 || code === 0x20_19 || code === 0x26 || code === 0x20_10 || code === 0x20_11;
const isApostrophe = (code: number) => code === 0x27 || code === 0x20_19;

function tokenAt(text: string, start: number, stop: number, before: Token | undefined): Token {
  const withS = stop - start > 2 && isApostrophe(text.charCodeAt(stop - 2)) && (text[stop - 1] === 's' || text[stop - 1] === 'S');
  const end = withS ? stop - 2 : stop;
  const word = text.slice(start, end);
  const capital = classAt(text, start) === CAPITAL || SMALL_BEFORE_NAME.test(word) || isArabicArticle(text, word, end);
  const possessive = withS || (isApostrophe(text.charCodeAt(end)) && /s$/i.test(word) && !goesOn(classAt(text, end + 1)));
  const lower = fold(word);
  const { joined, opens } = besideNickname(text, before, start) ? NEXT_IN_NAME : text[end] === ':' && CREDITS.has(lower) ? CREDIT : gap(text, before, start, lower);
  const spaced = joined || (before?.possessive === true && start - before.end <= 3 && isSpace(text.charCodeAt(start - 1)));
  return { start, end, text: word, fold: lower, capital, upper: capital && isUpper(word), possessive, joined, spaced, opens };
}

function isUpper(word: string): boolean {
  let capitals = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = classAt(word, at);
    if (kind === SMALL) return false;
    if (kind === CAPITAL) capitals++;
  }
  return capitals > 1;
}

/** What the stretch between a word and the one before it says. */
function gap(text: string, before: Token | undefined, start: number, word: string): Pick<Token, 'joined' | 'opens'> {
  if (before === undefined) return { joined: false, opens: true };
  const from = before.end;
  const length = start - from;
  const stopped = text[from - 1] === '.';
  if (length === 1 && isSpace(text.charCodeAt(from))) return { joined: !before.possessive, opens: stopped && before.text.length > 2 && SENTENCE_OPENERS.has(word) };
  if (length === 2 && text[from] === '.' && isSpace(text.charCodeAt(from + 1)) && TITLE_STOPS.has(before.fold)) return { joined: true, opens: false };
  // Initials are written without a space as well: "J.Smith".
  if (length === 0) return { joined: true, opens: false };
  return { joined: false, opens: opensAfter(text, from, start) };
}

/** "Ann Kelly Photo: Paul Loo": what a caption ends in without a stop. */
const CREDITS = new Set(['photo', 'image', 'picture', 'photograph', 'credit', 'photos', 'images', 'video', 'courtesy']);
const CREDIT = { joined: false, opens: true } as const;
const NEXT_IN_NAME = { joined: true, opens: false } as const;
const OPENS_NICKNAME = new Set(['"', '“', '(', "'", '‘']);
const CLOSES_NICKNAME = new Set(['"', '”', ')', "'", '’']);

/** Whether a word begins the nickname, or is what comes behind it, in `James "Jim" Smith` and `Paul "The Stone" Loo`. */
function besideNickname(text: string, before: Token | undefined, start: number): boolean {
  if (before === undefined || !before.capital || start - before.end !== 2 || classAt(text, start) !== CAPITAL) return false;
  if (isSpace(text.charCodeAt(start - 2)) && OPENS_NICKNAME.has(text[start - 1]!)) return NICKNAME.test(text.slice(start, start + LONGEST_NICKNAME));
  if (!CLOSES_NICKNAME.has(text[start - 2]!) || !isSpace(text.charCodeAt(start - 1)) || !before.joined) return false;
  const back = text.slice(Math.max(0, start - 2 * LONGEST_NICKNAME), start + 1);
  const found = BEHIND_NAME.exec(back);
  return found !== null && NICKNAME.test(found[1]!);
}

const LONGEST_NICKNAME = 28;
/** Up to three words of a nickname, what closes it, and a capital. */
const NICKNAME = /^\p{Lu}\p{Ll}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2}["”)'’] \p{Lu}/u;
/** The same from the mark that opens it, behind a word in a capital. */
const BEHIND_NAME = /\p{Lu}[\p{L}.'’-]* ["“('‘]([^"“(‘]{1,26}["”)'’] \p{Lu})$/u;

const isSpace = (code: number) => code === 0x20 || code === 0xa0;

function opensAfter(text: string, from: number, to: number): boolean {
  // A comma before the closing mark: the sentence goes on.
  if (text[from] === ',' && isSpace(text.charCodeAt(to - 1)) && to - from < 4) return false;
  for (let at = from; at < to; at++) {
    if (OPENING.has(text.charCodeAt(at))) return true;
    if (isApostrophe(text.charCodeAt(at)) && at > from && isSpace(text.charCodeAt(at - 1))) return true;
    if (text[at] === '‘' || (text[at] === '-' && text[at + 1] === '-')) return true;
  }
  return false;
}

// Marks after which a word may be capital for its place alone.
const OPENING = new Set([...'.!?:;…\n"“”«»–—•*'].map((mark) => mark.charCodeAt(0)));

// "al-Assad", "d'Estaing"
const SMALL_BEFORE_NAME = /^(?:a[ldnrstz]|ash|el|ul)-\p{Lu}|^[dl]['’]\p{Lu}/u;

/** "al Tawil" */
function isArabicArticle(text: string, word: string, end: number): boolean {
  return (word === 'al' || word === 'el') && isSpace(text.charCodeAt(end)) && classAt(text, end + 1) === CAPITAL;
}

const PLAIN = /^[\x20-\x7E]*$/;

/** A word as names are compared: "García" and "Garcia", "U.S." and "US" are the same. */
export function fold(word: string): string {
  const lower = foldLetters(word);
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

/** The same of a whole text, full stops kept. */
export function foldLetters(text: string): string {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replaceAll(/[‐‑–]/g, '-').replaceAll(/[ßæœøðþłđıÆØŁĐ]/g, (letter) => SPELLED[letter]!);
  return plain.toLowerCase();
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', þ: 'th', ł: 'l', đ: 'd', ı: 'i', Æ: 'ae', Ø: 'o', Ł: 'l', Đ: 'd' };

/** The folded words of a text or name. */
export function foldedWords(text: string): string[] {
  return tokensOf(text).map((token) => token.fold);
}

/** The same with possessives as they are within a name: "people's" and "army". */
export function phraseWords(text: string): string[] {
  const tokens = tokensOf(text);
  return tokens.map(({ fold, possessive }, at) => (possessive && at < tokens.length - 1 ? `${fold}'s` : fold));
}
