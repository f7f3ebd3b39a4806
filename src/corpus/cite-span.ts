import type { Block } from '../model/block.ts';
import type { Span } from '../model/mention.ts';

/**
 * Where the words that a move cites stand, white space and quotation marks folded.
 *
 * @returns the stretch of the article's own text, or null where they do not stand in one block.
 */
export function citeSpan(cite: string, blocks: readonly Pick<Block, 'text'>[]): Span | null {
  const wanted = fold(cite.trim()).text;
  if (wanted === '') return null;
  for (const [block, { text }] of blocks.entries()) {
    const { text: folded, offsets } = fold(text);
    const at = folded.indexOf(wanted);
    if (at >= 0) return { block, start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
  }
  return null;
}

/** White space is one space, quotation marks are straight; `offsets` lead from the folded text to the author's. */
export function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
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

function foldLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (/[“”„«»]/.test(letter)) return '"';
  return /[‘’‚‹›]/.test(letter) ? "'" : letter;
}
