/** An image of the content folder as the site shows it: sizes and formats to choose from. */
export interface Picture {
  /** Of the original, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Best format first; within a format from narrow to wide. The last format is one that every browser shows. */
  readonly variants: readonly PictureVariant[];
}

export interface PictureVariant {
  /** As in `image/avif`. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** Site-absolute, without the base path. */
  readonly path: string;
}
