import type { Corpus, ListedArticle } from '../corpus/corpus.ts';
import type { Appearance, PlainArticle } from '../model/article.ts';
import { before, type Instant } from '../model/dates.ts';
import { authorSlugOf } from '../queries/authors.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { absoluteHtml } from './absolute-html.ts';
import { bodyHtml } from './body-html.ts';
import { isHidden } from './data/article-data.ts';
import { escapeHtml } from './escape-html.ts';
import { moveSentence } from './move-sentence.ts';
import { urlsOf } from './urls.ts';

/** What a feed says, whatever it is written as. All addresses are absolute. */
export interface FeedView {
  readonly title: string;
  readonly siteTitle: string;
  readonly description: string | null;
  readonly lang: string;
  /** The page it is the feed of. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** Of the newest change in it; null where it has no items. */
  readonly updated: Instant | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The article's address: never reused, so it is its id as well. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly published: Instant;
  readonly updated: Instant;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly summary: string | null;
  /** What a reader shows: the whole article, or its standfirst and the sentence that counts. */
  readonly html: string;
  readonly image: string | null;
  readonly tags: readonly string[];
}

/** The newest articles that a feed holds. */
export const FEED_LENGTH = 20;

/** How much of an article a feed holds: all of it, or why it is in this feed. */
export type FeedContent = { readonly kind: 'full' } | { readonly kind: 'sentence'; readonly of: Pick<Appearance, 'kind' | 'id'> | null };

export interface FeedOptions {
  readonly title: string;
  readonly description: string | null;
  /** The page it is the feed of, as `urlsOf` gives it. */
  readonly url: string;
  readonly content: FeedContent;
}

/** The feed of a list of articles, newest first. */
export function feedView(corpus: Corpus, articles: readonly ListedArticle[], { title, description, url, content }: FeedOptions): FeedView {
  const to = urlsOf(corpus);
  const items = entriesOf(corpus, articles.slice(0, FEED_LENGTH)).map((article) => feedItem(corpus, article, content));
  const updated = items.reduce<Instant | null>((last, item) => (last !== null && before(item.updated, last) ? last : item.updated), null);
  const home = to.absolute(url);
  return { title, siteTitle: corpus.site.title, description, lang: corpus.site.lang, home, atom: `${home}feed.xml`, json: `${home}feed.json`, updated, items };
}

function feedItem(corpus: Corpus, article: PlainArticle, content: FeedContent): FeedItem {
  const to = urlsOf(corpus);
  return {
    url: to.absolute(to.article(article.id)),
    title: article.title,
    lang: article.lang ?? corpus.site.lang,
    published: article.published,
    updated: lastChange(article),
    authors: authorsOf(corpus, article),
    summary: article.summary,
    html: [content.kind === 'full' ? fullContent(corpus, article) : excerpt(corpus, article, content.of), movesHtml(corpus, article)].join(''),
    image: imageOf(corpus, article),
    tags: article.topics,
  };
}

/** The last moment an article changed: its update, or its publication. */
export function lastChange({ published, updated }: PlainArticle): Instant {
  return updated !== null && before(published, updated) ? updated : published;
}

function authorsOf(corpus: Corpus, article: PlainArticle): FeedItem['authors'] {
  const to = urlsOf(corpus);
  const slugs = authorSlugOf(corpus);
  return article.byline.map((name) => ({ name, url: to.absolute(to.author(slugs.get(name) ?? name)) }));
}

function fullContent(corpus: Corpus, article: PlainArticle): string {
  const summary = article.summary === null ? '' : `<p><strong>${escapeHtml(article.summary)}</strong></p>`;
  return summary + absoluteHtml(bodyHtml(corpus, corpus.body(article.id)), urlsOf(corpus));
}

function excerpt(corpus: Corpus, article: PlainArticle, of: Pick<Appearance, 'kind' | 'id'> | null): string {
  const summary = article.summary === null ? '' : `<p>${escapeHtml(article.summary)}</p>`;
  const sentence = of && corpus.sentence(article.id, of);
  if (!sentence) return summary;
  const { text, start, end } = sentence;
  const marked = `${escapeHtml(text.slice(0, start))}<b>${escapeHtml(text.slice(start, end))}</b>${escapeHtml(text.slice(end))}`;
  return `${summary}<blockquote><p>${marked}</p></blockquote>`;
}

/** What an article says would happen, with what was denied and what became of it. */
function movesHtml(corpus: Corpus, article: PlainArticle): string {
  const moves = corpus.ledger.movesIn(article.id).filter(({ person }) => !isHidden(corpus, person)).map((move) => `<li>${escapeHtml(moveSentence(corpus, move))}</li>`);
  return moves.length === 0 ? '' : `<ul>${moves.join('')}</ul>`;
}

function imageOf(corpus: Corpus, { image }: PlainArticle): string | null {
  const to = urlsOf(corpus);
  const path = image && corpus.images.get(image.src)?.variants.at(-1)?.path;
  return path ? to.absolute(to.file(path.slice(1))) : null;
}
