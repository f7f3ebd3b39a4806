import type { AgencyId, PersonId } from '../../model/ids.ts';
import type { NamedPerson, NamesFound } from '../names-found.ts';
import type { Source } from './source.ts';

/** Whom a source means. */
export interface Meant {
  /** The article's own key of the person; null where nobody named is meant. */
  readonly key: string | null;
  readonly person: PersonId | null;
  readonly agency: AgencyId | null;
}

const NOBODY: Meant = { key: null, person: null, agency: null };

/** Tells whom pronouns and descriptions mean, from the names before them and from who spoke last. */
export class Whom {
  readonly #names: NamesFound;
  readonly #texts: readonly string[];
  readonly #ids = new Map<string, PersonId>();
  readonly #pronouns = new Map<string, 'he' | 'she'>();
  /** Head words of the titles each person is given: "secretary", "spokeswoman". */
  readonly #titled = new Map<string, string[]>();

  constructor(names: NamesFound, texts: readonly string[]) {
    this.#names = names;
    this.#texts = texts;
    for (const person of names.people) {
      if (person.id !== null) this.#ids.set(person.key, person.id);
      if (person.pronoun !== null) this.#pronouns.set(person.key, person.pronoun);
      for (const head of this.#titleHeads(person)) push(this.#titled, head, person.key);
    }
  }

  /** `recent`: the key of whoever the sentence before is about or whose words came last. */
  meaning(source: Source, recent: readonly (string | null)[]): Meant {
    switch (source.form) {
      case 'name': return source.person === null ? NOBODY : this.#someone(source.person.key);
      case 'pronoun': return this.#someone(this.#pronounKey(source, recent));
      case 'description': return this.#described(source);
      default: return { ...NOBODY, agency: this.#agencyIn(source) };
    }
  }

  #someone(key: string | null): Meant {
    return key === null ? NOBODY : { key, person: this.#ids.get(key) ?? null, agency: null };
  }

  #pronounKey({ head, block, start }: Source, recent: readonly (string | null)[]): string | null {
    if (head !== 'he' && head !== 'she') return null;
    const fits = (key: string) => (this.#pronouns.get(key) ?? head) === head;
    const spoken = recent.find((key) => key !== null && fits(key));
    return spoken ?? this.#before(block, start).find(({ key }) => fits(key))?.key ?? null;
  }

  /** Those named before a place in its block and the two before it, the nearest first. */
  #before(block: number, start: number): NamedPerson[] {
    return this.#names.people
      .filter((person) => person.block >= block - 2 && (person.block < block || (person.block === block && person.start < start)))
      .toReversed();
  }

  #described(source: Source): Meant {
    const post = this.#names.mentions.find((each) => each.kind === 'post' && each.block === source.block && each.start < source.end && each.end > source.start);
    if (post?.kind === 'post' && post.holder !== null) return this.#someone(this.#keyOf(post.holder) ?? post.holder);
    const agency = this.#agencyIn(source);
    if (!source.definite) return { ...NOBODY, agency };
    const titled = this.#titled.get(source.head) ?? [];
    const [first, ...rest] = new Set(titled);
    return first !== undefined && rest.length === 0 ? this.#someone(first) : { ...NOBODY, agency };
  }

  #keyOf(id: PersonId): string | null {
    return this.#names.people.find((person) => person.id === id)?.key ?? null;
  }

  #agencyIn({ block, start, end }: Source): AgencyId | null {
    const found = this.#names.mentions.find((each) => each.kind === 'agency' && each.block === block && each.start < end && each.end > start);
    return found?.kind === 'agency' ? found.id : null;
  }

  /** The words of a title that may stand for its holder: "Secretary of State" is "the secretary". */
  #titleHeads({ title, block }: NamedPerson): string[] {
    if (title === null) return [];
    const text = this.#texts[title.block ?? block]!.slice(title.start, title.end).toLowerCase();
    const beforeOf = text.split(/ (?:of|for|to|at|in) /)[0]!.trim().split(/\s+/);
    return [beforeOf.at(-1)!.replace(/[^\p{L}-]/gu, '')];
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
