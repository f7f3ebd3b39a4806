import type { Corpus, ListedArticle as Listed } from '../../corpus/corpus.ts';
import type { Appearance } from '../../model/article.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from '../../model/ids.ts';
import type { Move } from '../../model/move.ts';
import type { Tenure } from '../../model/post.ts';
import { authorNames } from '../../queries/authors.ts';
import { entriesOf } from '../../queries/entries-of.ts';
import { personLabel } from '../../queries/nameplates.ts';
import { topicNames } from '../../queries/topic-names.ts';
import { FEED_LENGTH } from '../feed.ts';
import { urlsOf } from '../urls.ts';
import { DATA_VERSION, isHidden } from './article-data.ts';

/** `index.json` beside a page that lists articles: what the page is of, and its newest articles. */
export interface ListData {
  readonly version: typeof DATA_VERSION;
  readonly kind: 'site' | 'person' | 'agency' | 'post' | 'author' | 'topic' | 'story';
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** How many articles there are in all. */
  readonly count: number;
  readonly articles: readonly ListedArticle[];
  /** Of a person, or in a post; newest first. */
  readonly tenures?: readonly TenureData[];
  /** Reported of a person or in a post, each with its denials and its outcome. */
  readonly moves?: readonly MoveData[];
  /** Of an agency. */
  readonly posts?: readonly { readonly id: PostId; readonly title: string; readonly url: string }[];
}

export interface ListedArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly summary: string | null;
  /** The first sentence that names the person or agency, and where in it. */
  readonly sentence?: { readonly text: string; readonly start: number; readonly end: number } | null;
}

export type TenureData = Pick<Tenure, 'person' | 'post' | 'from' | 'to' | 'as' | 'began' | 'ended'>;
export type MoveData = Pick<Move, 'article' | 'number' | 'post' | 'person' | 'change' | 'state' | 'when' | 'by' | 'denials' | 'outcome'>;

export function siteData(corpus: Corpus): ListData {
  return list(corpus, 'site', '', corpus.site.title, urlsOf(corpus).home(), corpus.articles);
}

export function personData(corpus: Corpus, id: PersonId): ListData {
  const of = { kind: 'person', id } as const;
  return {
    ...list(corpus, 'person', id, personLabel(corpus, id)!.name, urlsOf(corpus).person(id), corpus.by.person.get(id) ?? [], of),
    tenures: corpus.ledger.tenuresOf(id).map(tenureData),
    moves: corpus.ledger.movesOf(id).map(moveData),
  };
}

export function agencyData(corpus: Corpus, id: AgencyId): ListData {
  const to = urlsOf(corpus);
  const agency = corpus.agencies.get(id)!;
  return {
    ...list(corpus, 'agency', id, agency.name, to.agency(id), corpus.by.agency.get(id) ?? [], { kind: 'agency', id }),
    posts: agency.posts.map((post) => ({ id: post.id, title: post.title, url: to.absolute(to.post(post.id)) })),
  };
}

export function postData(corpus: Corpus, id: PostId): ListData {
  const shown = ({ person }: { readonly person: PersonId }) => !isHidden(corpus, person);
  return {
    ...list(corpus, 'post', id, corpus.posts.get(id)!.title, urlsOf(corpus).post(id), corpus.by.post.get(id) ?? []),
    tenures: corpus.ledger.tenuresIn(id).filter(shown).toReversed().map(tenureData),
    moves: corpus.ledger.movesFor(id).filter(shown).map(moveData),
  };
}

export function authorData(corpus: Corpus, slug: string): ListData {
  return list(corpus, 'author', slug, authorNames(corpus).get(slug) ?? slug, urlsOf(corpus).author(slug), corpus.by.author.get(slug) ?? []);
}

export function topicData(corpus: Corpus, slug: string): ListData {
  return list(corpus, 'topic', slug, topicNames(corpus).get(slug) ?? slug, urlsOf(corpus).topic(slug), corpus.by.topic.get(slug) ?? []);
}

export function storyData(corpus: Corpus, id: StoryId): ListData {
  return list(corpus, 'story', id, corpus.stories.get(id)?.title ?? id, urlsOf(corpus).story(id), corpus.by.story.get(id) ?? []);
}

function list(corpus: Corpus, kind: ListData['kind'], id: string, name: string, url: string, articles: readonly Listed[], of?: Pick<Appearance, 'kind' | 'id'>): ListData {
  const to = urlsOf(corpus);
  const listed = entriesOf(corpus, articles.slice(0, FEED_LENGTH)).map((article): ListedArticle => ({
    id: article.id,
    url: to.absolute(to.article(article.id)),
    title: article.title,
    published: article.published,
    summary: article.summary,
    ...(of ? { sentence: sentenceOf(corpus, article.id, of) } : {}),
  }));
  return { version: DATA_VERSION, kind, id, name, url: to.absolute(url), count: articles.length, articles: listed };
}

function sentenceOf(corpus: Corpus, article: ArticleId, of: Pick<Appearance, 'kind' | 'id'>): NonNullable<ListedArticle['sentence']> | null {
  const sentence = corpus.sentence(article, of);
  return sentence ? { text: sentence.text, start: sentence.start, end: sentence.end } : null;
}

function tenureData({ person, post, from, to, as, began, ended }: Tenure): TenureData {
  return { person, post, from, to, as, began, ended };
}

export function moveData({ article, number, post, person, change, state, when, by, denials, outcome }: Move): MoveData {
  return { article, number, post, person, change, state, when, by, denials, outcome };
}
