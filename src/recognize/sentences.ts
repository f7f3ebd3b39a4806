import { ABBREVIATIONS, SENTENCE_OPENERS } from './language/en/abbreviations.ts';

/** A sentence of a text: UTF-16 code units, end exclusive, white space around it left out. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

// The end of a sentence may have closing marks and brackets behind it; the next begins with a capital, a digit or a mark.
const BOUNDARY = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])|\n+/gu;

/**
 * Cuts a text into sentences. Full stops of abbreviations and initials ("Sen. Tom Cotton, R-Ark.", "J. Edgar", "the U.N.
 * said") end none; in doubt two sentences stay one.
 */
export function sentencesOf(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviation(text, start, match.index, end)) continue;
    found.push({ start, end: match.index + match[0].trimEnd().length });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** The sentence that a place in a text belongs to; the last one before it where it stands between two. */
export function sentenceAt(text: string, offset: number): SentenceSpan {
  const sentences = sentencesOf(text);
  return sentences.findLast(({ start }) => start <= offset) ?? { start: 0, end: text.length };
}

function isAbbreviation(text: string, from: number, stop: number, next: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(from, stop - 20), stop))?.[0] ?? '';
  const following = /^["'“‘«([]*([\p{L}\p{N}]+)/u.exec(text.slice(next, next + 30))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word)) return !SENTENCE_OPENERS.has(following.toLowerCase());
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !SENTENCE_OPENERS.has(following.toLowerCase());
  return ABBREVIATIONS.has(word.toLowerCase()) && !(closesSentence(word) && SENTENCE_OPENERS.has(following.toLowerCase()));
}

/** Abbreviations that may as well be a sentence's last word: "Acme Inc. The firm …". */
function closesSentence(word: string): boolean {
  return !/^(mr|mrs|ms|mx|dr|prof|rev|hon|st|sen|sens|rep|reps|gov|govs|lt|gen|col|capt|adm|sgt|vs|messrs)$/i.test(word);
}
