import type { Appearance, ArticleEntry } from '../model/article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';

/** Under which the articles of a year that name a person or an agency are found. */
export function inYearKey(kind: Appearance['kind'], id: PersonId | AgencyId, year: string): string {
  return `${kind} ${id} ${year}`;
}

/**
 * The articles of a year that name a person or an agency, newest first. They are looked for when they are asked for, and
 * kept for one of them at a time: who asks for one year asks for the others next.
 */
export class InYear extends Map<string, readonly ArticleEntry[]> {
  readonly #lists: Readonly<Record<Appearance['kind'], ReadonlyMap<string, readonly ArticleEntry[]>>>;
  #last = '';
  #years: ReadonlyMap<string, readonly ArticleEntry[]> = new Map();

  constructor(lists: Readonly<Record<Appearance['kind'], ReadonlyMap<string, readonly ArticleEntry[]>>>) {
    super();
    this.#lists = lists;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override get(key: string): readonly ArticleEntry[] | undefined {
    const [kind, id, year] = key.split(' ') as [Appearance['kind'], string, string];
    const whose = inYearKey(kind, id as PersonId, '');
    if (whose !== this.#last) [this.#last, this.#years] = [whose, Map.groupBy(this.#lists[kind].get(id) ?? [], ({ day }) => day.slice(0, 4))];
    return this.#years.get(year);
  }
}
