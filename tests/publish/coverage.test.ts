import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameByCoverage } from '../../src/publish/coverage.ts';
import { sameByParts } from '../../src/publish/fact-parts.ts';
import type { Files } from '../check/check-folder.ts';
import { corpusOf } from '../newsroom.ts';
import { tracking, wholly } from './tracked-newsroom.ts';

const PEOPLE = ['Ada North', 'Ben South', 'Cleo West', 'Dora East', 'Emil Quay'];
const SENTENCES = [
  ...PEOPLE.map((name) => `${name} was there.`),
  'The Port Authority said nothing.', 'The City Council met.', 'The Harbour Master knew.', '"We saw Ada North," Ben South said.', 'Ben South and Cleo West left.', 'It rained.',
];
const idOf = (name: string) => name.toLowerCase().replace(' ', '-');

interface Article {
  readonly title: string;
  readonly day: number;
  readonly story: boolean;
  readonly topic: string | null;
  readonly about: string | null;
  readonly sentences: readonly string[];
}

const article: fc.Arbitrary<Article> = fc.record({
  title: fc.constantFrom('A day', 'Ada North again', 'Another day'),
  day: fc.integer({ min: 1, max: 4 }),
  story: fc.boolean(),
  topic: fc.option(fc.constantFrom('Ports', 'Ships')),
  about: fc.option(fc.constantFrom(...PEOPLE)),
  sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
});

/** Some articles, one of which or nothing of which is another afterwards, or is there no more. */
const edits = fc.record({ articles: fc.array(article, { minLength: 2, maxLength: 7 }), place: fc.nat(6), edited: fc.option(article), redacted: fc.boolean() });

function newsroomOf(articles: readonly (Article | null)[], redacted: boolean): Files {
  return {
    'site.yaml': 'title: The Harbour Gazette\nurl: https://gazette.example\nlang: en\ntimeZone: America/New_York\npairs: 2\n',
    'stories/port.md': '---\ntitle: The port\nsummary: What it comes to.\n---\n',
    'agencies/port-authority.md': '---\nname: Port Authority\nkind: agency\nposts:\n  - { id: harbour-master, title: Harbour Master }\n---\n',
    'agencies/city-council.md': '---\nname: City Council\nkind: legislature\n---\n',
    ...Object.fromEntries(PEOPLE.map((name, index) => [`people/${idOf(name)}.md`, `---\nname: ${name}\n${redacted && index === 0 ? 'redacted: At their request.\n' : ''}---\n`])),
    ...Object.fromEntries(articles.flatMap((each, index) => (each ? [[`articles/n${index}.md`, textOf(each)]] : []))),
  };
}

function textOf({ title, day, story, topic, about, sentences }: Article): string {
  const fields = [`title: ${title}`, `published: 2018-05-0${day}`, ...(story ? ['story: port'] : []), ...(topic ? [`topics: [${topic}]`] : []), ...(about ? [`people: [${idOf(about)}]`] : [])];
  return `---\n${fields.join('\n')}\n---\n\n${sentences.join(' ')}\n`;
}

const BEFORE: readonly Article[] = [
  { title: 'A day', day: 1, story: false, topic: null, about: null, sentences: ['Ben South and Cleo West left.'] },
  { title: 'A day', day: 2, story: false, topic: null, about: null, sentences: ['Ada North was there.', 'The Harbour Master knew.'] },
  { title: 'A day', day: 3, story: false, topic: null, about: null, sentences: ['Ada North was there.', 'The Port Authority said nothing.'] },
];

describe('facts whose people’s articles are the same', () => {
  it('are the same, whichever article is another', () => {
    fc.assert(fc.property(edits, ({ articles, place, edited, redacted }) => {
      const before = wholly(corpusOf(newsroomOf(articles, false)));
      const after = tracking(corpusOf(newsroomOf(articles.with(place % articles.length, edited as Article), redacted)));
      const [byNames, byParts] = [sameByCoverage(before.tracked.coverage(), after.coverage, after.corpus), sameByParts(before.tracked.origins(), after.parts)];
      for (const fact of before.facts) if (byNames(fact) || byParts(fact)) expect(after.digest(fact), fact).toBe(before.tracked.digest(fact));
    }), { numRuns: 30 });
  }, 60_000);

  it('are told of all whom an edit does not name', () => {
    const before = wholly(corpusOf(newsroomOf(BEFORE, false)));
    const after = tracking(corpusOf(newsroomOf([BEFORE[0]!, BEFORE[1]!, { ...BEFORE[2]!, sentences: ['Dora East was there.'] }], false)));
    const same = sameByCoverage(before.tracked.coverage(), after.coverage, after.corpus);
    const [ben, ada] = ['ben-south', 'ada-north'].map((id) => [`by.person ${id}`, `by.together ${id} person cleo-west`, `derived.closestCompanions ${id}`, `sentences ${id} 2018/05`]) as [string[], string[]];
    expect(ben.map(same)).toEqual([true, true, true, true]);
    expect(ada.map(same)).toEqual([false, false, false, false]);
    expect(['by.agency city-council', 'by.agency port-authority', 'by.post harbour-master', 'by.person dora-east', 'derived.earlierOnSamePeople 2018/05/01/n0', 'derived.earlierOnSamePeople 2018/05/02/n1'].map(same)).toEqual([true, false, true, false, true, false]);
  });
});
