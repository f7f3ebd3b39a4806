const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const SURNAME_ENDS = ['ton', 'berg', 'well', 'dale', 'rick', 'man', 'ster'];
const BODIES = ['Commission', 'Council', 'Board', 'Bureau', 'Institute'];
const OFFICES = ['Chair', 'Director', 'Secretary', 'Treasurer'];

/** An invented word of two or three syllables; two numbers below 8,000 never give the same. */
export function word(number: number): string {
  const [last, middle, first] = [number, Math.floor(number / SYLLABLES.length), Math.floor(number / SYLLABLES.length ** 2)].map((digit) => SYLLABLES[digit % SYLLABLES.length]!);
  return `${first === SYLLABLES[0] ? '' : first}${middle}${last}`;
}

/** What the person of a number is called, unlike every other; three or four people share a surname. */
export function personName(number: number): { readonly full: string; readonly surname: string } {
  const family = number % 1_171;
  const surname = capital(word(family)) + SURNAME_ENDS[family % SURNAME_ENDS.length]!;
  return { full: `${capital(word(400 + Math.floor(number / 1_171) * 61 + (family % 61)))} ${surname}`, surname };
}

/** What the agency of a number is called. */
export function agencyName(number: number): string {
  return `${capital(word(2_000 + number))} ${BODIES[number % BODIES.length]!}`;
}

/** The titles of an agency's posts. */
export function postTitles(agency: string): readonly string[] {
  return OFFICES.map((office) => `${office} of the ${agency}`);
}

export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

export function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
