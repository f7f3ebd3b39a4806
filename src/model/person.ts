import type { PartialDate } from './dates.ts';
import type { ImageRef } from './image.ts';
import type { PersonId } from './ids.ts';
import type { Tenure } from './post.ts';
import type { Place } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** Where else the same person or agency is described. */
export interface SameAs {
  /** A Wikidata item, "Q…". */
  readonly wikidata: string | null;
  readonly links: readonly string[];
}

/** What a person's file and an agency's file have in common. */
export interface Profile {
  readonly file: SourceFile;
  readonly name: string;
  /** Other names, nicknames, abbreviations. */
  readonly also: readonly string[];
  readonly image: ImageRef | null;
  readonly sameAs: SameAs;
  /** Ids it had before; their URLs lead here. */
  readonly formerIds: readonly string[];
  readonly draft: boolean;
  /** Where its file says so. */
  readonly draftPlace?: Place;
  /** The short profile below the front matter, as Markdown; '' where there is none. */
  readonly profile: string;
}

export interface Person extends Profile {
  readonly id: PersonId;
  /** "Tillerson, Rex": given, or worked out from the name. */
  readonly sortName: string;
  readonly born: PartialDate | null;
  readonly died: PartialDate | null;
  /** Where its file says so. */
  readonly bornPlace?: Place;
  readonly diedPlace?: Place;
  readonly noindex: boolean;
  /** The reason why nothing about this person is published, or null. */
  readonly redacted: string | null;
  readonly tenures: readonly Tenure[];
}
