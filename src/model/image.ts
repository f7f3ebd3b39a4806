/** An image in the content folder, with what is said about it. */
export interface ImageRef {
  /** The file, relative to the content folder, with forward slashes. */
  readonly src: string;
  /** What a reader who cannot see it is told; '' only for decoration. */
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}
