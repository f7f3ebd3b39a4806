import { parseFeed } from 'feedsmith';
import { plainHtml } from './convert/plain-html.ts';
import { attached, attachedTo, distinct, leadOf, leftOut, type Attached, type Carrier } from './feed-attachments.ts';
import { readForeignDate, type ForeignDate } from './foreign-date.ts';
import type { ForeignBody, ForeignPost, ForeignSite, Harvest, Skipped } from './foreign-post.ts';

/** An item of a feed in any of the formats. */
interface Item {
  readonly title: string | null;
  readonly link: string | null;
  readonly guid: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly body: ForeignBody | null;
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly lang: string | null;
  /** What the item carries beside its text: pictures, recordings. */
  readonly attached: readonly Attached[];
}

interface Channel {
  readonly site: ForeignSite;
  readonly items: readonly Item[];
}

/**
 * Reads an RSS, RDF, Atom or JSON feed. Items of the newsroom's own site redirect from their old addresses; those of
 * others name the feed as their source.
 *
 * @param own the address of the newsroom's site; null where it has none yet.
 * @param fallback the date of items that have none; null: such items are skipped.
 * @throws where the text is no feed.
 */
export function readFeed(text: string, source: string, own: string | null, fallback: ForeignDate | null): Harvest {
  const { site, items } = channelOf(text);
  const skipped: Skipped[] = [];
  const posts = items.flatMap((item, index) => {
    const name = `${source} (item ${index + 1}${item.title ? `, “${item.title.slice(0, 60)}”` : ''})`;
    const date = readForeignDate(item.published) ?? readForeignDate(item.updated) ?? fallback;
    if (date === null) {
      skipped.push({ source: name, reason: 'The item has no date: give one with --published.' });
      return [];
    }
    if (item.body === null && item.title === null) {
      skipped.push({ source: name, reason: 'The item has neither a headline nor a text.' });
      return [];
    }
    for (const reason of leftOut(item.attached, htmlOf(item))) skipped.push({ source: name, reason });
    return [toPost(item, name, date, site, own)];
  });
  return { posts, skipped, site, notes: [] };
}

function toPost(item: Item, source: string, published: ForeignDate, site: ForeignSite, own: string | null): ForeignPost {
  const link = item.link && URL.canParse(item.link, site.url ?? undefined) ? new URL(item.link, site.url ?? undefined) : null;
  const isOwn = link !== null && (own === null || sameHost(link.href, own));
  const slug = link?.pathname.split('/').filter(Boolean).at(-1)?.replace(/\.\w+$/, '') ?? '';
  const body = item.body ?? { kind: 'text', paragraphs: [] };
  const lead = leadOf(item.attached, htmlOf(item));
  return {
    source,
    title: item.title,
    published,
    updated: readForeignDate(item.updated),
    expires: null,
    slug: /[a-z]{3}/i.test(slug) ? slug : '',
    summary: item.summary,
    kicker: null,
    dateline: null,
    byline: item.authors,
    topics: item.topics,
    wire: link && !isOwn ? { name: site.title ?? link.host, url: link.href } : null,
    image: lead ? { src: lead.url, alt: lead.alt, caption: null, credit: null } : null,
    draft: false,
    lang: null,
    oldPaths: link && isOwn && link.search === '' ? [link.pathname] : [],
    names: [],
    body,
    home: { site: site.url ?? link?.origin ?? null, path: link?.pathname ?? null, folder: null, findFile: () => null },
  };
}

function htmlOf({ body }: Item): string {
  return body?.kind === 'html' ? body.html : '';
}

function sameHost(a: string, b: string): boolean {
  const host = (address: string) => (URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null);
  return host(a) !== null && host(a) === host(b);
}

function channelOf(text: string): Channel {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss': return { site: siteOf(feed.title, feed.link, feed.language), items: (feed.items ?? []).map(fromRss) };
    case 'rdf': return { site: siteOf(feed.title, feed.link, undefined), items: (feed.items ?? []).map(fromRss) };
    case 'atom': return { site: siteOf(feed.title?.value, webLink(feed.links), feed.xml?.lang), items: (feed.entries ?? []).map(fromAtom) };
    case 'json': return { site: siteOf(feed.title, feed.home_page_url, feed.language), items: (feed.items ?? []).map(fromJson) };
  }
}

function siteOf(title: string | undefined, url: string | undefined, lang: string | undefined): ForeignSite {
  return { title: title ? plainHtml(title) : null, url: url && URL.canParse(url) ? url : null, lang: lang ?? null, timeZone: null };
}

/** What RSS and RDF items have in common with the namespaces they use. */
interface RssLike extends Carrier {
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly pubDate?: unknown;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly authors?: readonly unknown[];
  readonly categories?: readonly { readonly name?: string }[];
  readonly content?: { readonly encoded?: string };
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly unknown[]; readonly subjects?: readonly string[]; readonly languages?: readonly string[] };
  readonly dcterms?: { readonly modified?: readonly unknown[] };
  readonly atom?: { readonly updated?: unknown };
}

function fromRss(item: RssLike): Item {
  const full = item.content?.encoded ?? null;
  return {
    title: title(item.title),
    link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    guid: item.guid?.value ?? null,
    published: text(item.pubDate) ?? text(item.dc?.dates?.[0]),
    updated: text(item.atom?.updated) ?? text(item.dcterms?.modified?.[0]),
    body: html(full ?? item.description ?? null),
    summary: full && item.description && plainHtml(full) !== plainHtml(item.description) ? summary(item.description) : null,
    authors: [...(item.dc?.creators ?? []), ...(item.dc?.creators?.length ? [] : (item.authors ?? []).map(mailName))].filter(Boolean),
    topics: [...(item.categories ?? []).map((category) => category.name ?? ''), ...(item.dc?.subjects ?? [])].filter(Boolean).map(plainHtml),
    lang: null,
    attached: attachedTo(item),
  };
}

/** "jo@x.org (Jo Roe)" → "Jo Roe", as RSS writes authors. */
function mailName(author: unknown): string {
  const written = typeof author === 'string' ? author : String((author as { name?: string } | null)?.name ?? '');
  return /\(([^)]+)\)/.exec(written)?.[1] ?? (written.includes('@') ? '' : written);
}

interface AtomLike {
  readonly id?: string;
  readonly title?: { readonly value?: string };
  readonly links?: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[];
  readonly media?: Carrier['media'];
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly authors?: readonly { readonly name?: string }[];
  readonly categories?: readonly { readonly term?: string; readonly label?: string }[];
  readonly content?: { readonly value?: string; readonly type?: string };
  readonly summary?: { readonly value?: string };
}

function fromAtom(entry: AtomLike): Item {
  const { content } = entry;
  const body: ForeignBody | null = content?.type === 'text' ? paragraphs(content.value ?? '') : html(content?.value ?? entry.summary?.value ?? null);
  return {
    title: title(entry.title?.value),
    link: webLink(entry.links) ?? null,
    guid: entry.id ?? null,
    published: text(entry.published),
    updated: text(entry.updated),
    body,
    summary: content?.value && entry.summary?.value ? summary(entry.summary.value) : null,
    authors: (entry.authors ?? []).map((author) => author.name ?? '').filter(Boolean),
    topics: (entry.categories ?? []).map((category) => category.label ?? category.term ?? '').filter(Boolean),
    lang: null,
    attached: attachedTo({ enclosures: (entry.links ?? []).filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ ...(href ? { url: href } : {}), ...(type ? { type } : {}) })), ...(entry.media ? { media: entry.media } : {}) }),
  };
}

interface JsonLike {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
  readonly date_published?: unknown;
  readonly date_modified?: unknown;
  readonly authors?: readonly { readonly name?: string }[];
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly image?: string;
  readonly banner_image?: string;
  readonly attachments?: readonly { readonly url?: string; readonly mime_type?: string; readonly title?: string }[];
}

function fromJson(item: JsonLike): Item {
  const body = item.content_html ? html(item.content_html) : item.content_text ? paragraphs(item.content_text) : item.summary ? paragraphs(item.summary) : null;
  return {
    title: title(item.title),
    link: item.url ?? (/^https?:/.test(item.id ?? '') ? item.id! : null),
    guid: item.id ?? null,
    published: text(item.date_published),
    updated: text(item.date_modified),
    body,
    summary: item.content_html || item.content_text ? summary(item.summary ?? '') : null,
    authors: (item.authors ?? []).map((author) => author.name ?? '').filter(Boolean),
    topics: item.tags ?? [],
    lang: item.language ?? null,
    attached: distinct([attached(item.image, 'image'), attached(item.banner_image, 'image'), ...(item.attachments ?? []).map((each) => attached(each.url, each.mime_type, each.title ?? null))]),
  };
}

function webLink(links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | undefined {
  return (links?.find((link) => link.rel === 'alternate') ?? links?.find((link) => link.rel === undefined))?.href;
}

function title(written: string | undefined): string | null {
  return plainHtml(written ?? '') || null;
}

/** Longer ones are the text itself. */
function summary(written: string): string | null {
  const plain = plainHtml(written);
  return plain !== '' && plain.length <= 600 ? plain : null;
}

function html(value: string | null): ForeignBody | null {
  return value === null || value.trim() === '' ? null : /<\w|&\w+;|&#/.test(value) ? { kind: 'html', html: value } : paragraphs(value);
}

function paragraphs(value: string): ForeignBody {
  return { kind: 'text', paragraphs: value.split(/\n\s*\n/).map((each) => each.replaceAll(/\s+/g, ' ').trim()).filter(Boolean) };
}

function text(value: unknown): string | null {
  return value instanceof Date ? value.toISOString() : typeof value === 'string' && value !== '' ? value : null;
}
