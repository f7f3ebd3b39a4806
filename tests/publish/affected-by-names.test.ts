import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyId, PersonId, PostId } from '../../src/model/ids.ts';
import type { ArticleText, Directory, DirectoryPerson } from '../../src/model/recognition.ts';
import { affectedBy } from '../../src/publish/reading/affected-articles.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';

const givenName = fc.constantFrom('Robert', 'Bob', 'Rob', 'Xiaoping', 'Xiao Ping', 'Xiao-ping', 'J.R.', 'J. R.', 'Jack', 'Jean-Paul', 'Cres', 'Creswell', 'Ann Mary', 'Mary', 'A.', 'Anna', 'Mo', 'Ørjan', 'Orjan', 'Ursula von', 'Maria de la');
const surname = fc.constantFrom('Wu', 'Ng', 'Tarkovsky', 'Tarkovskyy', 'Petrovich', 'Petrovych', 'Kiselev', 'Kiselyov', 'Yelets-Rootsy', 'Yelets-Rootsiy', 'Cruz', 'Leyen', 'O’Hara', "O'Hara", 'Strauß', 'Strauss', 'Kai-shek', 'Fenn', 'Fenn Jr.', 'Fenn (painter)', 'II of Baden', 'Chan Tao-ming');
const fullName = fc.tuple(givenName, surname).map(([given, last]) => `${given} ${last}`);
const name = fc.oneof({ weight: 8, arbitrary: fullName }, fc.constantFrom('Halston', 'Zay-B', 'JFK', 'J.F.K.', 'كريم حداد', 'كريم'));
const calls = fc.oneof(name, surname, givenName, fc.tuple(fc.constantFrom('Senator', 'Minister', 'Mr.', 'Canal Keeper', 'painter'), fc.oneof(surname, fullName)).map((words) => words.join(' ')));
const sentence = fc.tuple(calls, fc.constantFrom(' said so.', ' left.', '’s boat sank.', ', the canal keeper, left.', '-Loo talks failed.')).map((words) => words.join(''));

const person = (id: string): fc.Arbitrary<DirectoryPerson> => fc.record({ id: fc.constant(id as PersonId), name, also: fc.array(name, { maxLength: 2 }), born: fc.constant(null), died: fc.constant(null) });
const [one, other] = [person('one'), person('other')];

/** Two people, and what becomes of them: the first is often called otherwise and keeps the old name besides. */
const change = fc.tuple(one, other, name, one, fc.constantFrom('renamed', 'added to', 'changed', 'gone')).map(([first, second, called, another, how]) => {
  const becomes = { renamed: [{ ...first, name: called, also: [first.name, ...first.also] }], 'added to': [{ ...first, also: [...first.also, called] }], changed: [another], gone: [] }[how];
  return { before: [first, second], after: [...becomes, second] };
});

const held = { as: 'holder', mayFrom: null, surelyFrom: null, mayTo: null, surelyTo: null } as const;
const post = { id: 'keeper' as PostId, title: 'Canal Keeper', also: [], agency: 'canals' as AgencyId, seats: 1 };

function directory(people: readonly DirectoryPerson[], ledger: boolean): Directory {
  return { people, agencies: [], posts: [{ ...post, tenures: ledger ? [{ ...held, person: 'one' as PersonId }] : [] }] };
}

function articleOf(sentences: readonly string[]): ArticleText {
  return { day: '2020-05-01', headline: sentences[0]!, summary: null, caption: null, links: [], blocks: sentences.map((text) => ({ kind: 'paragraph', text })) };
}

describe('a text that calls people by a name they keep', () => {
  const fenn: DirectoryPerson = { id: 'one' as PersonId, name: 'Robert Fenn', also: [], born: null, died: null };
  const affected = (after: DirectoryPerson) => affectedBy(directory([fenn], true), directory([after], true))!;

  it('is not touched where another name becomes their first', () => {
    const text = 'Robert Fenn left. Canal Keeper Fenn said so.';
    expect(affected({ ...fenn, name: 'Zeno Fenn', also: ['Robert Fenn'] })(text)).toBe(false);
    expect(affected({ ...fenn, name: 'Zeno Fenn', also: ['Robert Fenn'] })(`${text} Z. Fenn is his son.`)).toBe(true);
  });

  it('may be touched by a new surname, brackets, or another day of birth', () => {
    for (const after of [{ name: 'Zeno Quill', also: ['Robert Fenn'] }, { name: 'Robert Fenn (keeper)', also: ['Robert Fenn'] }, { born: '1950' }]) {
      expect(affected({ ...fenn, ...after })('Robert Fenn left, and Minister Quill as well.')).toBe(true);
    }
  });
});

describe('a text that reads differently after people were named otherwise', () => {
  it('is always among those that the change may touch', () => {
    fc.assert(
      fc.property(change, fc.array(sentence, { minLength: 1, maxLength: 4 }), fc.boolean(), ({ before, after }, sentences, ledger) => {
        const article = articleOf(sentences);
        const [old, now] = [before, after].map((people) => directory(people, ledger)) as [Directory, Directory];
        const same = JSON.stringify(createRecognizer(old).recognize(article)) === JSON.stringify(createRecognizer(now).recognize(article));
        expect(same || affectedBy(old, now)!(sentences.join('\n'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
