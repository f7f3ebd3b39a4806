/**
 * Something wrong with the content, said so that an editor can mend it:
 * `path:line:column  severity  message  (rule)`.
 */
export interface Problem {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** Counted from 1; 1 where the whole file is meant. */
  readonly line: number;
  /** In UTF-16 code units, counted from 1. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** A whole sentence: what is wrong, and what to do. */
  readonly message: string;
  /** The rule's id: lower-case words joined by hyphens. */
  readonly rule: string;
  /** The other place that causes it, where there is one. */
  readonly other?: Place;
  /** Of something that only an editor can decide: how many words in articles wait for it. */
  readonly unlocks?: number;
}

/** A spot in a content file. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
