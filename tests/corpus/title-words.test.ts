import { describe, expect, it } from 'vitest';
import { titleWords } from '../../src/corpus/title-words.ts';

describe('the words of a text', () => {
  it('are where they stand, though others begin or end like them', () => {
    const text = 'An “anchor” and an Anchor-man’s ancho: R.A.N. ran, 2nd and 2.';
    expect(titleWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['An', 'anchor', 'and', 'an', 'Anchor-man', 'ancho', 'R.A.N.', 'ran', '2nd', 'and', '2']);
  });

  it('are compared in small letters, without accents and full stops', () => {
    expect(titleWords('U.S. Señor O\'Neil ÉTAT').map(({ fold }) => fold)).toEqual(['us', 'senor', "o'neil", 'etat']);
  });

  it('say whether they begin with a capital, and whether somebody owns what follows', () => {
    expect(titleWords('the Élysée\'s chief').map(({ capital, possessive }) => [capital, possessive])).toEqual([[false, false], [true, true], [false, false]]);
  });
});
