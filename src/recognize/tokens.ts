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
  /** Whether only a space stands between the word before and this one. */
  readonly joined: boolean;
  /** Whether it may be capital only because a sentence, a quotation or a line begins with it. */
  readonly opens: boolean;
}

// Initials ("U.S.", "J.R."), words with inner hyphens, apostrophes, ampersands and digits, abbreviations' full stops apart.
const WORD = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.(?=[\s-]?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’]s$/i;

/** Cuts a text into words. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const start = match.index;
    const end = start + word.length;
    const between = text.slice(last, start);
    tokens.push({
      start,
      end,
      text: word,
      fold: fold(word),
      capital: /^\p{Lu}/u.test(word),
      upper: word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word),
      possessive: possessive || /^['’](?!\p{L})/u.test(text.slice(end, end + 2)) && /s$/i.test(word),
      joined: last > 0 && /^[ \u00A0]$/.test(between),
      opens: last === 0 || /[.!?:;…\n"“”«»()\[\]–—•]|^ ?['‘]|--/u.test(tokens.at(-1)?.text.length === 1 ? between.replace('.', '') : between.replace(/^\.(?= \p{Ll})/u, '')),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

/** A word as names are compared: "García" and "Garcia", "U.S." and "US" are the same. */
export function fold(word: string): string {
  const plain = /^[\x20-\x7E]*$/.test(word) ? word : word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
  return plain.replaceAll('.', '').toLowerCase();
}

/** The folded words of a text or name. */
export function foldedWords(text: string): string[] {
  return tokensOf(text).map((token) => token.fold);
}
