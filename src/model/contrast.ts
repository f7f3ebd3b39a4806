/** A colour as OKLCH: lightness 0–1, chroma, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/**
 * Reads "#rgb", "#rrggbb" or "oklch(L C H)" (L and C as numbers or percentages).
 *
 * @returns null where `text` is none of these.
 */
export function parseColour(text: string): Oklch | null {
  const hex = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim());
  if (hex) return fromHex(hex[1] ? [...hex[1]].map((digit) => digit + digit).join('') : hex[2]!);
  const parts = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)(%?)\s+([\d.]+)\s*\)$/i.exec(text.trim());
  if (!parts) return null;
  const [l, c, h] = [parts[1], parts[3], parts[5]].map(Number) as [number, number, number];
  // CSS Color 4: as a percentage, lightness counts from 1, chroma from 0.4.
  const colour = { l: parts[2] ? l / 100 : l, c: parts[4] ? (c * 0.4) / 100 : c, h };
  return Object.values(colour).every(Number.isFinite) && colour.l <= 1 ? colour : null;
}

/** As CSS writes it: "oklch(0.44 0.14 27)". */
export function formatColour({ l, c, h }: Oklch): string {
  const short = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  return `oklch(${short(l, 3)} ${short(c, 3)} ${short(h, 1)})`;
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(a: Oklch, b: Oklch): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour of the same hue nearest in lightness to `colour` that stands out enough from every one of `grounds`.
 *
 * @returns null where no lightness does.
 */
export function nearestPassing(colour: Oklch, grounds: readonly Oklch[], wanted: number): Oklch | null {
  const passes = (l: number) => grounds.every((ground) => contrast({ ...colour, l }, ground) >= wanted);
  for (let step = 0; step <= 100; step++) {
    for (const l of [colour.l - step / 100, colour.l + step / 100]) if (l >= 0 && l <= 1 && passes(l)) return { ...colour, l };
  }
  return null;
}

/** A mixture of two colours, `share` of the first, in the straight coordinates of OKLab. */
export function mix(a: Oklch, b: Oklch, share: number): Oklch {
  const between = (x: number, y: number) => x * share + y * (1 - share);
  const [ax, ay] = axes(a);
  const [bx, by] = axes(b);
  const [x, y] = [between(ax, bx), between(ay, by)];
  return { l: between(a.l, b.l), c: Math.hypot(x, y), h: (Math.atan2(y, x) * (180 / Math.PI) + 360) % 360 };
}

function axes({ c, h }: Oklch): [number, number] {
  return [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
}

/** Relative luminance; what no screen can show is clipped first, as browsers may do. */
function luminance(colour: Oklch): number {
  const [r, g, b] = toLinear(colour).map((channel) => Math.min(1, Math.max(0, channel))) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// The matrices are those of Björn Ottosson, https://bottosson.github.io/posts/oklab/.
function toLinear(colour: Oklch): [number, number, number] {
  const [a, b] = axes(colour);
  const l = (colour.l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (colour.l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (colour.l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function fromHex(hex: string): Oklch {
  const [r, g, b] = [0, 2, 4].map((at) => decode(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(x, y), h: (Math.atan2(y, x) * (180 / Math.PI) + 360) % 360 };
}

/** The transfer function of sRGB, undone. */
function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
