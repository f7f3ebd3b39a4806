import { describe, expect, it } from 'vitest';
import type { AnchoredQuote } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import { quoteEntries } from '../../src/corpus/quote-entries.ts';

/** What stands before each stretch between marks in these paragraphs. */
function contexts(...paragraphs: readonly string[]): string[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', text, anchor: '' }) as unknown as Block);
  const quotes = paragraphs.flatMap((text, block) => [...text.matchAll(/"[^"]+"/g)].map(({ index, 0: words }) => ({ block, start: index, end: index + words.length, cue: '', class: 'unknown', speaker: null, anchor: '' }) as AnchoredQuote));
  return quoteEntries(quotes, { mentions: [] } as never, blocks).map(({ context }) => context);
}

describe('the context of a quotation', () => {
  it('is the sentence before it, of the paragraph before where it opens its own', () => {
    expect(contexts('The hall was full. She rose. "We will win," she said.')).toEqual(['She rose.']);
    expect(contexts('The hall was full. She rose.', '"We will win," she said.')).toEqual(['She rose.']);
    expect(contexts('"We will win," she said.')).toEqual(['']);
  });
  it('begins where a quotation in it begins', () => {
    expect(contexts('"He is leaving. I can\'t say more," Barrow said. "I thank him."')).toEqual(['', '"He is leaving. I can\'t say more," Barrow said.']);
  });
});
