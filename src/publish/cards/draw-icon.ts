import satori from 'satori';
import { fontsFor } from './card-fonts.ts';
import { toPng } from './to-png.ts';

/** In pixels: what iOS asks for. */
const TOUCH_ICON = 180;

/** A letter on a coloured square, as the SVG that browsers show in tabs: its letter is drawn, so that it needs no font. */
export async function drawFavicon(letter: string, accent: string): Promise<Buffer> {
  return Buffer.from(`${await icon(letter, accent, 64)}\n`);
}

/** The same as PNG, for home screens. */
export async function drawTouchIcon(letter: string, accent: string): Promise<Buffer> {
  return toPng(await icon(letter, accent, TOUCH_ICON));
}

async function icon(letter: string, accent: string, size: number): Promise<string> {
  const fonts = fontsFor(letter);
  const style = { width: size, height: size, display: 'flex', alignItems: 'center', justifyContent: 'center', backgroundColor: accent, color: '#fbf9f4', fontSize: size * 0.72, fontWeight: 600, lineHeight: 1 };
  return satori({ type: 'div', props: { style, children: fonts === null ? '' : letter } } as never, { width: size, height: size, fonts: fonts ?? fontsFor('A')! });
}
