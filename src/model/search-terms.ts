import { stemmer } from 'stemmer';

/** English words that tell nothing apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from had has have he her his i in is it its of on or she that the their they this to was were which who will with would'.split(' '),
);

// Scripts that set no spaces between words are cut into pairs of letters.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}]+)*/gu;

/** A word found in a text, as search compares it. */
export interface Term {
  readonly term: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as search compares them: small letters, accents dropped, and in English without possessives,
 * endings (Porter's algorithm, tartarus.org/martin/PorterStemmer) and words that tell nothing apart.
 *
 * "The Senators' plans" → "senat", "plan"
 *
 * @param lang BCP 47: that of the text and of the question must be the same.
 */
export function searchTerms(text: string, lang: string): Term[] {
  const terms: Term[] = [];
  forEachTerm(text, lang, (term, start, end) => terms.push({ term, start, end }));
  return terms;
}

/** The same, one after another: a whole archive is indexed this way. */
export function forEachTerm(text: string, lang: string, take: (term: string, start: number, end: number) => void): void {
  const english = /^en(-|$)/i.test(lang);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match;
    if (english && PLAIN.test(word)) {
      const term = englishTerm(word);
      if (term !== '') take(term, match.index, match.index + word.length);
    } else if (UNSPACED.test(word)) {
      for (const pair of pairs(word, match.index)) take(pair.term, pair.start, pair.end);
    } else {
      const term = english ? englishTerm(word) : foldWord(word);
      if (term !== '') take(term, match.index, match.index + word.length);
    }
  }
}

const PLAIN = /^[A-Za-z0-9'’]+$/;

/** Texts repeat their words: each is worked out once. */
const englishTerms = new Map<string, string>();
const MOST_TERMS = 200_000;

/** @returns '' for a word that tells nothing apart. */
function englishTerm(written: string): string {
  const known = englishTerms.get(written);
  if (known !== undefined) return known;
  const word = foldWord(written).replace(/'s$/, '').replaceAll("'", '');
  const term = word === '' || STOP_WORDS.has(word) ? '' : stemmer(word);
  if (englishTerms.size >= MOST_TERMS) englishTerms.clear();
  englishTerms.set(written, term);
  return term;
}

function foldWord(word: string): string {
  const plain = /^[\x20-\x7E]*$/.test(word) ? word : word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
  return plain.toLowerCase();
}

function pairs(run: string, start: number): Term[] {
  const letters = [...run.normalize('NFC')];
  if (letters.length === 1) return [{ term: letters[0]!, start, end: start + run.length }];
  return letters.slice(1).map((letter, index) => ({ term: letters[index]! + letter, start: start + index, end: start + index + 2 }));
}
