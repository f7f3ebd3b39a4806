import type { Agency } from '../model/agency.ts';
import type { Appearance, ArticleEntry } from '../model/article.ts';
import { dayOf, millisecondsOf, type Instant } from '../model/dates.ts';
import type { AgencyId, ArticleId, PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import { slugify } from '../model/slug.ts';
import { agencyAsOf, articleAsOf, personAsOf, type Known } from './as-of.ts';
import { articleState } from './article-state.ts';
import type { Corpus, Indexes } from './corpus.ts';
import { buildLedger } from './ledger.ts';
import type { Newsroom } from './newsroom.ts';

export interface JoinOptions {
  /** The build's clock, in the site's zone. */
  readonly now: Instant;
  /** The path the site lives under: begins and ends with "/". */
  readonly base: string;
  /** Whether drafts and embargoed articles are in it, for their author to see. */
  readonly preview: boolean;
}

/** Joins a newsroom into the corpus as of one moment. */
export function joinCorpus(newsroom: Newsroom, { now, base, preview }: JoinOptions): Corpus {
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
  const articles = newestFirst(published.map((article) => articleAsOf(article, now, isPublic)));
  const article = byId(articles);
  const derived = new Map<string, ReadonlyMap<string, unknown>>();
  const corpus: Corpus = {
    site: newsroom.site,
    now,
    today,
    base,
    preview,
    articles,
    article,
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

/** @param articles newest first, which every list then is as well. */
function indexes(articles: readonly ArticleEntry[], people: readonly Person[]): Indexes {
  const authorSlug = authorSlugs(people);
  return {
    person: indexBy(articles, ({ appearances }) => idsOf(appearances, 'person') as PersonId[]),
    agency: indexBy(articles, ({ appearances }) => idsOf(appearances, 'agency') as AgencyId[]),
    post: indexBy(articles, (each) => [...each.namedPosts, ...each.moves.map((move) => move.post)]),
    author: indexBy(articles, (each) => each.byline.map(authorSlug)),
    topic: indexBy(articles, (each) => each.topics.map(slugify)),
    story: indexBy(articles, (each) => (each.story ? [each.story] : [])),
    date: indexBy(articles, ({ day }) => [day.slice(0, 4), day.slice(0, 7), day]),
  };
}

function idsOf(appearances: readonly Appearance[], kind: Appearance['kind']): Appearance['id'][] {
  const ids = [];
  for (const each of appearances) if (each.kind === kind) ids.push(each.id);
  return ids;
}

function indexBy<Key extends string>(articles: readonly ArticleEntry[], keysOf: (article: ArticleEntry) => readonly Key[]): Map<Key, ArticleEntry[]> {
  const index = new Map<Key, ArticleEntry[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const list = index.get(key);
      if (!list) index.set(key, [article]);
      // An article may name a key twice.
      else if (list.at(-1) !== article) list.push(article);
    }
  }
  return index;
}

/**
 * How an author is named in URLs: by the person's id where exactly that name is on file, else by the name itself.
 */
export function authorSlugs(people: readonly Person[]): (name: string) => string {
  const ids = new Map<string, PersonId>();
  for (const { id, name, also } of people) for (const each of [...also, name]) ids.set(each.toLowerCase(), id);
  return (name) => ids.get(name.toLowerCase()) ?? slugify(name);
}

