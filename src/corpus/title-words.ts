/** A word of a text, as titles are looked up. */
export interface TitleWord {
  /** UTF-16 code units, end exclusive; a possessive ending is left out. */
  readonly start: number;
  readonly end: number;
  /** In small letters, without accents and full stops. */
  readonly fold: string;
  readonly capital: boolean;
  /** Whether "'s" follows. */
  readonly possessive: boolean;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’]s$/i;
const PLAIN = /^[a-z0-9'&-]*$/i;
const CAPITAL = /^\p{Lu}/u;

/** Cuts a text into words. */
export function titleWords(text: string): TitleWord[] {
  let behind = 0;
  return (text.match(WORD) ?? []).map((found) => {
    // Nothing that a word could begin with stands between two.
    const start = text.indexOf(found, behind);
    behind = start + found.length;
    const possessive = POSSESSIVE.test(found);
    const word = possessive ? found.slice(0, -2) : found;
    return { start, end: start + word.length, fold: fold(word), capital: CAPITAL.test(word), possessive };
  });
}

function fold(word: string): string {
  const plain = PLAIN.test(word) ? word : word.normalize('NFKD').replaceAll(/[\p{M}.]/gu, '');
  return plain.toLowerCase();
}
