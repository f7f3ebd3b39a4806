import { describe, expect, it } from 'vitest';
import { problemsOf, type Files } from './check-folder.ts';

/** Who held which post of a made-up republic: the first day, and the first day no longer held. */
const OFFICES: readonly (readonly [agency: string, title: string, also: string, holders: readonly (readonly [name: string, from: string, to: string])[]])[] = [
  ['Ministry of Harbours', 'Minister of Harbours', 'Harbours Minister', [['Ann Archer', '2010-03-01', '2014-06-15'], ['Ben Baldwin', '2014-06-15', '2018-02-01'], ['Clara Costa', '2018-02-01', '2022-09-01']]],
  ['Office of Tides and Currents', 'Director of the Office of Tides and Currents', 'OTC Director', [['Dmitri Danek', '2009-01-10', '2015-05-05'], ['Edda Ek', '2015-05-05', '2019-11-30'], ['Farid Fontaine', '2019-11-30', 'present']]],
  ['State Chancellery', 'Chief of the State Chancellery', 'Chancellery Chief', [['Greta Goossens', '2012-01-01', '2016-01-01'], ['Hugo Haas', '2016-01-01', '2020-01-01'], ['Ida Ibsen', '2020-01-01', 'present']]],
  ['Customs Board', 'Customs Board Chair', 'Chair of the Customs Board', [['Jens Jansen', '2011-04-01', '2017-04-01'], ['Karla Kunz', '2017-04-01', '2021-04-01'], ['Leo Lund', '2021-04-01', 'present']]],
];
const HOLDINGS = OFFICES.flatMap(([, title, also, holders]) => holders.map(([name, from, to]) => ({ title, also, name, from, to: to === 'present' ? '2024-01-01' : to })));

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const PROFILES: Files = {
  'site.yaml': 'title: T\nurl: https://example.org\nlang: en\ntimeZone: UTC\n',
  ...Object.fromEntries(OFFICES.map(([agency, title, also]) => [`agencies/${slug(agency)}.md`, `---\nname: ${agency}\nposts: [{id: ${slug(title)}, title: ${title}, also: [${also}]}]\n---\n`])),
  ...Object.fromEntries(OFFICES.flatMap(([, title, , holders]) => holders.map(([name, from, to]) => [`people/${slug(name)}.md`, `---\nname: ${name}\nposts: [{post: ${slug(title)}, from: ${from}, to: ${to}}]\n---\n`]))),
};

type Sentence = (title: string, name: string) => string;
/** Sentences in which a title claims to be one of the article's date. */
const CLAIMS: readonly Sentence[] = [
  (title, name) => `${title} ${name} spoke on Monday.`,
  (title, name) => `The bill was signed by ${title} ${name}, officials said.`,
  (title, name) => `${name}, the ${title}, spoke on Monday.`,
  (title, name) => `“We are ready,” said ${name}, the ${title}.`,
  (title, name) => `${name} is the ${title}.`,
  (title, name) => `U.S. ${title} ${name} met reporters.`,
];
/** Sentences in which it does not. */
const NO_CLAIMS: readonly Sentence[] = [
  (title, name) => `Then-${title} ${name} signed it.`,
  (title, name) => `Former ${title} ${name} spoke on Monday.`,
  (title, name) => `Retired U.S. ${title} ${name} spoke on Monday.`,
  (title, name) => `Ex-${title} ${name} spoke on Monday.`,
  (title, name) => `The incoming ${title} ${name} spoke on Monday.`,
  (title, name) => `${name}, the former ${title}, spoke on Monday.`,
  (title, name) => `${name}, then the ${title}, signed it.`,
  (title, name) => `${name}, who was the ${title}, signed it.`,
  (title, name) => `${name} served as ${title}.`,
  (title, name) => `${name} was named ${title} on Monday.`,
  (title, name) => `“${title} ${name} will not like it,” a clerk said.`,
  (title, name) => `In 1999, ${title} ${name} signed it.`,
  (title, name) => `Deputy ${title} ${name} spoke on Monday.`,
  (title, name) => `At the time, ${title} ${name} had no choice.`,
  (title, name) => `${name}, the ${title} nominee, spoke on Monday.`,
];

interface Case {
  readonly day: string;
  readonly text: string;
}

/** The texts of those articles that a warning names, each case being an article of its own. */
async function warned(cases: readonly Case[], more: Files = {}): Promise<string[]> {
  const articles = Object.fromEntries(cases.map(({ day, text }, index) => [`articles/${day}-case-${index}.md`, `---\ntitle: Case\npublished: ${day}\n---\n\n${text}\n`]));
  const problems = await problemsOf({ ...PROFILES, ...more, ...articles }, '2024-06-01');
  const found = problems.filter(({ rule }) => rule === 'title-anachronism').map(({ path }) => path);
  return cases.flatMap(({ text }, index) => (found.some((path) => path.endsWith(`-case-${index}.md`)) ? [text] : []));
}

const middle = (from: string, to: string) => new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
const TRUE = HOLDINGS.flatMap(({ title, also, name, from, to }) => CLAIMS.flatMap((sentence) => [title, also].map((each): Case => ({ day: middle(from, to), text: `${name} was in town. ${sentence(each, name)}` }))));

describe('faults put into articles', () => {
  it('none: nothing is warned of', async () => {
    expect(await warned(TRUE)).toEqual([]);
  });

  it('titles swapped between people are found', async () => {
    const swapped = HOLDINGS.flatMap(({ title, from, to }, index) => {
      const other = HOLDINGS[(index + 4) % HOLDINGS.length]!.name;
      return CLAIMS.map((sentence): Case => ({ day: middle(from, to), text: `${other} was in town. ${sentence(title, other)}` }));
    });
    expect((await warned(swapped)).length / swapped.length).toBeGreaterThanOrEqual(0.95);
  });

  it('dates shifted out of the tenure are found, also of names that nobody introduced', async () => {
    const shifted = HOLDINGS.filter(({ to }) => to < '2022').flatMap(({ also, name, to }) => [
      ...CLAIMS.map((sentence): Case => ({ day: `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`, text: `${name} was in town. ${sentence(also, name)}` })),
      { day: `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`, text: `On Monday ${also} ${name.split(' ')[1]} spoke.` },
    ]);
    expect((await warned(shifted)).length / shifted.length).toBeGreaterThanOrEqual(0.95);
  });

  it('homonyms on file add no false alarm', async () => {
    const homonyms = Object.fromEntries(HOLDINGS.flatMap(({ name }) => [[`people/${slug(name)}-2.md`, `---\nname: ${name}\n---\n`], [`people/other-${slug(name)}.md`, `---\nname: Olaf ${name.split(' ')[1]}\n---\n`]]));
    expect(await warned(TRUE, homonyms)).toEqual([]);
  });

  it('what is quoted, past, to come or of another post is no claim', async () => {
    const cases = HOLDINGS.filter(({ to }) => to < '2022').flatMap(({ title, also, name, to }) =>
      NO_CLAIMS.flatMap((sentence) => [title, also].map((each): Case => ({ day: `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`, text: `${name} was in town. ${sentence(each, name)}` }))),
    );
    expect(await warned(cases)).toEqual([]);
  });
});

it('headlines and standfirsts are held to the same', async () => {
  const problems = await problemsOf({ ...PROFILES, 'articles/a.md': '---\ntitle: Harbours Minister Costa travels\nsummary: Clara Costa, the harbours minister, is abroad.\npublished: 2017-01-01\n---\n\nClara Costa is abroad.\n' });
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(['2:8 title-anachronism', '3:27 title-anachronism']);
});

describe('a day of handover', () => {
  it('takes both, the days around it one each', async () => {
    const said = (day: string, name: string): Case => ({ day, text: `${name} was in town. Harbours Minister ${name} spoke.` });
    expect(await warned([said('2018-02-01', 'Ben Baldwin'), said('2018-02-01', 'Clara Costa'), said('2018-01-31', 'Ben Baldwin'), said('2018-02-02', 'Clara Costa')])).toEqual([]);
    expect((await warned([said('2018-01-31', 'Clara Costa'), said('2018-02-02', 'Ben Baldwin')])).length).toBe(2);
  });
});

describe('what the ledger does not know for certain', () => {
  const text = (day: string): Case => ({ day, text: 'Zoe Zander was in town. Harbours Minister Ann Archer spoke.' });
  const office = (...lines: [name: string, dates: string][]) =>
    Object.fromEntries([['ben-baldwin', 'Ben Baldwin', ''], ...lines.map(([name, dates]) => [slug(name), name, `{post: minister-of-harbours, ${dates}}`])].map(([id, name, post]) => [`people/${id}.md`, `---\nname: ${name}\nposts: [${post}]\n---\n`]));

  it('contradicts nobody', async () => {
    expect(await warned([text('2016-01-01')], office(['Ann Archer', 'from: 2010-03-01']))).toEqual([]);
    expect(await warned([text('2016-01-01')], office(['Ann Archer', 'from: 2010, to: 2016']))).toEqual([]);
    expect(await warned([text('2016-01-01')], office(['Ann Archer', 'from: 2016']))).toEqual([]);
  });

  it('leaves what it does know: that this person held it at another time', async () => {
    expect((await warned([text('2016-01-01')], office(['Ann Archer', 'from: 2010, to: 2014-06-15']))).length).toBe(1);
    expect((await warned([text('2009-01-01')], office(['Ann Archer', 'from: 2010, to: 2014-06-15']))).length).toBe(1);
  });

  it('is no matter for a month after somebody left a post that nobody took', async () => {
    expect(await warned([text('2014-07-01')], office(['Ann Archer', 'from: 2010, to: 2014-06-15']))).toEqual([]);
  });
});

describe('strangers and other countries', () => {
  it('are left alone', async () => {
    expect(await warned([{ day: '2016-01-01', text: 'Harbours Minister Zoe Zander of another country spoke.' }, { day: '2016-01-01', text: 'British Harbours Minister Ann Archer spoke.' }])).toEqual([]);
  });
});
