import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

/** Prose in pieces: what stands round quotations in news, and the marks in every wrong place. */
const piece = fc.constantFrom(
  'Quill', 'Nora Quill', 'Barrow', 'he', 'she', 'said', 'told reporters', 'who', 'called', 'the memo', 'a spokesman', 'according to', 'saying', 'that', 'and', 'in Ohio', 'the plan is over', 'Ohio', 'The statement', 'asked whether', 'quoted', 'as', 'to', 'All of it', 'Mrs.', 'when',
  '"', '“', '”', '„', '«', '»', "'", '’', '‘', ',', '.', '?', ':', '—', '(', ')', '…', '\n', '\u00A0', '👩‍🚀', 'é', '" ', ' "', '."', ',"',
);
const paragraph = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')).chain((text) => fc.constantFrom(text, text.replaceAll(' "', '"'), text.replaceAll(' ,', ',')));
const article = fc.array(paragraph, { minLength: 1, maxLength: 5 });

describe('quotations in any text', () => {
  it('lie in their blocks, in order, and apart from each other', () => {
    fc.assert(fc.property(article, (texts) => {
      const found = quotesIn(texts);
      found.forEach(({ block, start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(texts[block]!.length);
        const before = found[i - 1];
        if (before) expect(before.block < block || (before.block === block && before.end <= start)).toBe(true);
      });
    }));
  });

  it('begin with a mark', () => {
    fc.assert(fc.property(article, (texts) => {
      for (const { text } of quotesIn(texts)) expect(text).toMatch(/^["“”„«»'‘]/);
    }));
  });

  it('have a speaker exactly when it is known on whose authority they are', () => {
    fc.assert(fc.property(article, (texts) => {
      for (const quote of quotesIn(texts)) {
        expect(quote.speaker === null).toBe(quote.class === 'unknown');
        if (quote.speaker) expect(quote.by).not.toBe('');
      }
    }));
  });

  it('are the same when asked for again', () => {
    fc.assert(fc.property(article, (texts) => {
      expect(quotesIn(texts)).toEqual(quotesIn(texts));
    }));
  });

  it('keep their places when words without marks are added to another paragraph', () => {
    const places = (texts: readonly string[], block: number) => quotesIn(texts).filter((quote) => quote.block === block).map(({ start, end }) => [start, end]);
    fc.assert(fc.property(paragraph, paragraph, (first, second) => {
      const settled = ['"We will win," Quill said.', first, 'Nothing more was said.', second, 'The end.'];
      const edited = settled.with(2, 'Nothing more was said. The hall was empty by ten.');
      expect(places(edited, 1)).toEqual(places(settled, 1));
    }));
  });
});
