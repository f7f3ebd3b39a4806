import { describe, expect, it } from 'vitest';
import type { JoinedCorpus } from '../../src/corpus/corpus.ts';
import { sameByParts } from '../../src/publish/fact-parts.ts';
import type { TrackedCorpus } from '../../src/publish/tracking.ts';
import { INDEXES } from '../../src/queries/indexes.ts';
import type { Files } from '../check/check-folder.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';
import { tracking, wholly } from './tracked-newsroom.ts';

const replaced = (name: string, from: string, to: string): Files => ({ ...SMALL_NEWSROOM, [name]: String(SMALL_NEWSROOM[name]).replace(from, to) });
const [PLAN, ADA, PORT] = ['articles/2017/2017-11-30-plan.md', 'people/ada-north.md', 'agencies/port-authority.md'];

const CHANGES: Readonly<Record<string, Files>> = {
  'a headline': replaced(PLAN, 'Council plans', 'Council still plans'),
  'somebody more in a text': replaced('articles/2017/2017-12-01-denial.md', 'with Ben South.', 'with Ben South. Cleo West left, and the Chief Pilot, too.'),
  'a name': replaced(ADA, 'name: Ada North\nalso: [', 'name: Zeno North\nalso: [Ada North, '),
  'a name that articles lose': replaced(ADA, 'name: Ada North', 'name: Zeno Quill'),
  'somebody of whom nothing is shown': replaced(ADA, 'born: 1960', 'redacted: A court order.'),
  'a date of a tenure': replaced(ADA, '2018-04-26', '2018-04-20'),
  'the title of a post': replaced(PORT, 'title: Harbour Master', 'title: Port Captain, also: [Harbour Master]'),
  'the seats of a post': replaced(PORT, 'title: Harbour Master', 'title: Harbour Master, seats: 2'),
  'a storyline': replaced('stories/who-runs-the-port.md', 'A change', 'Changes'),
  'the title of the site': replaced('site.yaml', 'The Harbour Gazette', 'The Port Gazette'),
  'an article less': Object.fromEntries(Object.entries(SMALL_NEWSROOM).filter(([name]) => !name.includes('denial'))),
};

describe('facts that come of parts that are the same', () => {
  const before = wholly(corpusOf(SMALL_NEWSROOM));
  const same = (after: TrackedCorpus) => sameByParts(before.tracked.origins(), after.parts);

  it.each(Object.entries(CHANGES))('are the same after a change of %s', (_, files) => {
    const { tracked } = wholly(corpusOf(files));
    const told = [...before.facts].filter(same(tracked));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(before.facts.size);
    for (const fact of told) expect(tracked.digest(fact), fact).toBe(before.tracked.digest(fact));
  });

  it('are all but those of the clock and of bodies where nothing changed', () => {
    const { tracked } = wholly(corpusOf(SMALL_NEWSROOM));
    expect([...before.facts].filter((fact) => !same(tracked)(fact)).every((fact) => fact.startsWith('body '))).toBe(true);
  });

  it('are after a change of a headline all but the articles themselves: lists and indexes show none, nor is anybody quoted otherwise', () => {
    const { tracked } = wholly(corpusOf(CHANGES['a headline']!));
    const changed = [...before.facts].filter((fact) => !same(tracked)(fact));
    expect(new Set(changed.map((fact) => fact.split(' ')[0]))).toEqual(new Set(['article', 'body', 'named']));
    expect(changed.filter((fact) => fact.startsWith('article') && tracked.digest(fact) !== before.tracked.digest(fact))).toEqual(['article 2017/11/30/plan']);
  });

  it('are after a name was lost what articles say of themselves: pages that show no names have nothing to do with it', () => {
    const { tracked } = wholly(corpusOf(CHANGES['a name that articles lose']!));
    const ofArticles = [...before.facts].filter((fact) => fact.startsWith('article '));
    expect(ofArticles.length).toBeGreaterThan(0);
    expect(ofArticles.filter((fact) => !same(tracked)(fact))).toEqual([]);
    const otherwise = [...before.facts].filter((fact) => /^(?:named|quotes|sentences) /.test(fact) && tracked.digest(fact) !== before.tracked.digest(fact));
    expect(new Set(otherwise.map((fact) => fact.split(' ')[0]))).toEqual(new Set(['named', 'sentences']));
  });

  it('are after somebody more was named in a text all indexes but those of who is in which article', () => {
    const isSame = same(wholly(corpusOf(CHANGES['somebody more in a text']!)).tracked);
    const names = ['articles', 'by.date', 'by.topic', 'by.author', 'derived.daysWithArticles', 'derived.quotesByPerson', 'derived.statementsOfAgency', 'by.person', 'by.post', 'derived.companions', 'derived.earlierOnSamePeople'];
    expect(names.map(isSame)).toEqual([true, true, true, true, true, true, true, false, false, false, false]);
  });

  it('are what a person’s articles share with others, whatever the person is called', () => {
    const isSame = same(wholly(corpusOf(CHANGES['a name']!)).tracked);
    expect(['by.person ada-north', 'derived.companions ada-north', 'ledger.movesOf ada-north', 'agencies port-authority'].map(isSame)).toEqual([true, true, true, true]);
    expect(['people ada-north', 'derived.nameplates ada-north'].map(isSame)).toEqual([false, false]);
  });
});

it('an index is made neither of the clock nor of the body of an article', () => {
  const { tracked } = wholly(corpusOf(SMALL_NEWSROOM));
  expect(() => tracked.corpus.derive('clock', (whole) => new Map([['now', (whole as unknown as JoinedCorpus).now]]))).toThrow('must not be made of now');
});

it('every index is worked out by its name as the pages that show it do', () => {
  const { tracked, facts } = wholly(corpusOf(SMALL_NEWSROOM));
  const asked = [...facts].filter((fact) => fact.startsWith('derived.'));
  const { corpus } = tracked;
  const found = Object.entries(INDEXES).map(([name, index]) => [name, [...tracked.track(() => index(corpus)).facts]]);
  expect(found).toEqual(Object.keys(INDEXES).map((name) => [name, []]));
  const fresh = tracking(corpusOf(SMALL_NEWSROOM));
  for (const fact of asked) expect([fact, fresh.digest(fact)]).toEqual([fact, tracked.digest(fact)]);
  const names = Object.keys(fresh.origins().sources);
  expect(names.every((name) => name.slice('derived.'.length) in INDEXES)).toBe(true);
});
