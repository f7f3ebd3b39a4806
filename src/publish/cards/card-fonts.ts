import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A cut of the text face for one group of scripts. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

const folder = path.dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/package.json'));

type Ranges = readonly (readonly [from: number, to: number])[];

/** The characters that each cut has, as the package lists them. */
const COVERAGE: ReadonlyMap<string, Ranges> = new Map(
  Object.entries(JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<string, string>).map(([subset, ranges]) => [subset, ranges.split(',').map(rangeOf)]),
);

function rangeOf(range: string): [number, number] {
  const [from, to] = range.replace('U+', '').split('-').map((digits) => Number.parseInt(digits, 16));
  return [from!, to ?? from!];
}

/**
 * The cuts that are needed to set some texts.
 *
 * @returns null where a character is in none of them: then the text cannot be set.
 */
export function fontsFor(text: string): CardFont[] | null {
  const needed = new Set<string>(['latin']);
  for (const letter of text.normalize('NFC')) {
    const subset = subsetOf(letter.codePointAt(0)!);
    if (subset === null) return null;
    needed.add(subset);
  }
  return [...needed].sort().flatMap((subset) => ([400, 600] as const).map((weight) => font(subset, weight)));
}

function subsetOf(point: number): string | null {
  const has = ([, ranges]: readonly [string, Ranges]) => ranges.some(([from, to]) => point >= from && point <= to);
  const [latin, ...others] = [...COVERAGE].sort(([a], [b]) => Number(b === 'latin') - Number(a === 'latin'));
  return [latin!, ...others].find(has)?.[0] ?? null;
}

const loaded = new Map<string, CardFont>();

function font(subset: string, weight: 400 | 600): CardFont {
  const key = `${subset}-${weight}`;
  const known = loaded.get(key);
  if (known) return known;
  // satori looks for a letter in every font of the same name.
  const data = readFileSync(path.join(folder, `files/source-serif-4-${key}-normal.woff`));
  const made: CardFont = { name: 'Source Serif 4', data, weight, style: 'normal' };
  loaded.set(key, made);
  return made;
}
