import { expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

it.each([
  ['titel', ['title', 'topics'], 'title'],
  ['kickr', ['kicker', 'kind'], 'kicker'],
  ['ann-archr', ['ben-baker', 'ann-archer'], 'ann-archer'],
  ['tilerson', ['rex-tillerson', 'tom-cotton'], null],
  ['x', ['y'], 'y'],
  ['abcd', ['wxyz'], null],
])('%s among %j is %j', (wrong, known, found) => expect(nearest(wrong, known)).toBe(found));
