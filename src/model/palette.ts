import { contrast, formatColour, mix, nearestPassing, parseColour, type Oklch } from './contrast.ts';
import type { Theme } from './site.ts';

/** The dozen colours a page is made of, by what they are for. */
export type ColourName = 'paper' | 'surface' | 'mark' | 'rule' | 'ink' | 'soft' | 'accent' | 'open' | 'yes' | 'no' | 'other' | 'focus';

/** A colour by day and by night. */
export interface Shades {
  readonly light: Oklch;
  readonly dark: Oklch;
}

export type Palette = Readonly<Record<ColourName, Shades>>;

const lch = (l: number, c: number, h: number): Oklch => ({ l, c, h });

/** The house's own colours: warm paper, near-black ink, oxblood for labels and links, and a colour a state of affairs. */
const HOUSE: Palette = {
  paper: { light: lch(0.987, 0.005, 88), dark: lch(0.187, 0.006, 70) },
  // Panels and table heads.
  surface: { light: lch(0.962, 0.008, 88), dark: lch(0.228, 0.008, 70) },
  // Behind marked words.
  mark: { light: lch(0.945, 0.042, 92), dark: lch(0.3, 0.04, 85) },
  // Hairlines; never text.
  rule: { light: lch(0.865, 0.01, 85), dark: lch(0.345, 0.01, 70) },
  ink: { light: lch(0.22, 0.012, 60), dark: lch(0.93, 0.008, 85) },
  // Secondary text.
  soft: { light: lch(0.43, 0.014, 60), dark: lch(0.77, 0.012, 80) },
  accent: { light: lch(0.44, 0.145, 27), dark: lch(0.79, 0.105, 38) },
  // Reported and not settled.
  open: { light: lch(0.46, 0.095, 70), dark: lch(0.82, 0.1, 80) },
  // Confirmed, happened as reported.
  yes: { light: lch(0.43, 0.09, 155), dark: lch(0.8, 0.09, 155) },
  // Denied, withdrawn, did not happen.
  no: { light: lch(0.45, 0.13, 15), dark: lch(0.79, 0.1, 18) },
  // Happened differently.
  other: { light: lch(0.43, 0.11, 275), dark: lch(0.8, 0.085, 280) },
  focus: { light: lch(0.5, 0.16, 255), dark: lch(0.8, 0.1, 250) },
};

/** The least contrast of running text, and of everything else that is read. */
export const CONTRAST = { body: 7, rest: 4.5 } as const;

const READ: readonly ColourName[] = ['soft', 'accent', 'open', 'yes', 'no', 'other', 'focus'];
const GROUNDS: readonly ColourName[] = ['paper', 'surface', 'mark'];

/** The colours of a newsroom: the house's, with its own in their place and what depends on them moved along. */
export function paletteOf(theme: Theme): Palette {
  const [paper, ink, accent] = [theme.paper, theme.ink, theme.accent].map((text) => (text === null ? null : parseColour(text)));
  return {
    ...HOUSE,
    ...(paper ? papers(paper) : {}),
    ...(ink ? inks(ink, paper ?? HOUSE.paper.light) : {}),
    ...(accent ? { accent: { light: accent, dark: { l: Math.max(0.79, accent.l), c: Math.min(accent.c, 0.12), h: accent.h } } } : {}),
  };
}

function papers(paper: Oklch): Partial<Palette> {
  const night = (l: number) => ({ l, c: Math.min(paper.c, 0.012), h: paper.h });
  const day = (less: number) => ({ ...paper, l: Math.max(0, paper.l - less) });
  return {
    paper: { light: paper, dark: night(HOUSE.paper.dark.l) },
    surface: { light: day(0.025), dark: night(HOUSE.surface.dark.l) },
    rule: { light: day(0.12), dark: night(HOUSE.rule.dark.l) },
  };
}

function inks(ink: Oklch, paper: Oklch): Partial<Palette> {
  const night = (l: number) => ({ l, c: Math.min(ink.c, 0.012), h: ink.h });
  return { ink: { light: ink, dark: night(HOUSE.ink.dark.l) }, soft: { light: mix(ink, paper, 0.73), dark: night(HOUSE.soft.dark.l) } };
}

/** A colour of a theme that cannot be read, and one near it that can. */
export interface ThemeFault {
  readonly field: 'paper' | 'ink' | 'accent';
  /** As it would be, and as it must be at least. */
  readonly contrast: number;
  readonly wanted: number;
  /** As CSS writes it; null where another field is to blame. */
  readonly nearest: string | null;
}

/**
 * Why a theme is refused: the contrast of every pair that is read is worked out, by day and by night.
 *
 * @returns nothing where the theme is fine.
 */
export function themeFaults(theme: Theme): ThemeFault[] {
  const palette = paletteOf(theme);
  const least = (name: ColourName) => Math.min(...schemes.flatMap((scheme) => GROUNDS.map((ground) => contrast(palette[name][scheme], palette[ground][scheme]))));
  const grounds = GROUNDS.map((ground) => palette[ground].light);
  const faults: ThemeFault[] = [];
  const judge = (field: ThemeFault['field'], name: ColourName, wanted: number, subject: Oklch): void => {
    if (least(name) < wanted) faults.push({ field, contrast: least(name), wanted, nearest: format(nearestPassing(subject, grounds, wanted)) });
  };
  if (theme.paper !== null) {
    const texts = READ.filter((name) => name !== 'accent' || theme.accent === null).map((name) => HOUSE[name].light);
    const worst = Math.min(...texts.map((text) => contrast(text, palette.surface.light)));
    if (worst < CONTRAST.rest) faults.push({ field: 'paper', contrast: worst, wanted: CONTRAST.rest, nearest: format(nearestPassing(palette.paper.light, texts, CONTRAST.rest + 0.6)) });
  }
  if (faults.length > 0) return faults;
  judge('ink', 'ink', CONTRAST.body, palette.ink.light);
  judge('accent', 'accent', CONTRAST.rest, palette.accent.light);
  return faults;
}

const schemes = ['light', 'dark'] as const;
const format = (colour: Oklch | null) => colour && formatColour(colour);

/** Every pair of colours that is read, with the contrast it must have. */
export function readPairs(): { readonly text: ColourName; readonly ground: ColourName; readonly wanted: number }[] {
  const pair = (wanted: number) => (text: ColourName) => GROUNDS.map((ground) => ({ text, ground, wanted }));
  return [...pair(CONTRAST.body)('ink'), ...READ.flatMap(pair(CONTRAST.rest))];
}

/** The palette as a style sheet. A theme's face is a list of font families. */
export function paletteCss(theme: Theme): string {
  const colours = Object.entries(paletteOf(theme)).map(([name, { light, dark }]) => `--${name}:light-dark(${formatColour(light)},${formatColour(dark)})`);
  const face = theme.face?.replaceAll(/[^\p{L}\p{N} ,'"-]/gu, '');
  return `@layer tokens{:root{${[...colours, ...(face ? [`--face:${face},var(--serif)`] : [])].join(';')}}}`;
}
