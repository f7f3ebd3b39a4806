import type { DirectoryPerson } from '../../model/recognition.ts';
import { familyInside } from '../language/en/given-names.ts';
import { SUFFIXES } from '../language/en/name-parts.ts';
import { foldedWords } from '../tokens.ts';
import { fit, parts, personName, surnameKey, type Fit, type PersonName } from './person-name.ts';

/** A person on file and one of the names they go by. */
interface Named {
  readonly person: DirectoryPerson;
  readonly name: PersonName;
  /** Whether it is but part of the name on file. */
  readonly part?: boolean;
}

/** Everybody on file whom a full name may mean, all with equal right. */
export interface Found {
  readonly people: readonly DirectoryPerson[];
  readonly fit: Fit;
  /** Whether the text's name has more words than theirs on file: "John Q. Public" of "John Public". */
  readonly saysMore: boolean;
}

/** People on file by their names: a look-up takes the time of those who share a surname, not of all. */
export class PeopleIndex {
  readonly #bySurname = new Map<string, Named[]>();
  readonly #byOnlyName = new Map<string, DirectoryPerson[]>();

  constructor(people: readonly DirectoryPerson[]) {
    for (const person of people) for (const name of [person.name, ...person.also]) this.#add(person, foldedWords(withoutBrackets(name)));
  }

  #add(person: DirectoryPerson, folded: readonly string[]): void {
    const name = personName(folded);
    if (name.words.length === 1) push(this.#byOnlyName, name.words[0]!, person);
    // "Zay-B" is "Zay B" as well.
    if (name.words.length === 1 && name.words[0]!.includes('-')) push(this.#bySurname, surnameKey(parts(name.words[0]!).at(-1)!), { person, name: personName(parts(name.words[0]!)) });
    else if (name.words.length > 1) push(this.#bySurname, surnameKey(name.words.at(-1)!), { person, name });
    const of = name.words.indexOf('of');
    // "Karl II of Baden" is called "Karl II" as well.
    if (of === 2 && SUFFIXES.has(name.words[1]!)) push(this.#bySurname, name.words[1]!, { person, name: personName(name.words.slice(0, 2)), part: true });
    const family = familyInside(name.words);
    if (family !== null) push(this.#bySurname, family, { person, name: personName([name.words[0]!, family]), part: true });
  }

  hasSurname(folded: string): boolean {
    return this.#bySurname.has(surnameKey(folded));
  }

  /** Those who go by one name alone ("Halston"), nicknames included. */
  byOnlyName(folded: string): readonly DirectoryPerson[] {
    return this.#byOnlyName.get(folded) ?? [];
  }

  bySurname(folded: string): readonly DirectoryPerson[] {
    return [...new Set(this.#bySurname.get(surnameKey(folded))?.filter(({ name }) => !name.words.includes('of')).map(({ person }) => person))];
  }

  /** Whom a name of two words or more means. */
  find(text: PersonName): Found | null {
    let best: Fit | 3 = 3;
    let people: DirectoryPerson[] = [];
    let saysMore = false;
    for (const { person, name, part } of this.#bySurname.get(surnameKey(text.words.at(-1)!)) ?? []) {
      const whole = fit(text, name);
      const found = part && whole === 0 ? 1 : whole;
      if (found === null || found > best) continue;
      if (found < best) people = [];
      best = found;
      saysMore = text.words.length > name.words.length;
      if (!people.includes(person)) people.push(person);
    }
    return best === 3 ? null : { people: people.sort(byId), fit: best, saysMore };
  }
}

/** "Ann Kelly (painter)" is called Ann Kelly. */
export function withoutBrackets(name: string): string {
  return name.replace(/(\S)\s*\([^()]*\)\s*$/, '$1');
}

const byId = (a: DirectoryPerson, b: DirectoryPerson) => (a.id < b.id ? -1 : 1);

export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
