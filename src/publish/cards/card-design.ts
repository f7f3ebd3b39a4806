/** Part of every picture's key: with other looks, or other fonts, every one is drawn again. */
export const CARD_DESIGN = 1;

const ACCENT = '#8a1f2b';

/** A newsroom's accent for pictures, which take the plain notation only; the house's own for all else. */
export function pictureAccent(accent: string | null): string {
  return accent !== null && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(accent) ? accent : ACCENT;
}
