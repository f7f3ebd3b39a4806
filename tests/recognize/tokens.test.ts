import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, phraseWords, tokensOf } from '../../src/recognize/tokens.ts';

const shown = (text: string) => tokensOf(text).map(({ text: word, possessive, joined, opens }) => `${joined ? '+' : ''}${opens ? '^' : ''}${word}${possessive ? "'s" : ''}`).join(' ');

describe('words', () => {
  it('keep initials, hyphens, apostrophes and ampersands together', () => {
    expect(foldedWords("J. R. Fenn of the U.S. saw O'Dunn-Ruiz at AT&T, Marks & Fenn and Fenn.com")).toEqual(['j', 'r', 'fenn', 'of', 'the', 'us', 'saw', "o'dunn-ruiz", 'at', 'at&t', 'marks', '&', 'fenn', 'and', 'fenncom']);
  });

  it('leave a possessive ending out, and keep it within phrases', () => {
    expect(shown("Fenn's and the Ruizes' boat")).toBe("^Fenn's and +the +Ruizes's boat");
    expect(phraseWords("People's Army")).toEqual(["people's", 'army']);
  });

  it('are joined across the full stop of a short title, not across that of a sentence', () => {
    expect(shown('Sen. Ana Ruiz left. Milo stayed.')).toBe('^Sen +Ana +Ruiz +left ^Milo +stayed');
  });

  it('are joined across a nickname between marks', () => {
    expect(shown('Robert "Buzz" Fenn and Milo (Mick) Ruiz')).toBe('^Robert +Buzz +Fenn +and +Milo +Mick +Ruiz');
  });

  it('tell those that open a sentence, a quotation or a line', () => {
    expect(shown('He said: "Rice fell," and\nPrice rose. (Rice?)')).toBe('^He +said ^Rice +fell and ^Price +rose ^Rice');
  });

  it('are folded without case, accents and dots', () => {
    expect(['García', 'GARCIA', 'Erdoğan', 'Łódź', 'U.S.', '’t'].map(fold)).toEqual(['garcia', 'garcia', 'erdogan', 'lodz', 'us', "'t"]);
  });

  it('are stretches of the text in order, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end, text: word } of tokensOf(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }));
  });
});
