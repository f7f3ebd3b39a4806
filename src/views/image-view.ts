import type { Corpus } from '../corpus/corpus.ts';
import type { ImageRef } from '../model/image.ts';
import { typeset } from '../model/typography.ts';
import { urlsOf } from './urls.ts';

/** A picture with everything its element needs: nothing moves when it arrives. */
export interface ImageView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** Better formats first, as `<source>` wants them. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** @returns null where there is no such file: the checks report it. */
export function imageView(corpus: Corpus, image: ImageRef, lang: string): ImageView | null {
  const picture = corpus.images.get(image.src);
  const fallback = picture?.variants.at(-1);
  if (!picture || !fallback) return null;
  const url = (path: string) => urlsOf(corpus).file(path.slice(1));
  const byType = Map.groupBy(picture.variants.slice(0, -1), ({ type }) => type);
  return {
    src: url(fallback.path),
    width: picture.width,
    height: picture.height,
    alt: image.alt,
    caption: image.caption && typeset(image.caption, lang),
    credit: image.credit,
    sources: [...byType].map(([type, variants]) => ({ type, srcset: variants.map((variant) => `${url(variant.path)} ${variant.width}w`).join(', ') })),
  };
}
