import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Draws an SVG whose letters are outlines as an opaque PNG; the same drawing gives the same bytes. */
export function toPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Resvg packs its own PNG a third larger, and takes longer for it.
  return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha().png().toBuffer();
}
