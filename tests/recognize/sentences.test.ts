import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../src/recognize/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at full stops, marks and line breaks', () => {
    expect(cut('He came. "Did she?" She did!\nThen night fell.')).toEqual(['He came.', '"Did she?"', 'She did!', 'Then night fell.']);
  });

  it('do not end at titles, initials and states', () => {
    expect(cut('Sen. Ana Ruiz, R-Ark., met J. Fenn of the U.S. Navy. They left.')).toEqual(['Sen. Ana Ruiz, R-Ark., met J. Fenn of the U.S. Navy.', 'They left.']);
  });

  it('end behind an abbreviation where the next word opens one', () => {
    expect(cut('He lives in the U.S. The rest does not.')).toEqual(['He lives in the U.S.', 'The rest does not.']);
  });

  it('are found by a place in them', () => {
    const text = 'One came. Two left.';
    const { start, end } = sentenceAt(text, 12);
    expect(text.slice(start, end)).toBe('Two left.');
  });

  it('cover every letter once, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sentences = sentencesOf(text);
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }));
  });
});
