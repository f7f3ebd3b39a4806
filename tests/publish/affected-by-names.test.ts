import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTitles } from '../../src/corpus/title-index.ts';
import { titlesBesideNames } from '../../src/corpus/titles-beside-names.ts';
import type { AgencyId, PersonId, PostId } from '../../src/model/ids.ts';
import type { ArticleText, Directory, DirectoryAgency, DirectoryPerson, DirectoryPost, DirectoryTenure } from '../../src/model/recognition.ts';
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

const body = fc.constantFrom('Office of Rivers', 'Rivers Office', 'Department of State', 'United States Department of State', 'Ministry of Defence', 'Defense Ministry', 'Coca-Cola Company', 'Coca Cola', 'al-Tarkov', 'Al Tarkov News Agency', 'People’s Army of Utopia', 'States’ Rights Party', 'Bureau of Alcohol, Tobacco and Canals', 'Alcohol Tobacco Authority', 'Alcohol, Tobacco Authority', 'Marks & Fenn', 'Marks and Fenn', 'Fairbrook F.C.', 'Fairbrook', 'Canal Control Agency', 'CCA', 'C.C.A.', 'OOR', 'الجزيرة', 'مجلس النواب', 'Supreme Court of Utopia', 'Supreme Court', 'United Nations Canal Council', 'U.N. Canal Council');
const agency = (id: string): fc.Arbitrary<DirectoryAgency> => fc.record({ id: fc.constant(id as AgencyId), name: body, also: fc.array(body, { maxLength: 1 }), formerNames: fc.constant([]), kind: fc.constant('agency'), parent: fc.constant(null), country: fc.constantFrom(null, 'Utopia') });
const title = fc.constantFrom('Director of the Office of Rivers', 'Canal Keeper', 'Secretary of State', 'CCA Director', 'Chief of Staff', 'Office of Rivers Chief of Staff', 'Senator');
const tenure = fc.record({ ...Object.fromEntries(Object.entries(held).map(([key, value]) => [key, fc.constant(value)])), person: fc.constantFrom('one', 'other'), mayFrom: fc.constantFrom(null, '2020-01-01', '2021-01-01') }) as fc.Arbitrary<DirectoryTenure>;
const office = (id: string): fc.Arbitrary<DirectoryPost> => fc.record({ id: fc.constant(id as PostId), title, also: fc.constant([]), agency: fc.constantFrom('first', 'second') as fc.Arbitrary<AgencyId>, seats: fc.constantFrom(1, 2), tenures: fc.array(tenure, { maxLength: 2 }) });

/** Agencies and posts, of which one comes, goes, or is called or held otherwise. */
const changeOfBodies = fc.tuple(agency('first'), agency('first'), agency('second'), office('keeper'), office('keeper'), office('chief'), fc.constantFrom('an agency', 'a new agency', 'a post', 'a new post', 'tenures')).map(([first, anew, second, keeper, keeperAnew, chief, what]) => {
  const before = { agencies: [first, second], posts: [keeper, chief] };
  const after = { 'an agency': { agencies: [anew, second] }, 'a new agency': { agencies: [second] }, 'a post': { posts: [keeperAnew, chief] }, 'a new post': { posts: [chief] }, tenures: { posts: [{ ...keeper, tenures: keeperAnew.tenures }, chief] } }[what];
  return { before, after: { ...before, ...after } };
});
const told = fc.oneof(fc.tuple(fc.constantFrom('The', 'A CCA-backed', 'In', 'والمجلس'), body, fc.constantFrom('said so.', '’s boat sank.')).map((words) => words.join(' ')), fc.tuple(title, fc.constantFrom('Robert Fenn left.', 'Fenn, who left.', 'Anna Ng'))
  .map((words) => words.join(' ')), title.map((words) => `Then the ${words.toLowerCase()} of the day left.`), title.map((words) => `Now the ${words} left.`), body.map((words) => `و${words}`));

describe('a text that reads differently after agencies and posts changed', () => {
  it('is always among those that the change may touch', () => {
    const called = [['one', 'Robert Fenn'], ['other', 'Anna Ng']].map(([id, each]): DirectoryPerson => ({ id: id as PersonId, name: each!, also: [], born: null, died: null }));
    fc.assert(
      fc.property(changeOfBodies, fc.array(told, { minLength: 1, maxLength: 4 }), ({ before, after }, sentences) => {
        const article = articleOf(sentences);
        const [old, now] = [before, after].map((bodies): Directory => ({ people: called, ...bodies })) as [Directory, Directory];
        const same = JSON.stringify(read(article, old)) === JSON.stringify(read(article, now));
        expect(same || affectedBy(old, now)!(sentences.join('\n'))).toBe(true);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 500) },
    );
  });
});

/** What reading an article finds that depends on the directory. */
function read(article: ArticleText, names: Directory): unknown {
  const found = createRecognizer(names).recognize(article);
  return [found, titlesBesideNames(article.blocks, found, indexTitles(names), article.day)];
}
