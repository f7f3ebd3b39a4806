import type { Corpus } from '../corpus/corpus.ts';
import { authorNames } from '../queries/authors.ts';
import { topicNames } from '../queries/topic-names.ts';
import { urlsOf } from './urls.ts';

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
}

/** Follows whoever or whatever has an article; people who are kept out of indexes have no feed. */
export function feedList(corpus: Corpus): FeedList {
  const to = urlsOf(corpus);
  const entry = (title: string, url: string): FeedEntry => {
    const home = to.absolute(url);
    return { title, home, atom: `${home}feed.xml`, json: `${home}feed.json` };
  };
  const { people, agencies, posts, stories, by, site } = corpus;
  const [topics, authors] = [topicNames(corpus), authorNames(corpus)];
  const named = <Id extends string>(ids: Iterable<Id>, nameOf: (id: Id) => string | undefined, urlOf: (id: Id) => string): FeedEntry[] =>
    [...ids].flatMap((id) => {
      const name = nameOf(id);
      return name === undefined ? [] : [entry(name, urlOf(id))];
    }).sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const groups: FeedGroup[] = [
    { title: site.title, feeds: [entry(site.title, to.home())] },
    { title: 'Stories', feeds: named(by.story.keys(), (id) => stories.get(id)?.title, to.story) },
    { title: 'People', feeds: named(by.person.keys(), (id) => (followed(corpus, id) ? people.get(id)?.name : undefined), to.person) },
    { title: 'Agencies', feeds: named(by.agency.keys(), (id) => agencies.get(id)?.name, to.agency) },
    { title: 'Posts', feeds: named(by.post.keys(), (id) => posts.get(id)?.title, to.post) },
    { title: 'Topics', feeds: named(by.topic.keys(), (slug) => topics.get(slug), to.topic) },
    { title: 'Authors', feeds: named(by.author.keys(), (slug) => authors.get(slug), to.author) },
  ];
  return { title: site.title, groups: groups.filter(({ feeds }) => feeds.length > 0) };
}

/** Whether a person has feeds: on file, and neither redacted nor kept out of indexes. */
export function followed(corpus: Corpus, id: string): boolean {
  const person = corpus.people.get(id as never);
  return person !== undefined && person.redacted === null && !person.noindex;
}
