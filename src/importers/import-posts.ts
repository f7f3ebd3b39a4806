import { before, toInstant } from '../model/dates.ts';
import { slugify } from '../model/slug.ts';
import { isOldPath } from '../read/schemas/article.ts';
import { addressesIn } from './addresses.ts';
import { articleFile, type ArticleFields, type ArticleImage } from './article-file.ts';
import type { AssetShelf } from './asset-shelf.ts';
import { toArticleBody, visible } from './convert/body.ts';
import { parseHtml, parseMarkdown, plainText } from './convert/markdown.ts';
import { shorten, textOf } from './convert/clean-html.ts';
import { firstSentence, HEADLINE_TO_DO } from './first-sentence.ts';
import type { ForeignPost, Skipped } from './foreign-post.ts';
import { inferSite } from './infer-site.ts';
import { decoded } from './decoded.ts';
import { linkBook, type LinkBook } from './link-book.ts';
import { placePosts, type PlacedPost } from './place-posts.ts';

/** An article's file, ready to be written. */
export interface ArticleDraft {
  readonly source: string;
  /** In the content folder. */
  readonly path: string;
  /** "2018/03/04/slug" */
  readonly id: string;
  readonly text: string;
  /** What the text says, for readers of it that need not take it apart again. */
  readonly title: string;
  readonly summary: string | null;
  readonly markdown: string;
  /** Where it differs from the site's. */
  readonly lang: string | null;
}

/** The newsroom that posts go to, as far as their files depend on it. */
export interface Destination {
  readonly timeZone: string;
  /** Where it is published. */
  readonly url?: string;
}

/** Turns posts into article files, one after another; files they refer to go on the shelf. */
export function* importPosts(posts: readonly ForeignPost[], destination: Destination, shelf: AssetShelf, skip: (skipped: Skipped) => void): Generator<ArticleDraft> {
  const placed = placePosts(posts, destination.timeZone, (post) => firstSentence(firstWords(post)) ?? 'Untitled');
  const book = linkBook(placed);
  const inferred = inferSite(placed, book);
  if (inferred) skip({ source: inferred, reason: 'Addresses without a host are taken to be of this site: the posts link to each other there.' });
  const redirects = new Set(placed.map(({ id }) => `/${id}`));
  for (const each of placed) {
    const report = (reason: string): void => skip({ source: each.post.source, reason });
    const draft = attempt(() => toDraft(inferred ? at(each, inferred) : each, { book, destination, shelf, redirects, report }), report);
    if (draft) yield draft;
  }
}

/** A post whose site is known after all. */
function at(placed: PlacedPost, site: string): PlacedPost {
  const { post } = placed;
  return post.home.site === null ? { ...placed, post: { ...post, home: { ...post.home, site } } } : placed;
}

/** One post that nobody foresaw keeps none of the others out. */
function attempt(work: () => ArticleDraft, report: (reason: string) => void): ArticleDraft | null {
  try {
    return work();
  } catch (error) {
    report(`The post cannot be carried over: ${(error as Error).message}`);
    return null;
  }
}

interface Context {
  readonly book: LinkBook;
  readonly destination: Destination;
  readonly shelf: AssetShelf;
  /** Old paths that lead somewhere already. */
  readonly redirects: Set<string>;
  readonly report: (reason: string) => void;
}

function toDraft(placed: PlacedPost, context: Context): ArticleDraft {
  const { post, path, id } = placed;
  const told = new Set<string>();
  const report = (reason: string): void => {
    if (!told.has(reason)) context.report(reason);
    told.add(reason);
  };
  const title = headline(placed.title, report);
  const addresses = addressesIn(post.home, context.book, context.shelf);
  const markdown = toArticleBody(post.body, { title, addresses, report });
  if (markdown === '') report(`There is no text in it${post.wire?.url ? `, which stands at ${post.wire.url}` : ''}: only what the front matter says was brought in.`);
  const image = leadImage(post, addresses, report);
  const fields: ArticleFields = {
    title,
    kicker: post.title === null ? HEADLINE_TO_DO : line(post.kicker),
    summary: line(post.summary),
    published: post.published,
    updated: laterThan(post, context.destination.timeZone) ? post.updated : null,
    dateline: line(post.dateline),
    byline: unique(post.byline.map((name) => line(name)).filter((name) => name !== null)),
    source: post.wire && { name: line(post.wire.name) ?? 'Unknown', ...(post.wire.url ? { url: post.wire.url } : {}) },
    topics: uniqueTopics(post.topics.map((topic) => line(topic)).filter((topic) => topic !== null)),
    image,
    draft: post.draft,
    expires: post.expires,
    redirectFrom: redirectsOf(placed, context, report),
    lang: post.lang,
  };
  return { source: post.source, path, id, text: articleFile(fields, markdown), title, summary: fields.summary ?? null, markdown, lang: post.lang };
}

function headline(title: string, report: (reason: string) => void): string {
  const whole = line(title) ?? 'Untitled';
  if (whole.length <= 1000) return whole;
  report('The headline had more than 1,000 characters and was cut.');
  return whole.slice(0, 999).toWellFormed();
}

/** One line of visible text; null where nothing of it can be seen. */
function line(text: string | null): string | null {
  const flat = visible(text ?? '').replaceAll(/\s+/g, ' ').trim();
  return /[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]/u.test(flat) ? flat : null;
}

/** Enough of a body to take a first sentence from. */
function firstWords({ body }: ForeignPost): string {
  if (body.kind === 'text') return body.paragraphs[0] ?? '';
  if (body.kind === 'html') return parseHtml(body.html.slice(0, 4000)).children.map((child) => (child.type === 'doctype' ? '' : textOf(child as never))).join(' ');
  const blocks = parseMarkdown(body.markdown.slice(0, 4000)).children;
  return plainText(blocks.find((block) => block.type === 'heading') ?? blocks.find((block) => block.type === 'paragraph' && plainText(block).trim() !== '') ?? { type: 'root', children: [] });
}

function laterThan({ published, updated }: ForeignPost, timeZone: string): boolean {
  return updated !== null && updated !== published && before(toInstant(published, timeZone)!, toInstant(updated, timeZone)!);
}

function leadImage({ image }: ForeignPost, addresses: ReturnType<typeof addressesIn>, report: (reason: string) => void): ArticleImage | null {
  if (!image) return null;
  const settled = addresses.image(image.src);
  if (!('to' in settled)) {
    report(settled.refused.replace(/: a link[^:]*stands in its place\.$/, ': it was left out as the lead image.'));
    return null;
  }
  const [alt, caption, credit] = [line(image.alt), line(image.caption), line(image.credit)];
  if (alt === null) report(`The lead image ${settled.to} has no text alternative: write \`alt\` in the article, as \`check\` will ask.`);
  return { src: settled.to, alt: alt ?? '', ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}

/** Old paths as the site can redirect from them. */
function redirectsOf({ post, id }: PlacedPost, { destination, redirects }: Context, report: (reason: string) => void): string[] {
  const kept: string[] = [];
  for (const old of post.oldPaths.map((each) => belowSite(each, destination))) {
    const key = decoded(old).normalize('NFC').replace(/(?:index\.html)$/, '').replace(/\/$/, '').toLowerCase();
    if (key === '' || key === `/${id}`) continue;
    if (!isOldPath(old)) report(`The old address "${shorten(old)}" cannot be redirected from.`);
    else if (PAGES.has(key)) report(`The old address "${old}" is a page of the new site: it does not lead to the article any more.`);
    else if (redirects.has(key)) report(`The old address "${old}" leads to another article already.`);
    else {
      redirects.add(key);
      kept.push(old);
    }
  }
  return kept;
}

/** A path of a host as one of the site, which may lie below a path itself: for https://e.org/news/ "/news/a/" is "/a/". */
function belowSite(old: string, { url }: Destination): string {
  const base = url === undefined ? '' : new URL(url).pathname.replace(/\/+$/, '');
  return base !== '' && old.startsWith(`${base}/`) ? old.slice(base.length) : old;
}

/** Pages that every site has. */
const PAGES = new Set(['people', 'agencies', 'posts', 'as-of', 'authors', 'topics', 'stories', 'quotes', 'corrections', 'search', 'about', 'feeds', '404.html', 'feed.xml', 'feed.json', 'index.json', 'feeds.opml', 'robots.txt', 'data', 'assets'].map((name) => `/${name}`));

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Topics that make the same page are one. */
function uniqueTopics(topics: readonly string[]): string[] {
  return topics.filter((topic, index) => slugify(topic) !== '' && topics.findIndex((other) => slugify(other) === slugify(topic)) === index);
}
