import { joinCorpus } from '../src/corpus/join.ts';
import type { JoinedCorpus } from '../src/corpus/corpus.ts';
import { inputOf, type Files } from './check/check-folder.ts';

/** A newsroom of a few files: two people, two agencies, two posts, two articles, a plan that was denied and half happened. */
export const SMALL_NEWSROOM: Files = {
  'site.yaml': 'title: The Harbour Gazette\nurl: https://gazette.example\nlang: en\ntimeZone: America/New_York\ntagline: News of the port\npairs: 2\n',
  'people/ada-north.md': [
    '---', 'name: Ada North', 'also: [Addie North]', 'born: 1960', 'sameAs: { wikidata: Q42, links: ["https://example.org/ada"] }', 'posts:',
    '  - { post: harbour-master, from: 2015-03, to: 2018-04-26, began: appointed, ended: dismissed }', '---', '', 'A harbour master.', '',
  ].join('\n'),
  'people/ben-south.md': [
    '---', 'name: Ben South', 'posts:',
    '  - { post: chief-pilot, from: 2016, to: 2018-04-26 }', '  - { post: harbour-master, from: 2018-04-26, to: present, began: confirmed }', '---', '',
  ].join('\n'),
  'people/cleo-west.md': '---\nname: Cleo West\nnoindex: true\nposts:\n  - { post: chief-pilot, from: 2018-05-01, to: present }\n---\n',
  'agencies/port-authority.md': [
    '---', 'name: Port Authority', 'kind: agency', 'parent: city-council', 'posts:',
    '  - { id: harbour-master, title: Harbour Master }', '  - { id: chief-pilot, title: Chief Pilot, also: [Head of Pilots] }', '---', '',
  ].join('\n'),
  'agencies/city-council.md': '---\nname: City Council\nkind: legislature\nformerNames: [{ name: Town Council, to: 1990 }]\n---\n',
  'stories/who-runs-the-port.md': '---\ntitle: Who runs the port\nsummary: A change at the harbour.\n---\n',
  'articles/2017/2017-11-30-plan.md': [
    '---', 'title: Council plans to replace North with South', 'summary: Ada North may go within weeks.', 'published: 2017-11-30T17:05:00-05:00', 'byline: [Mara East]', 'topics: [The Port]', 'story: who-runs-the-port',
    'redirectFrom: [/old/plan.html, /old/plan]', 'moves:',
    '  - { post: harbour-master, person: ben-south, change: takes, state: planned, when: 2018, by: city-council, cite: replace her with Ben South }',
    '  - { post: chief-pilot, person: cleo-west, change: takes, state: planned, cite: Cleo West would follow him }',
    '---', '', 'HARBOUR – The City Council has a plan to dismiss Ada North and replace her with Ben South, the chief pilot. Cleo West would follow him.', '',
    '"She’s here," South said. "Addie is here."', '',
  ].join('\n'),
  'articles/2017/2017-12-01-denial.md': [
    '---', 'title: Council denies any plan', 'published: 2017-12-01', 'story: who-runs-the-port', 'moves:',
    '  - { post: harbour-master, person: ben-south, change: takes, state: denied, by: city-council, cite: there was no plan }', '---', '',
    'Ada North stays, the City Council said on Friday: there was no plan to replace her with Ben South.', '',
  ].join('\n'),
};

export interface CorpusOptions {
  /** A day or a moment. */
  readonly now?: string;
  readonly base?: string;
}

/** The corpus that some files make. @throws where they make none. */
export function corpusOf(files: Files, { now = '2019-01-01', base = '/' }: CorpusOptions = {}): JoinedCorpus {
  const { input, problems } = inputOf(files, now);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!input || errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return joinCorpus(input.newsroom, { now: input.now, base, preview: false });
}
