/** A link with its words. */
export interface LinkView {
  readonly text: string;
  /** With the base path. */
  readonly href: string;
}
