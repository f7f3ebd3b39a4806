import type { Subject } from './subject.ts';

/** Whom a quotation within a sentence is given to: a cue with its source, or a mere subject without a word of saying. */
export interface Choice {
  readonly subject: Subject;
  /** Index of the cue's phrase; null where there is none. */
  readonly cue: number | null;
  /** How surely the cue governs the quotation. */
  readonly sure: boolean;
}
