import type { AgencyId, PersonId, PostId } from './ids.ts';

/** A stretch of a block's text: UTF-16 code units, end exclusive. */
export interface Span {
  /** Index into the article's blocks, from 0. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Whom a stretch of text means. A post that is named by its title carries who held it on the article's date. */
export type Meaning =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'agency'; readonly id: AgencyId }
  | { readonly kind: 'post'; readonly id: PostId; readonly holder: PersonId | null };

export type Mention = Span & Meaning;

/** A name that could mean several on file: left as plain text and reported. */
export interface Unresolved extends Span {
  /** At least two ids of people or agencies, in alphabetical order. */
  readonly candidates: readonly string[];
}
