import type { Corpus } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import { authorNames } from '../queries/authors.ts';
import { agencyName, personLabel } from '../queries/nameplates.ts';
import { topicNames } from '../queries/topic-names.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Every feed of a site, by what it follows. */
export interface FeedList {
  readonly title: string;
  readonly groups: readonly FeedGroup[];
}

export interface FeedGroup {
  readonly title: string;
  readonly feeds: readonly FeedEntry[];
}

/** Absolute addresses. */
export interface FeedEntry {
  readonly title: string;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** How many articles it follows so far. */
  readonly articles: number;
}

/** Follows whoever or whatever has an article; people who are kept out of indexes have no feed. */
export function feedList(corpus: Corpus): FeedList {
  const to = urlsOf(corpus);
  const entry = (title: string, url: string, articles: number): FeedEntry => {
    const home = to.absolute(url);
    return { title, home, atom: `${home}feed.xml`, json: `${home}feed.json`, articles };
  };
  const { posts, stories, by, site } = corpus;
  const words = wordsFor(site.lang);
  const [topics, authors] = [topicNames(corpus), authorNames(corpus)];
  const named = <Id extends string>(lists: ReadonlyMap<Id, readonly unknown[]>, nameOf: (id: Id) => string | undefined, urlOf: (id: Id) => string): FeedEntry[] =>
    [...lists].flatMap(([id, articles]) => {
      const name = nameOf(id);
      return name === undefined ? [] : [entry(name, urlOf(id), articles.length)];
    }).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const groups: FeedGroup[] = [
    { title: site.title, feeds: [entry(site.title, to.home(), corpus.articles.length)] },
    { title: words.stories, feeds: named(by.story, (id) => stories.get(id)?.title, to.story) },
    { title: words.people, feeds: named(by.person, (id) => (followed(corpus, id) ? personLabel(corpus, id)?.name : undefined), to.person) },
    { title: words.agencies, feeds: named(by.agency, (id) => agencyName(corpus, id), to.agency) },
    { title: words.posts, feeds: named(by.post, (id) => posts.get(id)?.title, to.post) },
    { title: words.topics, feeds: named(by.topic, (slug) => topics.get(slug), to.topic) },
    { title: words.authors, feeds: named(by.author, (slug) => authors.get(slug), to.author) },
  ];
  return { title: site.title, groups: groups.filter(({ feeds }) => feeds.length > 0) };
}

/** Whether a person has feeds: on file, and neither redacted nor kept out of indexes. */
export function followed(corpus: Corpus, id: string): boolean {
  return personLabel(corpus, id as PersonId)?.hidden === false;
}
