import { createHash } from 'node:crypto';
import { RESERVED_IDS } from '../model/ids.ts';
import { slugify } from '../model/slug.ts';

/** Longer names are cut at a word: some file systems take no more than 255 bytes, links get unreadable far sooner. */
const LONGEST = 100;

/**
 * A text as an id: ASCII letters, digits and hyphens.
 *
 * "Ärger im Büro" → "arger-im-buro"; "新年快乐" → "n-8f2c1a" (a word of its own for each text)
 *
 * @returns '' only for a text without letters and digits.
 */
export function toSlug(text: string): string {
  const whole = slugify(text);
  const slug = whole.replaceAll(/[^a-z0-9-]+/g, '-').replaceAll(/-{2,}/g, '-').replaceAll(/^-|-$/g, '');
  const readable = slug.replaceAll(/[-\d]/g, '').length * 2 >= whole.replaceAll(/[-\d]/g, '').length;
  if (!readable || (slug === '' && whole !== '')) return [cut(slug), `n-${createHash('sha256').update(whole).digest('hex').slice(0, 6)}`].filter(Boolean).join('-');
  return RESERVED_IDS.has(slug) ? `${slug}-1` : cut(slug);
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > LONGEST / 2 ? end : LONGEST);
}

/** Gives out each name once: "a", then "a-2", "a-3". */
export class Names {
  readonly #taken = new Set<string>();

  take(wish: string): string {
    let name = wish;
    for (let number = 2; this.#taken.has(name); number++) name = `${wish}-${number}`;
    this.#taken.add(name);
    return name;
  }
}
