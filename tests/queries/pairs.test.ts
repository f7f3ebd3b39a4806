import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JoinedCorpus } from '../../src/corpus/corpus.ts';
import type { AgencyId, PersonId } from '../../src/model/ids.ts';
import { allPairs, articlesAt, articlesWithBoth, pagesTogether, peopleWithPageAt } from '../../src/queries/pairs.ts';
import { corpusOf } from '../newsroom.ts';

const PEOPLE = Array.from({ length: 26 }, (_, index) => `person-${String.fromCharCode(97 + index)}` as PersonId);
const AGENCIES = ['north-office', 'south-office'] as AgencyId[];

/** A newsroom whose articles name the people and agencies given, by the editor's own links. */
function newsroom(articles: readonly (readonly string[])[]): JoinedCorpus {
  const link = (id: string) => `[someone](${AGENCIES.includes(id as AgencyId) ? 'agency' : 'person'}:${id})`;
  return corpusOf({
    'site.yaml': 'title: T\nurl: https://t.example\nlang: en\ntimeZone: UTC\npairs: 2\n',
    ...Object.fromEntries(PEOPLE.map((id) => [`people/${id}.md`, `---\nname: ${id.replace('-', ' ')}\n---\n`])),
    ...Object.fromEntries(AGENCIES.map((id) => [`agencies/${id}.md`, `---\nname: ${id.replace('-', ' ')}\n---\n`])),
    ...Object.fromEntries(articles.map((ids, index) => [`articles/a${index}.md`, `---\ntitle: A${index}\npublished: 2018-01-${String((index % 28) + 1).padStart(2, '0')}\n---\nToday ${ids.map(link).join(', ')} met.\n`])),
  });
}

/** Every article in turn, looked at for both. */
function bruteForce({ articles }: JoinedCorpus, one: string, other: string): string[] {
  return articles.filter(({ appearances }) => [one, other].every((id) => appearances.some((each) => each.id === id))).map(({ id }) => id);
}

describe('pairs', () => {
  it('are the articles that a look at every article finds, for everybody', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...PEOPLE.slice(0, 6), ...AGENCIES], { minLength: 1 }), { maxLength: 12 }), (articles) => {
        const corpus = newsroom(articles);
        const pairs = allPairs(corpus);
        for (const one of PEOPLE.slice(0, 6)) {
          for (const other of PEOPLE.slice(0, 6).filter((id) => id !== one)) {
            const both = bruteForce(corpus, one, other);
            expect(articlesWithBoth(corpus, one, other).map(({ id }) => id)).toEqual(both);
            expect(pairs.get(one)?.people.find(({ id }) => id === other)?.shared ?? 0).toBe(both.length >= 2 ? both.length : 0);
          }
          for (const agency of AGENCIES) {
            const at = bruteForce(corpus, one, agency);
            expect(articlesAt(corpus, one, agency).map(({ id }) => id)).toEqual(at);
            expect(pairs.get(one)?.agencies.some(({ id }) => id === agency) ?? false).toBe(at.length >= 2);
            expect(peopleWithPageAt(corpus, agency).includes(one)).toBe(at.length >= 2);
          }
          expect(pagesTogether(corpus, one).people).toEqual((pairs.get(one)?.people ?? []).map(({ id }) => id).sort());
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are told to pages without how many articles they share: one more leaves them as they were', () => {
    const [one, other, agency] = [PEOPLE[0]!, PEOPLE[1]!, AGENCIES[0]!];
    const [before, after] = [2, 3].map((times) => newsroom(Array.from({ length: times }, () => [one, other, agency]))) as [JoinedCorpus, JoinedCorpus];
    expect(pagesTogether(after, one)).toEqual({ people: [other], agencies: [agency] });
    expect(pagesTogether(before, one)).toEqual(pagesTogether(after, one));
    expect(peopleWithPageAt(before, agency)).toEqual(peopleWithPageAt(after, agency));
  });

  it('are at most the twenty strongest of each person, and the same from both sides', () => {
    const corpus = newsroom([[...PEOPLE, ...AGENCIES], [...PEOPLE, ...AGENCIES], [...PEOPLE.slice(0, 5), AGENCIES[0]!]]);
    const pairs = allPairs(corpus);
    for (const [id, { people, agencies }] of pairs) {
      expect(people.length + agencies.length).toBeLessThanOrEqual(20);
      for (const other of people) expect(pairs.get(other.id)?.people.some((each) => each.id === id)).toBe(true);
    }
    const first = pairs.get(PEOPLE[0]!)!;
    expect(first.people.slice(0, 4).every(({ shared }) => shared === 3)).toBe(true);
    expect(first.agencies).toEqual([{ id: AGENCIES[0], shared: 3 }]);
  });
});
