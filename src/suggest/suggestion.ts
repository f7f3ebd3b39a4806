/** Words of an imported article that a suggestion rests on: UTF-16 code units in the text of one of its blocks. */
export interface SuggestionWords {
  /** The article's id. */
  readonly article: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A post as texts name it. */
export interface SuggestedPost {
  /** In the text's own words. */
  readonly title: string;
  /** The id of an agency on file or suggested; null where the text names none. */
  readonly agency: string | null;
}

/** Somebody whom imported articles name in full and who has no page yet. */
export interface SuggestedPerson {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly posts: readonly SuggestedPost[];
  /** How often articles name them. */
  readonly mentions: number;
  /** Where they are introduced. */
  readonly words: readonly SuggestionWords[];
}

export interface SuggestedAgency {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly mentions: number;
}

/** Both by number of mentions, the most first. */
export interface Suggestions {
  readonly people: readonly SuggestedPerson[];
  readonly agencies: readonly SuggestedAgency[];
}
