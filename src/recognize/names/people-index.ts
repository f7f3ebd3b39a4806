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

/** What somebody is looked up by for one name on file. */
export interface CalledBy {
  /** Where the name is but one word. */
  readonly onlyName: string | null;
  /** The names of two words or more that mean them, and each one's surname as it is looked up by. */
  readonly full: readonly { readonly surname: string; readonly name: PersonName; readonly part?: boolean }[];
}

export function calledBy(nameOnFile: string): CalledBy {
  const name = personName(foldedWords(withoutBrackets(nameOnFile)));
  const { words } = name;
  const full: { surname: string; name: PersonName; part?: boolean }[] = [];
  const family = familyInside(words);
  // "Zay-B" is "Zay B" as well.
  if (words.length === 1 && words[0]!.includes('-')) full.push({ surname: surnameKey(parts(words[0]!).at(-1)!), name: personName(parts(words[0]!)) });
  if (words.length > 1) full.push({ surname: surnameKey(words.at(-1)!), name });
  // "Karl II of Baden" is called "Karl II" as well.
  if (words.indexOf('of') === 2 && SUFFIXES.has(words[1]!)) full.push({ surname: words[1]!, name: personName(words.slice(0, 2)), part: true });
  if (family !== null) full.push({ surname: family, name: personName([words[0]!, family]), part: true });
  return { onlyName: words.length === 1 ? words[0]! : null, full };
}

/** People on file by their names: a look-up takes the time of those who share a surname, not of all. */
export class PeopleIndex {
  readonly #bySurname = new Map<string, Named[]>();
  readonly #byOnlyName = new Map<string, DirectoryPerson[]>();

  constructor(people: readonly DirectoryPerson[]) {
    for (const person of people) for (const name of [person.name, ...person.also]) this.#add(person, calledBy(name));
  }

  #add(person: DirectoryPerson, { onlyName, full }: CalledBy): void {
    if (onlyName !== null) push(this.#byOnlyName, onlyName, person);
    for (const { surname, ...each } of full) push(this.#bySurname, surname, { person, ...each });
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
