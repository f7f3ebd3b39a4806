import { describe, expect, it } from 'vitest';
import type { MoveView } from '../../src/views/move-view.ts';
import { moveWords } from '../../src/views/move-words.ts';
import { wordsFor } from '../../src/views/words.ts';

const words = wordsFor('en');
const outcome = (state: MoveView['state'], result: 'as-reported' | 'did-not-happen') =>
  moveWords({ change: 'takes', state, when: null, outcome: { result, instead: null, days: 3 } } as unknown as MoveView, words, 'en').outcome;

describe('the words of an outcome', () => {
  it('say of what was denied or withdrawn that it happened all the same', () => {
    for (const state of ['denied', 'withdrawn'] as const) expect(outcome(state, 'as-reported')).toBe(words.outcomeAllTheSame.takes);
  });
  it('say of a plan that it happened as reported', () => {
    expect(outcome('planned', 'as-reported')).toBe(words.outcomeAsReported.takes);
  });
  it('say that it did not happen whoever said so before', () => {
    for (const state of ['denied', 'planned'] as const) expect(outcome(state, 'did-not-happen')).toBe(words.outcomeNot);
  });
});
