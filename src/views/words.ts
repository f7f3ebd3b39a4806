import { numberText, pluralOf } from './dates-text.ts';
import { fill, type Counted } from './template.ts';
import { arabic } from './words/ar.ts';
import { english, type Words } from './words/en.ts';

export type { Words } from './words/en.ts';

/** Catalogues by language; a word that one lacks is shown in English. */
const CATALOGUES: Readonly<Record<string, Partial<Words>>> = { en: english, ar: arabic };

const whole = new Map<string, Words>();

/** The words of the interface in a language. */
export function wordsFor(lang: string): Words {
  const name = lang.toLowerCase().split('-')[0]!;
  if (!whole.has(name)) whole.set(name, { ...english, ...CATALOGUES[name] });
  return whole.get(name)!;
}

/** "1 article", "12 articles" */
export function counted(count: number, forms: Counted, lang: string): string {
  return fill(forms[pluralOf(count, lang)] ?? forms.other, { n: numberText(count, lang) });
}
