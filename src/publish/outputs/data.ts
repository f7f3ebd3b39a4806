import type { Corpus } from '../../corpus/corpus.ts';
import { namingEntriesOf } from '../../queries/entries-of.ts';
import { articleData } from '../../views/data/article-data.ts';
import { agencyData, authorData, personData, postData, siteData, storyData, topicData } from '../../views/data/list-data.ts';
import { ninjsObject } from '../../views/data/ninjs.ts';
import { popoloData } from '../../views/data/popolo.ts';
import { followed } from '../../views/feed-list.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { text } from './page.ts';

/** Everything that is handed out for programs. */
export function dataOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const { by } = corpus;
  const json = (url: string, data: () => object): Output => text(corpus, `${url}index.json`, () => line(data()));
  return [
    json(to.home(), () => siteData(corpus)),
    ...corpus.articles.map(({ id }) => json(to.article(id), () => articleData(corpus, id))),
    ...[...by.person.keys()].filter((id) => followed(corpus, id)).map((id) => json(to.person(id), () => personData(corpus, id))),
    ...[...by.agency.keys()].map((id) => json(to.agency(id), () => agencyData(corpus, id))),
    ...[...by.post.keys()].filter((id) => corpus.posts.has(id)).map((id) => json(to.post(id), () => postData(corpus, id))),
    ...[...by.author.keys()].map((slug) => json(to.author(slug), () => authorData(corpus, slug))),
    ...[...by.topic.keys()].map((slug) => json(to.topic(slug), () => topicData(corpus, slug))),
    ...[...by.story.keys()].filter((id) => corpus.stories.has(id)).map((id) => json(to.story(id), () => storyData(corpus, id))),
    ...articlesByYear(corpus),
    text(corpus, to.file('data/popolo.json'), () => line(popoloData(corpus))),
    ...ninjsOutputs(corpus),
  ];
}

/** The articles of a year are the `index.json` of each, oldest first. */
function articlesByYear(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const years = [...corpus.by.date].filter(([date]) => date.length === 4);
  return years.map(([year, articles]) => ({
    kind: 'joined',
    path: `data/articles/${year}.jsonl`,
    parts: articles.toReversed().map(({ id }) => `${to.article(id).slice(corpus.base.length)}index.json`),
  }));
}

/** The articles in ninjs, newest first: by month, because an edit touches one month, and all together. */
function ninjsOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const lines = (month: string) => namingEntriesOf(corpus, corpus.by.date.get(month)!).map((article) => line(ninjsObject(corpus, article))).join('');
  const dates = [...corpus.by.date.keys()];
  const months = dates.filter((date) => date.length === 7).map((month) => text(corpus, to.file(`data/ninjs/${month}.jsonl`), () => lines(month)));
  return [...months, { kind: 'joined', path: 'data/ninjs.jsonl', parts: months.map(({ path }) => path) }];
}

function line(data: object): string {
  return `${JSON.stringify(data)}\n`;
}
