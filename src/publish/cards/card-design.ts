import { codeVersion } from '../code-version.ts';

let version: string | null = null;

/** Part of every picture's key: drawn by other code, or with other fonts, it may be another. */
export function cardDesign(): string {
  return (version ??= codeVersion(['src/publish/cards']));
}

const ACCENT = '#8a1f2b';

/** A newsroom's accent for pictures, which take the plain notation only; the house's own for all else. */
export function pictureAccent(accent: string | null): string {
  return accent !== null && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(accent) ? accent : ACCENT;
}
