import { describe, expect, it } from 'vitest';
import { citeFinder, nearestWording } from '../../src/corpus/cite-span.ts';

const blocks = [{ text: 'The mayor arrived.' }, { text: 'She said she would “name\n the  new harbour master” by May. It wasn’t news.' }];
const cited = (cite: string) => {
  const span = citeFinder(blocks)(cite);
  return span && blocks[span.block]!.text.slice(span.start, span.end);
};

describe('the words a move cites', () => {
  it('are found with white space and quotation marks folded', () => {
    expect(cited('would "name the new harbour master" by')).toBe('would “name\n the  new harbour master” by');
    expect(cited("It wasn't news")).toBe('It wasn’t news');
    expect(cited("'name the  new")).toBe('“name\n the  new');
  });

  it('are not found in other words, other case, or over two paragraphs', () => {
    expect(cited('names the new harbour master')).toBeNull();
    expect(cited('the Mayor')).toBeNull();
    expect(cited('The mayor arrived. She said')).toBeNull();
    expect(cited('  ')).toBeNull();
  });

  it('have a nearest wording where there is one', () => {
    expect(nearestWording('would name a new harbour master', blocks)).toBe('would “name\n the  new harbour master');
    expect(nearestWording('nothing of the kind at all', blocks)).toBeNull();
  });
});
