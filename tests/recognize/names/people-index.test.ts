import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/model/ids.ts';
import type { DirectoryPerson } from '../../../src/model/recognition.ts';
import { calledBy, PeopleIndex } from '../../../src/recognize/names/people-index.ts';

const word = fc.constantFrom('Robert', 'Anna', 'Xi', 'XV', 'J.R.', 'JR', 'Fenn', 'fennimore', 'Fen-loo', 'Ng', 'Ngo', 'Petrovych', 'Abskyy', 'Absky', 'III', 'Jr.', 'of', 'Baden', 'Chan', 'Tao-ming', 'de', 'O’Hara', 'Zay-B', 'Örne', 'McLoo', '(painter)');
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const people = fc.array(fc.tuple(name, fc.array(name, { maxLength: 2 })), { minLength: 1, maxLength: 6 }).map((named) => named.map(([first, also], at): DirectoryPerson => ({ id: `person-${at}` as PersonId, name: first, also, born: null, died: null })));

/** All that an index answers of people's own names, asked in some order. */
function answers(index: PeopleIndex, names: readonly string[]): Map<string, unknown> {
  return new Map(names.map((each) => {
    const { onlyName, full } = calledBy(each);
    const byName = full.map(({ surname, name: called }) => ({ found: index.find(called), bearers: index.bySurname(surname), known: index.hasSurname(surname) }));
    return [each, { byName, only: onlyName === null ? null : index.byOnlyName(onlyName) }];
  }));
}

describe('people on file by their names', () => {
  it('are found by each of them', () => {
    fc.assert(fc.property(people, (all) => {
      const index = new PeopleIndex(all);
      for (const person of all) for (const each of [person.name, ...person.also]) {
        const { onlyName, full } = calledBy(each);
        if (onlyName !== null) expect(index.byOnlyName(onlyName)).toContain(person);
        for (const { surname, name: called, part } of full) {
          expect(index.hasSurname(surname)).toBe(true);
          if (called.words.length > 1 && !part) expect(index.find(called)!.people).toContain(person);
        }
      }
    }));
  });

  it('are found alike whatever was asked before', () => {
    fc.assert(fc.property(people, (all) => {
      const names = all.flatMap((person) => [person.name, ...person.also]);
      const [there, back] = [answers(new PeopleIndex(all), names), answers(new PeopleIndex(all), names.toReversed())];
      for (const each of names) expect(back.get(each)).toEqual(there.get(each));
    }));
  });
});
