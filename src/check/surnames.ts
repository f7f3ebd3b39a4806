import type { Person } from '../model/person.ts';

/** The last words of a person's names, in small letters, "Jr." and its like left out. */
export function surnamesOf({ name, also }: Pick<Person, 'name' | 'also'>): Set<string> {
  return new Set([name, ...also].flatMap((each) => each.replace(/,? (?:jr|sr|ii|iii|iv)\.?$/i, '').split(/\s+/).at(-1)?.toLowerCase() ?? []));
}
