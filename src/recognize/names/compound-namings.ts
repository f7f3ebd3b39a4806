import type { Token } from '../tokens.ts';
import type { ReadLine } from './segment.ts';
import { compoundsIn, namesInCompound } from './compounds.ts';
import type { Naming } from './naming.ts';
import { parts } from './person-name.ts';
import { placeOf, whomMeant, type Known } from './whom-meant.ts';

/**
 * People whose surnames are half a word: "the Fenn-Loo talks", "anti-Fenn". A link takes the name alone.
 *
 * @param strange words of the names of people who are on no file
 */
export function compoundNamings(read: readonly ReadLine[], strange: ReadonlySet<Token>, known: Known): Naming[] {
  const isName = (word: string) => known.cast.hasSurname(word);
  return read.flatMap(({ line }, order) => compoundsIn(line)
    .filter((at) => !strange.has(line.tokens[at]!) && !isName(parts(line.tokens[at]!.fold).join(' ')))
    .flatMap((at) => namesInCompound(line, at, isName))
    .flatMap(({ start, end, fold }): Naming[] => {
      const members = whomMeant({ words: fold, title: [], order: placeOf(order, start), oneWord: false }, known);
      const person = members.length === 1 && members[0]!.people.length === 1 ? members[0]!.people[0]! : null;
      return person === null ? [] : [{ line, start, end, meaning: { kind: 'person', id: person.id }, candidates: [] }];
    }));
}
