/** One file of the site and how it comes about. */
export type Output = {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
} & (
  | {
      /** Drawn by Astro from a view: as long as the view is the same, so is the page. */
      readonly kind: 'page';
      /** Site-absolute, without the base path. */
      readonly url: string;
      readonly view: () => unknown;
    }
  | {
      /** A text made of the corpus. */
      readonly kind: 'text';
      readonly text: () => string;
    }
  | {
      /** Other files of the site, one after another; they stand before it in the list. */
      readonly kind: 'joined';
      /** Their paths. */
      readonly parts: readonly string[];
    }
  | {
      /** Made once for each key, whatever the corpus says meanwhile: pictures, fonts, stylesheets. */
      readonly kind: 'made';
      readonly key: string;
      readonly make: () => Promise<Buffer>;
    }
);

/** What is remembered of a published file. */
export interface PublishedFile {
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** Milliseconds; with the size, how a file that was touched since is noticed. */
  readonly modified: number;
  /** Of what it was made from: its view, its key or its own text. */
  readonly key: string;
  /** What its view asked the corpus for, as numbers in a table of facts; null where it asked for nothing. */
  readonly facts: Int32Array | null;
}
