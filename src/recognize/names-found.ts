import type { LineMention } from '../model/article.ts';
import type { PersonId } from '../model/ids.ts';
import type { Mention, Span, Unresolved } from '../model/mention.ts';

/** What recognizing names hands on to recognizing quotations. */
export interface NamesFound {
  readonly headline: readonly LineMention[];
  readonly summary: readonly LineMention[];
  readonly caption: readonly LineMention[];
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly Unresolved[];
  /** Everybody the blocks name, on file or not, in order of block and start. */
  readonly people: readonly NamedPerson[];
}

/** One naming of a person. Namings of the same person within an article share their `key`. */
export interface NamedPerson extends Span {
  /** The name alone, without titles. */
  readonly text: string;
  /** The same for every naming of one person in this article. */
  readonly key: string;
  /** null where nobody on file is meant. */
  readonly id: PersonId | null;
  /** What English calls them by title or given name ("Mrs.", "Sarah"); null where it does not tell. */
  readonly pronoun: 'he' | 'she' | null;
  /** A title or description before or after the name ("CIA Director", "the State Department spokeswoman"), or null. */
  readonly title: Span | null;
}
