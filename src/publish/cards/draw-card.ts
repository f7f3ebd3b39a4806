import satori from 'satori';
import { CARD_SIZE, type CardView } from '../../views/card.ts';
import { pictureAccent } from './card-design.ts';
import { fontsFor } from './card-fonts.ts';
import { toPng } from './to-png.ts';

interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: string | readonly Box[] };
}

const box = (style: Box['props']['style'], children?: string | readonly Box[]): Box => ({ type: 'div', props: children === undefined ? { style } : { style, children } });

const PAPER = '#fbf9f4';
const INK = '#1d1b18';
const MUTED = '#5d5850';

/** Draws a preview picture as PNG. What the fonts cannot set is left out; the same card gives the same bytes. */
export async function drawCard(card: CardView): Promise<Buffer> {
  const lines = { label: settable(card.label), headline: settable(shorten(card.headline)) || settable(card.site), foot: settable(card.foot) };
  const fonts = fontsFor(Object.values(lines).join(''))!;
  const svg = await satori(layout(lines, pictureAccent(card.accent)) as never, { ...CARD_SIZE, fonts });
  return toPng(svg);
}

function layout({ label, headline, foot }: { readonly label: string; readonly headline: string; readonly foot: string }, accent: string): Box {
  return box({ width: CARD_SIZE.width, height: CARD_SIZE.height, boxSizing: 'border-box', display: 'flex', flexDirection: 'column', backgroundColor: PAPER, color: INK, padding: '64px 72px', fontFamily: 'Source Serif 4' }, [
    box({ width: 96, height: 10, backgroundColor: accent, marginBottom: 36 }),
    box({ display: 'flex', fontSize: 30, fontWeight: 600, color: accent, marginBottom: 20 }, label),
    box({ display: 'flex', flexGrow: 1, fontSize: sizeFor(headline), fontWeight: 600, lineHeight: 1.12, alignItems: 'flex-start' }, headline),
    box({ display: 'flex', fontSize: 28, color: MUTED, borderTop: `2px solid ${MUTED}`, paddingTop: 24 }, foot),
  ]);
}

/** Long headlines are set smaller, so that four lines hold them. */
function sizeFor(headline: string): number {
  if (headline.length <= 60) return 84;
  if (headline.length <= 110) return 66;
  return 54;
}

const LONGEST = 170;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}

/** The text, or nothing where a letter of it is in no font: half a headline would be worse than none. */
function settable(text: string): string {
  const clean = text.normalize('NFC').replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').replaceAll(/\s+/g, ' ').trim();
  return fontsFor(clean) === null ? '' : clean;
}
