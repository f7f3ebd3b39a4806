import { describe, expect, it } from 'vitest';
import { inYearKey } from '../../src/corpus/in-year.ts';
import { agencyTree } from '../../src/queries/agency-tree.ts';
import { corrections } from '../../src/queries/corrections.ts';
import { coverageByMonth } from '../../src/queries/coverage-by-month.ts';
import { daysWithArticles, neighbouringDates } from '../../src/queries/days-with-articles.ts';
import { ledgerChanges } from '../../src/queries/ledger-changes.ts';
import { letterCounts, peopleByCoverage, peopleByLetter } from '../../src/queries/people-index.ts';
import { isOpen, plansIn } from '../../src/queries/plans.ts';
import { yearsOfAgency, yearsOfPerson } from '../../src/queries/years-of-coverage.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const corpus = corpusOf(SMALL_NEWSROOM);

describe('indexes', () => {
  it('list people under the letter of their sort name, with role, count and last day', () => {
    expect([...letterCounts(corpus)]).toEqual([['n', 1], ['s', 1], ['w', 1]]);
    expect(peopleByLetter(corpus, 's')[0]).toMatchObject({ id: 'ben-south', role: 'Harbour Master', current: true, count: 2, last: '2017-12-01' });
    expect(peopleByCoverage(corpus).map(({ count }) => count)).toEqual([2, 2, 1]);
  });

  it('show agencies below their parents, and those that are each other’s parents all the same', () => {
    const tree = agencyTree(corpus);
    expect(tree.get('legislature')?.[0]?.children.map(({ id }) => id)).toEqual(['port-authority']);
    const circle = corpusOf({ 'site.yaml': SMALL_NEWSROOM['site.yaml']!, 'agencies/a.md': '---\nname: A\nparent: b\n---\n', 'agencies/b.md': '---\nname: B\nparent: a\n---\n' });
    expect([...agencyTree(circle).values()].flat().map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('count the days of a year, and know the next one', () => {
    expect(daysWithArticles(corpus, '2017')).toEqual({ '2017-11-30': 1, '2017-12-01': 1 });
    expect(neighbouringDates(corpus, '2017-12-01')).toEqual({ before: '2017-11-30', after: null });
    expect(neighbouringDates(corpus, '2017-11')).toEqual({ before: null, after: '2017-12' });
  });

  it('count months without articles as well, across a turn of the year', () => {
    expect(coverageByMonth([{ day: '2018-02-01' }, { day: '2017-11-30' }, { day: '2017-11-02' }])).toEqual([
      { month: '2017-11', count: 2 }, { month: '2017-12', count: 0 }, { month: '2018-01', count: 0 }, { month: '2018-02', count: 1 },
    ]);
    expect(coverageByMonth([])).toEqual([]);
  });

  it('tell a year’s articles of everybody and every agency, and the years that there are', () => {
    const years = corpusOf({ ...SMALL_NEWSROOM, 'articles/2018/2018-05-02-after.md': '---\ntitle: After\npublished: 2018-05-02\n---\n\nBen South began on Tuesday.\n' });
    const slugs = (...of: Parameters<typeof inYearKey>) => years.by.inYear.get(inYearKey(...of))?.map(({ slug }) => slug);
    expect([slugs('person', 'ben-south' as never, '2018'), slugs('person', 'ben-south' as never, '2017'), slugs('person', 'ada-north' as never, '2018')]).toEqual([['after'], ['denial', 'plan'], undefined]);
    expect(slugs('agency', 'city-council' as never, '2017')).toEqual(['denial', 'plan']);
    expect([yearsOfPerson(years, 'ben-south' as never), yearsOfAgency(years, 'city-council' as never), yearsOfPerson(years, 'nobody' as never)]).toEqual([['2018', '2017'], ['2017'], []]);
  });

  it('have no corrections where there are none', () => {
    expect(corrections(corpus)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('tells changes known to the day, the newcomer of a handover first', () => {
    const changes = ledgerChanges(corpus).map(({ day, change, tenure }) => `${day} ${tenure.person} ${change}`);
    expect(changes).toEqual(['2018-05-01 cleo-west began', '2018-04-26 ben-south ended', '2018-04-26 ben-south began', '2018-04-26 ada-north ended']);
  });

  it('counts reports of one move as one plan, and a denial as no plan of its own', () => {
    const plans = plansIn(corpus.ledger.moves);
    expect(plans).toHaveLength(2);
    expect(plans.map(({ first, later }) => [first.state, first.denials.length, later.length])).toEqual([['planned', 1, 0], ['planned', 0, 0]]);
  });

  it('has a plan open until something settles it', () => {
    const before = corpusOf(SMALL_NEWSROOM, { now: '2018-01-01' });
    expect(plansIn(before.ledger.moves).map(isOpen)).toEqual([true, true]);
    expect(plansIn(corpus.ledger.moves).map(isOpen)).toEqual([false, false]);
  });
});
