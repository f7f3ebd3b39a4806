import type { Agency } from '../model/agency.ts';
import type { Appearance, ArticleEntry } from '../model/article.ts';
import { dayOf, millisecondsOf, type Instant } from '../model/dates.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from '../model/ids.ts';
import { LazyMap } from '../model/lazy-map.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import { rememberedSlugs } from '../model/slug.ts';
import { agencyAsOf, articleAsOf, personAsOf, type Known } from './as-of.ts';
import { articleState } from './article-state.ts';
import type { Indexes, JoinedCorpus } from './corpus.ts';
import { InYear } from './in-year.ts';
import { buildLedger } from './ledger.ts';
import type { Newsroom } from './newsroom.ts';
import { Together } from './together.ts';

export interface JoinOptions {
  /** The build's clock, in the site's zone. */
  readonly now: Instant;
  /** The path the site lives under: begins and ends with "/". */
  readonly base: string;
  /** Whether drafts and embargoed articles are in it, for their author to see. */
  readonly preview: boolean;
}

/** Joins a newsroom into the corpus as of one moment. */
export function joinCorpus(newsroom: Newsroom, { now, base, preview }: JoinOptions): JoinedCorpus {
  const today = dayOf(now);
  const shown = preview ? ['published', 'draft', 'embargoed', 'future'] : ['published'];
  const published = newsroom.articles.filter((article) => shown.includes(articleState(article, now)));
  const ids = new Set(published.map(({ id }) => id));
  const hasArticle = (id: ArticleId) => ids.has(id);
  const agencies = newsroom.agencies.filter((agency) => !agency.draft).map((agency) => agencyAsOf(agency, { today, hasArticle }));
  const posts = byId(agencies.flatMap((agency): readonly Post[] => agency.posts));
  const known: Known = { today, hasArticle, hasPost: (id) => posts.has(id) };
  const people = newsroom.people.filter((person) => !person.draft).map((person) => personAsOf(person, known));
  const person = byId(people);
  const isPublic = publicProfiles(people, agencies);
  const shownNow = published.map((article) => articleAsOf(article, now, isPublic));
  const articles = newestFirst(shownNow);
  const article = byId(articles);
  const derived = new Map<string, ReadonlyMap<string, unknown>>();
  const corpus: JoinedCorpus = {
    site: newsroom.site,
    now,
    today,
    base,
    preview,
    articles,
    abridged: new Set(shownNow.flatMap((each, index) => (each === published[index] ? [] : [each.id]))),
    article,
    named: article,
    quotes: new LazyMap(article, ({ quotes }) => quotes),
    appearing: article,
    quoting: article,
    people: person,
    agencies: byId(agencies),
    posts,
    stories: byId(newsroom.stories),
    images: newsroom.images,
    ledger: buildLedger({
      people,
      agencies,
      reportedMoves: articles.flatMap((each) => each.moves).filter((move) => posts.has(move.post) && person.has(move.person)),
      articleOf: (id) => article.get(id) ?? null,
      today,
    }),
    by: indexes(articles, people),
    sentence: (id, about) => article.get(id)?.appearances.find((each) => each.id === about.id && each.kind === (about.kind ?? each.kind))?.sentence ?? null,
    body: (id) => newsroom.body(id),
    derive(name, work) {
      if (!derived.has(name)) derived.set(name, work(corpus));
      return derived.get(name) as ReturnType<typeof work>;
    },
  };
  return corpus;
}

function newestFirst(articles: readonly ArticleEntry[]): ArticleEntry[] {
  const timed = articles.map((article) => ({ article, time: millisecondsOf(article.published) }));
  return timed.sort((a, b) => b.time - a.time || (a.article.id < b.article.id ? -1 : 1)).map(({ article }) => article);
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<Thing['id'], Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Tells the people and agencies that have a page of their own from drafts and redacted people. */
function publicProfiles(people: readonly Person[], agencies: readonly Agency[]): (appearance: Appearance) => boolean {
  const ids = {
    person: new Set<string>(people.filter((person) => person.redacted === null).map(({ id }) => id)),
    agency: new Set<string>(agencies.map(({ id }) => id)),
  };
  return ({ kind, id }) => ids[kind].has(id);
}

/**
 * Looks at each article once: of a large archive there is no time to do so for every index.
 *
 * @param articles newest first, which every list then is as well.
 */
function indexes(articles: readonly ArticleEntry[], people: readonly Person[]): Indexes<ArticleEntry> {
  const authorSlug = authorSlugs(people);
  const topicSlug = rememberedSlugs();
  const index = { person: new Index<PersonId>(), agency: new Index<AgencyId>(), post: new Index<PostId>(), author: new Index(), topic: new Index(), story: new Index<StoryId>(), date: new Index() };
  for (const article of articles) {
    const { appearances, namedPosts, moves, byline, topics, story, day } = article;
    for (const { kind, id } of appearances) index[kind].add(id as never, article);
    for (const post of namedPosts) index.post.add(post, article);
    for (const { post } of moves) index.post.add(post, article);
    for (const name of byline) index.author.add(authorSlug(name), article);
    for (const topic of topics) index.topic.add(topicSlug(topic), article);
    if (story) index.story.add(story, article);
    for (const date of [day.slice(0, 4), day.slice(0, 7), day]) index.date.add(date, article);
  }
  return { ...index, together: new Together(index.person), inYear: new InYear(index) };
}

class Index<Key extends string = string> extends Map<Key, ArticleEntry[]> {
  /** Articles come one after the other, but may name a key twice. */
  add(key: Key, article: ArticleEntry): void {
    const list = this.get(key);
    if (!list) this.set(key, [article]);
    else if (list.at(-1) !== article) list.push(article);
  }
}

/**
 * How an author is named in URLs: by the person's id where exactly that name is on file, else by the name itself.
 */
export function authorSlugs(people: readonly Person[]): (name: string) => string {
  const ids = new Map<string, PersonId>();
  for (const { id, name, also } of people) for (const each of [...also, name]) ids.set(each.toLowerCase(), id);
  const slugOf = rememberedSlugs();
  return (name) => ids.get(name.toLowerCase()) ?? slugOf(name);
}

