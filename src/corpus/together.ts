import type { Appearance, ArticleEntry } from '../model/article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';

/** Under which a person's articles with somebody or something are found. */
export function togetherKey(person: PersonId, kind: Appearance['kind'], other: PersonId | AgencyId): string {
  return `${person} ${kind} ${other}`;
}

/**
 * The articles that name a person and somebody or something besides, newest first. They are looked for when they are asked
 * for: there are more pairs than anybody asks for.
 */
export class Together extends Map<string, readonly ArticleEntry[]> {
  readonly #ofPerson: ReadonlyMap<PersonId, readonly ArticleEntry[]>;

  constructor(ofPerson: ReadonlyMap<PersonId, readonly ArticleEntry[]>) {
    super();
    this.#ofPerson = ofPerson;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override get(key: string): readonly ArticleEntry[] | undefined {
    const [person, kind, other] = key.split(' ') as [PersonId, Appearance['kind'], PersonId | AgencyId];
    return this.#ofPerson.get(person)?.filter(({ appearances }) => appearances.some((each) => each.id === other && each.kind === kind));
  }
}
