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

/** Cuts a text into words. */
export function titleWords(text: string): TitleWord[] {
  return [...text.matchAll(WORD)].map((match) => {
    const possessive = /['’]s$/i.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const plain = /^[a-z]*$/i.test(word) ? word : word.normalize('NFKD').replaceAll(/[\p{M}.]/gu, '');
    return { start: match.index, end: match.index + word.length, fold: plain.toLowerCase(), capital: /^\p{Lu}/u.test(word), possessive };
  });
}
