import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '../../model/ids.ts';
import type { DirectoryPerson } from '../../model/recognition.ts';
import { withoutBrackets } from '../../recognize/names/people-index.ts';
import { personNameOf } from '../../recognize/names/person-name.ts';
import { namePatterns, type FullNamePattern } from '../../recognize/names/text-patterns.ts';
import { changed, linkTo, partition } from './changed-things.ts';

/** What a text holds that may mean something that changed: one of the words, or both parts of one of the names. */
export interface Changes {
  readonly words: readonly string[];
  readonly names: readonly FullNamePattern[];
}

/**
 * What names people of `one` who are not the same in `other`.
 *
 * @param holders of posts that tell other things of them.
 */
export function changedPeople(one: readonly DirectoryPerson[], other: readonly DirectoryPerson[], holders: ReadonlySet<PersonId>): Changes {
  const people = changed(one, other);
  const others = new Map(other.map((person) => [person.id, person]));
  const [renamed, changedOtherwise] = partition(people, (person) => !holders.has(person.id) && isRenamed(person, others.get(person.id)));
  const anew = renamed.map((person) => changedNames(person, others.get(person.id)!));
  const words = [
    ...[...people.map(({ id }) => id), ...holders].map((id) => linkTo('person', id)),
    ...anew.flatMap((each) => each.words),
    ...[...changedOtherwise, ...one.filter(({ id }) => holders.has(id))].flatMap(wordsOfPerson),
  ];
  return { words, names: anew.flatMap((each) => each.names) };
}

const namesOf = ({ name, also }: DirectoryPerson) => [name, ...also];

const wordsOfPerson = (person: DirectoryPerson): string[] => namesOf(person).map(namePatterns).flatMap(({ onlyName, full }) => [...(onlyName === null ? [] : [onlyName]), ...full.map(({ surname }) => surname)]);

/**
 * Whether nothing changed of somebody but what they are called, so that a text which calls them by a name that stayed
 * reads as before: names that stayed are in the same order, and the first has neither brackets nor a surname of several
 * words, from which more is read.
 */
function isRenamed(one: DirectoryPerson, other: DirectoryPerson | undefined): boolean {
  if (other === undefined || one.born !== other.born || one.died !== other.died) return false;
  const [names, others] = [namesOf(one), namesOf(other)];
  if (!isDeepStrictEqual(names.filter((name) => others.includes(name)), others.filter((name) => names.includes(name)))) return false;
  return one.name === other.name || [one.name, other.name].every((name) => withoutBrackets(name) === name && hasShortSurname(name));
}

function hasShortSurname(name: string): boolean {
  const { words, surnameAt } = personNameOf(name);
  return surnameAt >= words.length - 1;
}

/** What somebody is called in `one` and not in `other`; a surname that others have lost or gained counts by itself, since titles stand before it. */
function changedNames(one: DirectoryPerson, other: DirectoryPerson): Changes {
  const others = namesOf(other);
  const known = new Set(others.flatMap((name) => namePatterns(name).full.flatMap(({ key }) => key ?? [])));
  const patterns = namesOf(one).filter((name) => !others.includes(name)).map(namePatterns);
  const [alone, beside] = partition(patterns.flatMap(({ full }) => full), ({ key }) => key !== null && !known.has(key));
  return { words: [...patterns.flatMap(({ onlyName }) => onlyName ?? []), ...alone.map(({ surname }) => surname)], names: beside };
}
