import { describe, expect, it } from 'vitest';
import type { AgencyId, PersonId, PostId } from '../../src/model/ids.ts';
import { trackCorpus } from '../../src/publish/tracking.ts';
import { agencyView } from '../../src/views/agency.ts';
import { archiveView } from '../../src/views/archive.ts';
import { asOfView } from '../../src/views/as-of.ts';
import { monthCalendar } from '../../src/views/calendar-view.ts';
import { coverageView } from '../../src/views/coverage-view.ts';
import { peopleIndexView } from '../../src/views/people-index.ts';
import { personView } from '../../src/views/person.ts';
import { postView } from '../../src/views/post.ts';
import { postsByAgencyPages, postsByAgencyView } from '../../src/views/posts-by-agency.ts';
import { postsIndexView } from '../../src/views/posts-index.ts';
import { personQuotesView } from '../../src/views/quote-lists.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const corpus = corpusOf(SMALL_NEWSROOM);
const person = (id: string, of = corpus) => personView(of, id as PersonId);

describe('a person', () => {
  it('has posts with who came before and after, and says what is unknown', () => {
    const view = person('ada-north');
    if (view.kind !== 'person') throw new Error();
    expect(view.line).toBe('Last post on file: Harbour Master, Port Authority');
    expect(view.posts[0]).toMatchObject({ from: { text: 'Mar 2015' }, to: { iso: '2018-04-26' }, before: null, after: { text: 'Ben South' }, notes: ['began: appointed', 'ended: dismissed'] });
  });

  it('is shown in each article by the sentence that names them, the name marked', () => {
    const view = person('ada-north');
    if (view.kind !== 'person') throw new Error();
    const articles = view.coverage.groups.flatMap((group) => group.articles);
    expect(articles.map(({ sentence }) => sentence?.marked)).toEqual(['Ada North', 'Ada North']);
    expect(articles[0]!.sentence!.href).toMatch(/#p-/);
  });

  it('has moves with their denials and outcome', () => {
    const view = person('ben-south');
    if (view.kind !== 'person') throw new Error();
    expect(view.plans.closed.map(({ first }) => [first.denials.length, first.outcome?.result])).toEqual([[1, 'as-reported']]);
  });

  it('who is redacted is a reason and nothing else', () => {
    const files = { ...SMALL_NEWSROOM, 'people/ada-north.md': '---\nname: Ada North\nredacted: A court order.\n---\nSecret.\n' };
    const view = person('ada-north', corpusOf(files));
    expect(JSON.stringify(view)).not.toMatch(/Ada|Secret/);
    expect(view).toMatchObject({ kind: 'redacted', reason: 'A court order.', frame: { noindex: true, feeds: null } });
  });

  it('who is kept out of indexes has no feeds', () => {
    expect(person('cleo-west').frame).toMatchObject({ noindex: true, feeds: null });
  });

  it('without articles has an empty page that says so', () => {
    const { 'articles/2017/2017-11-30-plan.md': _, 'articles/2017/2017-12-01-denial.md': __, ...files } = SMALL_NEWSROOM;
    const view = person('ada-north', corpusOf(files));
    expect(view).toMatchObject({ coverage: { all: 0, groups: [] }, bars: null, words: null, frame: { feeds: null } });
  });

  it('asks for their own part of the newsroom, not for all of it', () => {
    const tracked = trackCorpus(corpus, { digestOf: (id) => id, outlineOf: (id) => id, headingOf: (id) => id, tellingOf: (id) => id, filingOf: (id) => id, appearingOf: (id) => id, quotingOf: (id) => id, sentencesOf: (key) => key, quotesOf: (id) => id });
    const { facts } = tracked.track(() => personView(tracked.corpus, 'ada-north' as PersonId));
    expect([...facts].filter((fact) => ['articles', 'ledger.tenures', 'ledger.moves', 'people', 'agencies', 'posts', 'by.person', 'now'].includes(fact))).toEqual([]);
  });
});

describe('a post', () => {
  const gaps = (agency: string) => {
    const files = {
      ...SMALL_NEWSROOM,
      'agencies/port-authority.md': `---\nname: Port Authority\nposts:\n  - { id: harbour-master, title: Harbour Master${agency} }\n  - { id: chief-pilot, title: Chief Pilot }\n---\n`,
      'people/ben-south.md': '---\nname: Ben South\nposts:\n  - { post: harbour-master, from: 2018-08-01, to: present }\n---\n',
    };
    return postView(corpusOf(files), 'harbour-master' as PostId).chain.map((row) => (row.row === 'gap' ? row.kind : row.person.text));
  };

  it.each(['', 'from: 2018, '])('is held by who still holds it, though it is not known to the day since when: {%sto: present}', (from) => {
    const since = corpusOf({ ...SMALL_NEWSROOM, 'people/ada-north.md': '---\nname: Ada North\n---\n', 'people/ben-south.md': `---\nname: Ben South\nposts:\n  - {post: harbour-master, ${from}to: present}\n---\n` }, { now: '2018-06-01' });
    const view = person('ben-south', since);
    expect(postView(since, 'harbour-master' as PostId).now.holders.map(({ chip }) => chip.name.text)).toEqual(['Ben South']);
    expect(view.kind === 'person' && view.line).toBe('Harbour Master, Port Authority');
    expect(asOfView(since, '2018').groups).toHaveLength(1);
  });

  it('has its chain newest first', () => {
    expect(postView(corpus, 'harbour-master' as PostId).chain.map((row) => row.row === 'tenure' && row.person.text)).toEqual(['Ben South', 'Ada North']);
  });

  it('was without a holder on file in a gap, and vacant only where the file says so', () => {
    expect(gaps('')).toEqual(['Ben South', 'nobody', 'Ada North']);
    expect(gaps(', vacant: [{ from: 2018-04-26, to: 2018-08-01 }]')).toEqual(['Ben South', 'vacant', 'Ada North']);
  });

  it('says of sources that disagree who else is on file for those days', () => {
    const files = { ...SMALL_NEWSROOM, 'people/cleo-west.md': '---\nname: Cleo West\nposts:\n  - { post: harbour-master, from: 2016-01-01, to: 2017-01-01 }\n---\n' };
    const row = postView(corpusOf(files), 'harbour-master' as PostId).chain.find((each) => each.row === 'tenure' && each.person.text === 'Cleo West');
    expect(row).toMatchObject({ disputed: true, notes: ['on the same days as Ada North'] });
  });

  it('names the last holder where nobody on file holds it', () => {
    const files = { ...SMALL_NEWSROOM, 'people/ben-south.md': '---\nname: Ben South\n---\n' };
    expect(postView(corpusOf(files), 'harbour-master' as PostId).now).toMatchObject({ holders: [], none: 'No holder on file.', last: { person: { text: 'Ada North' }, until: 'until April 26, 2018' } });
  });
});

describe('an agency', () => {
  it('draws one lane a post and has the same in its tables', () => {
    const view = agencyView(corpus, 'port-authority' as AgencyId);
    expect(view.drawing!.lanes.map(({ post }) => post.text)).toEqual(['Harbour Master', 'Chief Pilot']);
    expect(view.posts.map(({ chain }) => chain.length)).toEqual([2, 2]);
    expect(view.head!.now.text).toBe('Held by Ben South.');
  });

  it('without posts has no drawing', () => {
    expect(agencyView(corpus, 'city-council' as AgencyId)).toMatchObject({ posts: [], drawing: null, head: null, children: [{ text: 'Port Authority' }] });
  });
});

describe('archives', () => {
  it('tell the time of an article, but not the midnight of one that has only a day', () => {
    const timesOf = (date: string) => archiveView(corpus, date).days.flatMap(({ articles }) => articles.map(({ time }) => time?.text.replace(/\s/u, ' ') ?? null));
    expect([timesOf('2017-11-30'), timesOf('2017-12-01')]).toEqual([['5:05 PM'], [null]]);
  });

  it('of a day say who held the posts that its articles name', () => {
    expect(archiveView(corpus, '2017-11-30').office.map(({ post, holders }) => [post.text, holders[0]!.person.text])).toEqual([['Harbour Master', 'Ada North'], ['Chief Pilot', 'Ben South']]);
  });

  it('of a month begin their weeks as the language does', () => {
    const { weeks, weekdays } = monthCalendar(corpus, '2017-11', true);
    expect(weekdays[0]!.long).toBe('Sunday');
    expect(weeks[0]!.map((cell) => cell?.day ?? 0)).toEqual([0, 0, 0, 1, 2, 3, 4]);
    expect(weeks.at(-1)!.find((cell) => cell?.href)).toEqual({ day: 30, count: 1, href: '/2017/11/30/' });
  });

  it('of a year tell both holders of a handover', () => {
    const [agency] = asOfView(corpus, '2018').groups[0]!.agencies;
    expect(agency!.posts.find(({ post }) => post.text === 'Harbour Master')!.holders.map(({ person: { text } }) => text)).toEqual(['Ada North', 'Ben South']);
  });
});

describe('lists', () => {
  it('put more than a hundred articles on pages by year', () => {
    const [article] = corpus.articles;
    const many = Array.from({ length: 101 }, () => article!);
    const view = coverageView(corpus, many, null, (year) => `/x/${year}/`);
    expect([view.all, view.shown, view.years]).toEqual([101, 60, [{ year: '2017', count: 101, href: '/x/2017/' }]]);
    expect(coverageView(corpus, many.slice(1), null, () => '').years).toEqual([]);
  });

  it('of a person’s quotations have a section for each person they often speak of', () => {
    const files = { ...SMALL_NEWSROOM, 'articles/a.md': `---\ntitle: A\npublished: 2018-06-01\n---\n${['Ada North is here.', 'Ada North is there.', 'I saw Ada North.'].map((text) => `["${text}"](said:ben-south)`).join('\n\n')}\n` };
    const view = personQuotesView(corpusOf(files), 'ben-south' as PersonId, 1);
    expect(view.sections.map(({ id }) => id)).toEqual(['all', 'on-ada-north']);
    expect(view.sections[1]!.articles[0]!.quotes[0]!.article.href).toMatch(/^\/2018\/06\/01\/a\/#q-/);
  });

  it('of many posts are pages by agency, to whose letters the index leads', () => {
    const seats = (count: number, of: string) => Array.from({ length: count }, (_, seat) => `  - {id: ${of}-${seat}, title: Seat ${seat}}\n`).join('');
    const agency = (name: string, count: number) => `---\nname: ${name}\nkind: office\nposts:\n${seats(count, name.toLowerCase())}---\n`;
    const many = corpusOf({ 'site.yaml': SMALL_NEWSROOM['site.yaml']!, 'agencies/ports.md': agency('Ports', 240), 'agencies/lights.md': agency('Lights', 20), 'agencies/aerie.md': agency('Aerie', 10) });
    expect(postsByAgencyPages(many)).toEqual([1, 2]);
    expect(postsByAgencyPages(corpus)).toEqual([]);
    expect(postsIndexView(many)).toMatchObject({ count: 270, groups: [] });
    expect(postsIndexView(many).letters.map(({ text, href }) => [text, href])).toEqual([['A', '/posts/by/agency/#letter-a'], ['L', '/posts/by/agency/#letter-l'], ['P', '/posts/by/agency/#letter-p']]);
    const [first, second] = [1, 2].map((page) => postsByAgencyView(many, page));
    expect(first!.groups.map(({ agencies }) => agencies.map(({ posts }) => posts.length))).toEqual([[10], [20], [220]]);
    expect(second!.groups.map(({ agencies }) => agencies.map(({ posts }) => posts.length))).toEqual([[20]]);
    expect(second!.letters.at(-1)!.href).toBe('/posts/by/agency/#letter-p');
    expect(first!.letters.at(-1)!.href).toBe('#letter-p');
  });

  it('of what is open begin with the latest report, and count the others', () => {
    const seats = Array.from({ length: 15 }, (_, seat) => `  - {id: seat-${seat}, title: Seat ${seat}}\n`).join('');
    const reports = Array.from({ length: 15 }, (_, seat) => [`articles/a${seat}.md`, `---\ntitle: A${seat}\npublished: 2017-01-${10 + seat}\nmoves: [{post: seat-${seat}, person: ada-north, change: takes, state: planned, cite: Ada North}]\n---\nAda North wants it.\n`]);
    const { open, openElsewhere } = postsIndexView(corpusOf({ ...SMALL_NEWSROOM, 'agencies/diet.md': `---\nname: Diet\nkind: legislature\nposts:\n${seats}---\n`, ...Object.fromEntries(reports) as Record<string, string> }));
    expect([open.length, openElsewhere, open[0]!.first.post.text]).toEqual([12, 3, 'Seat 14']);
    expect(postsIndexView(corpus)).toMatchObject({ openElsewhere: 0 });
  });

  it('of a parliament’s seats begin with those in the news', () => {
    const seats = Array.from({ length: 45 }, (_, seat) => `  - {id: seat-${seat}, title: Seat ${seat}}\n`).join('');
    const newsroom = { 'site.yaml': SMALL_NEWSROOM['site.yaml']!, 'agencies/diet.md': `---\nname: Diet\nkind: legislature\nposts:\n${seats}---\n`, 'articles/a.md': '---\ntitle: A\npublished: 2018-06-01\n---\nShe wants [that seat](post:seat-43).\n' };
    const { posts } = agencyView(corpusOf(newsroom), 'diet' as AgencyId);
    expect(posts).toHaveLength(45);
    expect(posts.slice(0, 2).map(({ post }) => post.text)).toContain('Seat 43');
  });

  it('of an empty newsroom are empty', () => {
    const empty = corpusOf({ 'site.yaml': SMALL_NEWSROOM['site.yaml']! });
    expect(peopleIndexView(empty)).toMatchObject({ count: 0, groups: [], letters: [] });
    expect(postsIndexView(empty)).toMatchObject({ count: 0, lately: [], open: [], groups: [] });
  });
});
