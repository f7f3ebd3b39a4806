import type { Stranger } from '../../model/recognition.ts';
import type { NamedPerson } from '../names-found.ts';

/** People that the blocks name by more than one word and who are on no file: by their longest name, most often named first. */
export function strangersIn(people: readonly NamedPerson[]): Stranger[] {
  const byKey = Map.groupBy(people.filter(({ id }) => id === null), ({ key }) => key);
  return [...byKey.values()]
    .map((namings) => ({ name: namings.reduce((longest, { text }) => (text.length > longest.length ? text : longest), ''), count: namings.length }))
    .filter(({ name }) => /\p{Lu}.*\s\p{Lu}/u.test(name))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
