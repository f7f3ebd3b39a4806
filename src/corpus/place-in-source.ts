import type { Block } from '../model/block.ts';
import type { Place } from '../model/problem.ts';
import type { SourceText } from '../read/content-folder.ts';

/**
 * Where a stretch of a block's text stands in its file. Markup between its words hides it: then the place is the first of
 * its words that is found, else the block's first line.
 */
export function placeInSource(source: SourceText, block: Pick<Block, 'text' | 'line'>, start: number, end: number): Place {
  const from = offsetOfLine(source.text, block.line);
  const words = block.text.slice(start, end).split(/\s+/).filter(Boolean);
  const wanted = words.slice(0, 6);
  for (let count = wanted.length; count > 0; count--) {
    const phrase = wanted.slice(0, count).map(escape).join('\\s+');
    const before = block.text.slice(0, start).match(new RegExp(phrase, 'gu'))?.length ?? 0;
    const found = nth(source.text.slice(from, from + 2 * block.text.length + 2000), new RegExp(phrase, 'gu'), before);
    if (found !== null) return placeOf(source, from + found);
  }
  return { path: source.path, line: block.line, column: 1 };
}

function escape(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function nth(text: string, pattern: RegExp, count: number): number | null {
  let last: number | null = null;
  let seen = 0;
  for (const match of text.matchAll(pattern)) {
    last = match.index;
    if (seen++ === count) break;
  }
  return last;
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let number = 1; number < line; number++) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return offset;
    offset = end + 1;
  }
  return offset;
}

function placeOf({ path, text }: SourceText, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { path, line, column: offset - before.lastIndexOf('\n') };
}
