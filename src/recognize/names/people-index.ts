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

/**
 * People on file by their names: a look-up takes the time of those who share a surname, not of all. Names are taken apart
 * only when a word is looked up that begins like one of theirs: few are, in an article.
 */
export class PeopleIndex {
  readonly #unfiled = new Map<string, Set<DirectoryPerson>>();
  readonly #bySurname = new Map<string, Named[]>();
  readonly #byOnlyName = new Map<string, DirectoryPerson[]>();

  constructor(people: readonly DirectoryPerson[]) {
    for (const person of people) for (const name of [person.name, ...person.also]) for (const beginning of beginningsOf(name)) this.#toBeFiled(beginning).add(person);
  }

  #toBeFiled(beginning: string): Set<DirectoryPerson> {
    const known = this.#unfiled.get(beginning) ?? new Set();
    this.#unfiled.set(beginning, known);
    return known;
  }

  /** Files, in the order of the directory, everybody who can be looked up by words with the beginning of this one. */
  #file(word: string): void {
    const beginning = beginningOf(word);
    const people = this.#unfiled.get(beginning);
    if (people === undefined) return;
    this.#unfiled.delete(beginning);
    for (const person of people) {
      for (const { onlyName, full } of [person.name, ...person.also].map(calledBy)) {
        if (onlyName !== null && beginningOf(onlyName) === beginning) push(this.#byOnlyName, onlyName, person);
        for (const { surname, ...each } of full) if (beginningOf(surname) === beginning) push(this.#bySurname, surname, { person, ...each });
      }
    }
  }

  #named(surname: string): readonly Named[] {
    const key = surnameKey(surname);
    this.#file(key);
    return this.#bySurname.get(key) ?? [];
  }

  hasSurname(folded: string): boolean {
    return this.#named(folded).length > 0;
  }

  /** Those who go by one name alone ("Halston"), nicknames included. */
  byOnlyName(folded: string): readonly DirectoryPerson[] {
    this.#file(folded);
    return this.#byOnlyName.get(folded) ?? [];
  }

  bySurname(folded: string): readonly DirectoryPerson[] {
    return [...new Set(this.#named(folded).filter(({ name }) => !name.words.includes('of')).map(({ person }) => person))];
  }

  /** Whom a name of two words or more means. */
  find(text: PersonName): Found | null {
    let best: Fit | 3 = 3;
    let people: DirectoryPerson[] = [];
    let saysMore = false;
    for (const { person, name, part } of this.#named(text.words.at(-1)!)) {
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

/** The letters of a folded word that tell which names are looked through for it. */
const beginningOf = (word: string) => word.slice(0, 3);

const SIMPLE = /^[A-Za-z]{3,}(?:[ -][A-Za-z]{3,})*$/;

/** The beginnings of all that a name on file is looked up by, and of more; told without taking it apart where it is as simple as most. */
function beginningsOf(name: string): string[] {
  if (!SIMPLE.test(name)) {
    const { onlyName, full } = calledBy(name);
    return [...(onlyName === null ? [] : [onlyName]), ...full.map(({ surname }) => surname)].map(beginningOf);
  }
  const [first, ...rest] = name.toLowerCase().split(' ') as [string, ...string[]];
  // Nobody is looked up by the first of several words, but by parts of it.
  return [...(rest.length > 0 ? [] : [first]), ...parts(first).slice(1), ...rest.flatMap((word) => [word, ...parts(word).slice(1)])].map(beginningOf);
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
