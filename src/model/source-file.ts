/** A file of the content folder. */
export interface SourceFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal: what the cache goes by. */
  readonly hash: string;
}
