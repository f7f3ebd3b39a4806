import type { Appearance, ArticleEntry } from '../model/article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';

/** Under which a person's articles with somebody or something are found. */
export function togetherKey(person: PersonId, kind: Appearance['kind'], other: PersonId | AgencyId): string {
  return `${person} ${kind} ${other}`;
}

/**
 * The articles that name a person and somebody or something besides, newest first. They are looked for when they are asked
 * for, and kept for one person at a time: there are more pairs than anybody asks for, and who asks for one of a person's
 * asks for the others next.
 */
export class Together extends Map<string, readonly ArticleEntry[]> {
  readonly #ofPerson: ReadonlyMap<PersonId, readonly ArticleEntry[]>;
  #person: PersonId | null = null;
  #lists: ReadonlyMap<string, readonly ArticleEntry[]> = new Map();

  constructor(ofPerson: ReadonlyMap<PersonId, readonly ArticleEntry[]>) {
    super();
    this.#ofPerson = ofPerson;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override get(key: string): readonly ArticleEntry[] | undefined {
    const person = key.slice(0, key.indexOf(' ')) as PersonId;
    if (person !== this.#person) [this.#person, this.#lists] = [person, listsOf(person, this.#ofPerson.get(person) ?? [])];
    return this.#lists.get(key);
  }
}

/** A person's articles by whom they name; under the person's own name are all. */
function listsOf(person: PersonId, articles: readonly ArticleEntry[]): Map<string, ArticleEntry[]> {
  const lists = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    for (const { kind, id } of article.appearances) {
      const key = togetherKey(person, kind, id);
      const list = lists.get(key);
      if (list) list.push(article);
      else lists.set(key, [article]);
    }
  }
  return lists;
}
