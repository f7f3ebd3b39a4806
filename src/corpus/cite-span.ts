import type { Block } from '../model/block.ts';
import type { Span } from '../model/mention.ts';

/**
 * Finds where the words stand that moves cite, white space and quotation marks folded.
 *
 * @returns a search over one article: the stretch of its own text, or null where the words do not stand in one block.
 */
export function citeFinder(blocks: readonly Pick<Block, 'text'>[]): (cite: string) => Span | null {
  let folded: readonly Folded[] | null = null;
  return (cite) => {
    const wanted = fold(cite.trim()).text;
    if (wanted === '') return null;
    folded ??= blocks.map(({ text }) => fold(text));
    for (const [block, { text, offsets }] of folded.entries()) {
      const at = text.indexOf(wanted);
      if (at >= 0) return { block, start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
    }
    return null;
  };
}

interface Folded {
  readonly text: string;
  /** Where each of its letters stands in the author's text. */
  readonly offsets: readonly number[];
}

/** White space is one space, quotation marks are all alike. */
function fold(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const letter = foldLetter(text[index]!);
    if (letter === ' ' && folded.endsWith(' ')) continue;
    folded += letter;
    offsets.push(index);
  }
  return { text: folded, offsets };
}

const QUOTATION_MARKS = new Set(`"'“”„‟«»‘’‚‛‹›`);

function foldLetter(letter: string): string {
  return QUOTATION_MARKS.has(letter) ? "'" : /\s/.test(letter) ? ' ' : letter;
}

/** The words of an article most like those of a cite that does not stand in it; null where none are alike. */
export function nearestWording(cite: string, blocks: readonly Pick<Block, 'text'>[]): string | null {
  const wanted = wordsOf(cite);
  let best: { share: number; wording: string } | null = null;
  for (const { text } of blocks) {
    const found = bestWindow(wanted, wordsOf(text));
    if (found && found.share > (best?.share ?? 0.5)) best = { share: found.share, wording: text.slice(found.start, found.end) };
  }
  return best?.wording ?? null;
}

interface Word {
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({ fold: match[0].toLowerCase().replace('’', "'"), start: match.index, end: match.index + match[0].length }));
}

/** The stretch of as many words that shares the most with those wanted, and how large a share that is. Linear in both. */
function bestWindow(wanted: readonly Word[], words: readonly Word[]): { share: number; start: number; end: number } | null {
  const size = Math.min(wanted.length, words.length);
  if (size === 0) return null;
  const missing = new Map<string, number>();
  for (const { fold } of wanted) missing.set(fold, (missing.get(fold) ?? 0) + 1);
  let [shared, most, at] = [0, 0, 0];
  const count = (word: Word | undefined, step: 1 | -1) => {
    const left = word && missing.get(word.fold);
    if (left === undefined) return;
    if (step === 1 ? left > 0 : left >= 0) shared += step;
    missing.set(word!.fold, left - step);
  };
  for (let index = 0; index < words.length; index++) {
    count(words[index], 1);
    if (index >= size) count(words[index - size], -1);
    if (shared > most) [most, at] = [shared, Math.max(0, index - size + 1)];
  }
  return { share: most / wanted.length, start: words[at]!.start, end: words[Math.min(words.length, at + size) - 1]!.end };
}
