import type { Meaning } from '../../model/mention.ts';
import type { Line } from './lines.ts';

/** A stretch of a line that names somebody or something: UTF-16 code units. */
export interface Naming {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** null: plain text after all. */
  readonly meaning: Meaning | null;
  /** Two ids or more where it could be several on file. */
  readonly candidates: readonly string[];
}
