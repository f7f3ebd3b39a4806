export const BLOCK_KINDS = ['paragraph', 'heading', 'item', 'quote', 'cell', 'code', 'caption', 'note'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One paragraph, heading, list item, … of an article's body, as the text a reader reads. */
export interface Block {
  readonly kind: BlockKind;
  /** Markup gone, references and escapes resolved, soft break one space, hard break "\n"; no typographic replacement. */
  readonly text: string;
  /** The block's lasting id in its page: "p-" and its first five words, "-2" for a second alike. */
  readonly anchor: string;
  /** Where it begins in its file, counted from 1. */
  readonly line: number;
}

/** What an editor's link in the body says about the words it covers. It always wins over recognition. */
export type ExplicitTarget =
  /** `[Rex](person:rex-tillerson)`; an id of '' means: this is not one of our people (agencies, posts). */
  | { readonly kind: 'person' | 'agency' | 'post'; readonly id: string }
  /** `["…"](said:donald-trump)` and its forms. */
  | { readonly kind: 'said'; readonly by: SaidBy };

export type SaidBy =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'agency'; readonly id: string }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'document' }
  /** Not a quotation. */
  | { readonly kind: 'nobody' };

/** An explicit link and the stretch of a block's text it covers. */
export interface ExplicitLink {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly target: ExplicitTarget;
  /** Of the link in its file, counted from 1, for messages. */
  readonly line: number;
  readonly column: number;
}

/**
 * A piece of a body's HTML. Plain strings are finished HTML; the rest is filled in when a page is drawn, because it
 * depends on the site (base path), on other files (who that is, today's name) or on built images.
 */
export type HtmlPart =
  | string
  /** The address of a page or file of ours: an absolute path ("/people/x/") that wants the base path before it. */
  | { readonly url: string }
  /** The address of a file of the content folder, by its path there: an article's page, or the document itself. */
  | { readonly file: string }
  /** The words of mention number `mention`, as HTML. `first`: of this person or agency in the body. */
  | { readonly mention: number; readonly html: string; readonly first: boolean }
  /** An image of the content folder. */
  | { readonly image: string; readonly alt: string; readonly title: string | null };
