import type { Token } from './reading.ts';

/** A subject: phrases `first` to `last`, both included, of a sentence; `head` is the one that says who. */
export interface Subject {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Where the source is only the possessor in the phrase `head` ("Quill's claim", "his words"): its word. */
  readonly owner?: Token;
}

/** One phrase as a subject. */
export const alone = (at: number): Subject => ({ first: at, head: at, last: at });
