import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Picture, PictureVariant } from '../model/picture.ts';

/** Widths in pixels: a phone's column, the text column at double density, and the widest figure. */
const WIDTHS = [480, 960, 1600];

/** An image of the content folder, with all that is needed to make its variants. */
export interface PictureSource {
  /** In the content folder. */
  readonly src: string;
  /** SHA-256 of the original. */
  readonly hash: string;
  readonly picture: Picture;
}

/**
 * Looks at an image and decides what the site shows of it; nothing is encoded yet.
 *
 * @throws where the file is not an image that can be read.
 */
export async function planPicture(contentFolder: string, src: string): Promise<PictureSource> {
  const bytes = readFileSync(path.join(contentFolder, src));
  const { autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: 100_000_000 }).metadata();
  const digest = createHash('sha256').update(bytes).digest('hex');
  const { width, height } = autoOrient;
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
  const stem = `/images/${fileStem(src)}-${hash('sha256', digest + ENCODING).slice(0, 10)}`;
  const variant = (type: string, wanted: number): PictureVariant => ({
    type: `image/${type}`,
    width: wanted,
    height: Math.round((height * wanted) / width),
    path: `${stem}-${wanted}.${type === 'jpeg' ? 'jpg' : type}`,
  });
  const fallback = variant(hasAlpha ? 'png' : 'jpeg', widths[Math.min(1, widths.length - 1)]!);
  return { src, hash: digest, picture: { width, height, variants: [...widths.map((each) => variant('webp', each)), fallback] } };
}

const WEBP = { quality: 78, effort: 4 } as const;
const JPEG = { quality: 80, mozjpeg: true } as const;
const PNG = { palette: true } as const;

/** Part of every variant's name, so that other settings give other URLs. */
const ENCODING = `webp ${WEBP.quality} effort ${WEBP.effort}, jpeg ${JPEG.quality} mozjpeg, png palette`;

/** Encodes one variant. The same original and settings give the same bytes. */
export async function encodeVariant(contentFolder: string, src: string, variant: PictureVariant): Promise<Buffer> {
  const resized = sharp(readFileSync(path.join(contentFolder, src))).autoOrient().resize({ width: variant.width });
  if (variant.type === 'image/webp') return resized.webp(WEBP).toBuffer();
  if (variant.type === 'image/png') return resized.png(PNG).toBuffer();
  return resized.jpeg(JPEG).toBuffer();
}

function fileStem(src: string): string {
  const name = path.posix.basename(src, path.posix.extname(src)).normalize('NFKD').toLowerCase();
  return name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 40) || 'image';
}
