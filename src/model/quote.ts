import type { AgencyId, PersonId } from './ids.ts';
import type { Span } from './mention.ts';

/**
 * On whose authority words are quoted: a person on the record, somebody speaking for an agency, somebody described
 * but not named, a paper or statement, or nobody we could tell.
 */
export type QuoteClass = 'named' | 'spokesperson' | 'anonymous' | 'document' | 'unknown';

/** Who spoke, where that is known. */
export type Voice = { readonly kind: 'person'; readonly id: PersonId | null } | { readonly kind: 'agency'; readonly id: AgencyId | null };

/** The words beside the cue that say who spoke ("he", "Sanders"), and whom they mean. */
export type Speaker = Span & Voice;

/** One stretch of direct speech, its marks included. A quotation broken by its attribution is two of these. */
export interface Quote extends Span {
  /** The word of saying ("said", "according to"), or '' where there is none. */
  readonly cue: string;
  readonly class: QuoteClass;
  /** null exactly when the class is `unknown`. */
  readonly speaker: Speaker | null;
}
