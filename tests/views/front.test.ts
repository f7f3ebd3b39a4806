import { describe, expect, it } from 'vitest';
import { frontView } from '../../src/views/front.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';
import type { Files } from '../check/check-folder.ts';

const site = { 'site.yaml': SMALL_NEWSROOM['site.yaml']! };
const article = (day: number, fields = '') => `---\ntitle: News of day ${day}\npublished: 2018-01-${String(day).padStart(2, '0')}T09:00\n${fields}---\n\nIt rained on day ${day}.\n`;
const articles = (count: number): Files => Object.fromEntries(Array.from({ length: count }, (_, index) => [`articles/2018-01-${String(index + 1).padStart(2, '0')}-news-${index + 1}.md`, article(index + 1)]));

describe('the front page', () => {
  it('of an empty newsroom says so', () => {
    expect(frontView(corpusOf(site))).toMatchObject({ lead: null, second: [], days: [], people: [], open: [], outcomes: [], archive: null });
  });

  it('of three articles has a lead and a second tier', () => {
    const { lead, second, days } = frontView(corpusOf({ ...site, ...articles(3) }));
    expect([lead!.title, second.map(({ title }) => title), days]).toEqual(['News of day 3', ['News of day 2', 'News of day 1'], []]);
  });

  it('of many shows each once, the newest first, and stops', () => {
    const { lead, besides, second, days } = frontView(corpusOf({ ...site, ...articles(31) }));
    const shown = [lead!, ...besides, ...second, ...days.flatMap(({ teasers }) => teasers)].map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(29);
    expect(days[0]!.day).toEqual({ text: 'Friday, January 26, 2018', href: '/2018/01/26/' });
  });

  it('tells of a lead without a standfirst how it begins', () => {
    const { lead, second } = frontView(corpusOf({ ...site, ...articles(3) }));
    expect([lead!.summary, second[0]!.summary]).toEqual(['It rained on day 3.', null]);
  });

  it('leads with the article that is pinned', () => {
    const pinned = { 'site.yaml': `${SMALL_NEWSROOM['site.yaml']}lead: 2018/01/02/news-2\n` };
    expect(frontView(corpusOf({ ...articles(9), ...pinned })).lead!.title).toBe('News of day 2');
  });

  it('puts the newest of the lead’s story beside it, and nowhere else', () => {
    const { lead, besides, second } = frontView(corpusOf(SMALL_NEWSROOM));
    expect([lead!.title, besides.map(({ title }) => title), second]).toEqual(['Council denies any plan', ['Council plans to replace North with South'], []]);
  });

  it('leads with more than a brief where there is more', () => {
    const brief = { 'articles/2018-01-09-brief.md': article(9, 'kind: brief\n') };
    expect(frontView(corpusOf({ ...site, ...articles(3), ...brief })).lead!.title).toBe('News of day 3');
  });

  it('tells who took and left office in the week before now, else the latest changes', () => {
    const week = frontView(corpusOf(SMALL_NEWSROOM, { now: '2018-04-28' })).changes;
    expect(week.thisWeek).toBe(true);
    expect(week.rows.map(({ person, change }) => [person.text, change])).toEqual([['Ben South', 'left'], ['Ben South', 'took'], ['Ada North', 'left']]);
    expect(frontView(corpusOf(SMALL_NEWSROOM)).changes).toMatchObject({ thisWeek: false });
  });

  it('tells what is reported and not settled, and what became of what was', () => {
    const { open, outcomes } = frontView(corpusOf(SMALL_NEWSROOM));
    expect(open.map(({ person }) => person.text)).toEqual([]);
    expect(outcomes.map(({ person, outcome }) => [person.text, outcome!.result])).toEqual([['Cleo West', 'as-reported'], ['Ben South', 'as-reported']]);
  });

  it('keeps whoever is kept out of indexes out of the people in the news', () => {
    expect(frontView(corpusOf(SMALL_NEWSROOM)).people.map(({ name }) => name.text)).toEqual(['Ada North', 'Ben South']);
  });
});
