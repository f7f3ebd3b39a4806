import type { AgencyMatch } from './agencies-index.ts';
import type { Line } from './lines.ts';
import type { Found } from './people-index.ts';
import type { PersonName } from './person-name.ts';

/** A stretch of a line's capital words, read as far as the words themselves say. Tokens `from` up to, not including, `to`. */
export type Segment = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'agency'; readonly match: AgencyMatch }
  /** A full name of somebody on file. */
  | { readonly kind: 'person'; readonly name: PersonName; readonly found: Found }
  | { readonly kind: 'title' }
  /** Capital words that nothing on file explains. */
  | { readonly kind: 'words' }
);

/** A line with its capital words, run by run. */
export interface ReadLine {
  readonly line: Line;
  readonly runs: readonly (readonly Segment[])[];
}
