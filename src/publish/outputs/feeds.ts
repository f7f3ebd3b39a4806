import type { Corpus, ListedArticle } from '../../corpus/corpus.ts';
import { authorNames } from '../../queries/authors.ts';
import { agencyName, personLabel } from '../../queries/nameplates.ts';
import { topicNames } from '../../queries/topic-names.ts';
import { feedList, followed } from '../../views/feed-list.ts';
import { feedView, type FeedContent, type FeedOptions, type FeedView } from '../../views/feed.ts';
import { urlsOf } from '../../views/urls.ts';
import { atomFeed } from '../formats/atom.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { opml } from '../formats/opml.ts';
import type { Output } from '../output.ts';
import { text } from './page.ts';

/** A feed beside the front page and everybody and everything that has an article, each as Atom and as JSON Feed. */
export function feedOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const { by, site } = corpus;
  return [
    ...feed(corpus, to.home(), () => corpus.articles, () => ({ title: site.title, description: site.tagline, content: FULL })),
    ...each(by.story, (id) => to.story(id), (id) => ({ title: corpus.stories.get(id)?.title ?? id, description: corpus.stories.get(id)?.summary ?? null, content: FULL })),
    ...each(by.person, (id) => to.person(id), (id) => ({ title: personLabel(corpus, id)!.name, description: null, content: sentenceOf('person', id) }), (id) => followed(corpus, id)),
    ...each(by.agency, (id) => to.agency(id), (id) => ({ title: agencyName(corpus, id)!, description: null, content: sentenceOf('agency', id) })),
    ...each(by.post, (id) => to.post(id), (id) => ({ title: corpus.posts.get(id)!.title, description: null, content: SUMMARY }), (id) => corpus.posts.has(id)),
    ...each(by.topic, (slug) => to.topic(slug), (slug) => ({ title: topicNames(corpus).get(slug) ?? slug, description: null, content: SUMMARY })),
    ...each(by.author, (slug) => to.author(slug), (slug) => ({ title: authorNames(corpus).get(slug) ?? slug, description: null, content: SUMMARY })),
    text(corpus, to.file('feeds.opml'), () => opml(feedList(corpus))),
  ];

  function each<Id extends string>(lists: ReadonlyMap<Id, readonly ListedArticle[]>, urlOf: (id: Id) => string, options: (id: Id) => Own, where: (id: Id) => boolean = () => true): Output[] {
    return [...lists.keys()].filter(where).flatMap((id) => feed(corpus, urlOf(id), () => lists.get(id) ?? [], () => options(id)));
  }
}

type Own = Omit<FeedOptions, 'url'>;

const FULL: FeedContent = { kind: 'full' };
const SUMMARY: FeedContent = { kind: 'sentence', of: null };

function sentenceOf(kind: 'person' | 'agency', id: string): FeedContent {
  return { kind: 'sentence', of: { kind, id: id as never } };
}

function feed(corpus: Corpus, url: string, articles: () => readonly ListedArticle[], options: () => Own): Output[] {
  const view = (): FeedView => feedView(corpus, articles(), { ...options(), url });
  return [text(corpus, `${url}feed.xml`, () => atomFeed(view())), text(corpus, `${url}feed.json`, () => jsonFeed(view()))];
}
