import type { PersonId } from '../../model/ids.ts';
import type { NamedPerson } from '../names-found.ts';
import { SAME_TITLES } from '../language/en/sources.ts';
import { belies, isCalledSpokesperson, titleHead } from './callings.ts';
import { isSpokesTitle } from './noun-phrase.ts';

/** What an article says of the people it names, by its own keys of them. */
export class KnownPeople {
  readonly #texts: readonly string[];
  readonly #ids = new Map<string, PersonId>();
  readonly #keys = new Map<PersonId, string>();
  readonly #pronouns = new Map<string, 'he' | 'she'>();
  /** The last words of the titles people are given ("secretary", "spokeswoman"), and whose they are. */
  readonly #titled = new Map<string, Set<string>>();
  /** Their titles as the article has them, in small letters. */
  readonly #titles = new Map<string, string>();
  readonly #spokespeople = new Set<string>();

  /** @param texts those of the article's blocks. */
  constructor(people: readonly NamedPerson[], texts: readonly string[]) {
    this.#texts = texts;
    for (const person of people) this.#know(person);
  }

  idOf(key: string): PersonId | null {
    return this.#ids.get(key) ?? null;
  }

  keyOf(id: PersonId): string | null {
    return this.#keys.get(id) ?? null;
  }

  /** Whether the article calls the person a spokesperson anywhere. */
  isSpokesperson(key: string): boolean {
    return this.#spokespeople.has(key);
  }

  /** Whether "he" or "she" may be the person. */
  isOf(key: string, pronoun: string): boolean {
    return (this.#pronouns.get(key) ?? pronoun) === pronoun;
  }

  /** Those whom the article gives a title that ends in a word; undefined where it gives it nobody. */
  titled(head: string): ReadonlySet<string> | undefined {
    return this.#titled.get(head);
  }

  /** Whether nothing in a description belies the titles the person has. */
  mayBe(key: string, description: string): boolean {
    return !belies(description.toLowerCase(), this.#titles.get(key) ?? '');
  }

  #know(person: NamedPerson): void {
    if (person.id !== null) this.#ids.set(person.key, person.id);
    if (person.id !== null) this.#keys.set(person.id, person.key);
    if (person.pronoun !== null) this.#pronouns.set(person.key, person.pronoun);
    if (isCalledSpokesperson(this.#texts[person.block]!, person)) this.#spokespeople.add(person.key);
    if (person.title === null) return;
    const title = this.#texts[person.title.block]!.slice(person.title.start, person.title.end).toLowerCase();
    // "the director for the Barrow campaign" is no title of Barrow's.
    if (/\b(?:of|for|to|at|the|and)$/.test(title)) return;
    if (isSpokesTitle(title)) this.#spokespeople.add(person.key);
    this.#titles.set(person.key, `${this.#titles.get(person.key) ?? ''} ${title}`);
    const head = titleHead(title);
    for (const word of SAME_TITLES.get(head) ?? [head]) this.#titled.set(word, (this.#titled.get(word) ?? new Set()).add(person.key));
  }
}
