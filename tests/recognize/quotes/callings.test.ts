import { describe, expect, it } from 'vitest';
import { belies } from '../../../src/recognize/quotes/callings.ts';

describe('a description belies a title', () => {
  it.each([
    ['the scottish conservative leader', 'scottish labour leader', true],
    ['the kentucky republican', 'michigan republican rep.', true],
    ['the labour leader', 'labour leader', false],
    ['the ohio republican', 'freedom caucus chairman', false],
    ['the republican leader', 'senate majority leader', false],
    ['the republican governor', 'iowa governor', false],
  ])('%s, %s: %s', (description, title, does) => {
    expect(belies(description, title)).toBe(does);
  });
});
