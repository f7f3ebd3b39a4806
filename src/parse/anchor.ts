import { createHash } from 'node:crypto';
import { slugify } from '../model/slug.ts';

/** Gives out ids within one page: the same words give the same id, whatever happens elsewhere. */
export class Anchors {
  readonly #taken = new Map<string, number>();

  /**
   * An id made of a text's first five words: "p-the-white-house-has-developed", "-2" for a second alike.
   *
   * @param prefix "p" for blocks, "q" for quotations.
   */
  take(prefix: 'p' | 'q', text: string): string {
    const words = firstWords(text, 5).join('-').slice(0, 80);
    const name = `${prefix}-${words || createHash('md5').update(text).digest('hex').slice(0, 8)}`;
    const count = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}

/** Read from the front, because blocks are long and anchors short. */
function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\S+/g)) {
    const slug = slugify(word);
    if (slug !== '') words.push(slug);
    if (words.length === most) break;
  }
  return words;
}
