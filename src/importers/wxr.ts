import path from 'node:path';
import { plainHtml } from './convert/plain-html.ts';
import { readForeignDate, type ForeignDate } from './foreign-date.ts';
import type { ForeignImage, ForeignPost, ForeignSite, Harvest, Home, Skipped } from './foreign-post.ts';
import { fileFinder } from './local-files.ts';
import { readWxr, type WxrItem } from './wxr-reader.ts';
import { wordpressHtml } from './wordpress-html.ts';

/**
 * Reads a WordPress export: posts become articles; pages, files and menus are listed. Pictures are carried over where a
 * copy of wp-content/uploads lies beside the export.
 *
 * @param folder the export's own folder; null where it came from stdin.
 * @throws where the text is no well-formed XML.
 */
export function readWordPress(xml: string, source: string, folder: string | null, fallback: ForeignDate | null): Harvest {
  const { channel, authors, items } = readWxr(xml);
  const site: ForeignSite = { title: plainHtml(channel.title ?? '') || null, url: channel.blogUrl ?? channel.link ?? null, lang: channel.language ?? null, timeZone: null };
  const attachments = new Map(items.filter((item) => item.type === 'attachment').map((item) => [item.id, item]));
  const finder = folder === null ? () => null : uploadsFinder(folder);
  const skipped: Skipped[] = [];
  const posts = items.flatMap((item) => {
    const name = `${source} (${item.type} ${item.id}${item.title ? `, “${plainHtml(item.title).slice(0, 60)}”` : ''})`;
    const refusal = refusalOf(item, finder);
    if (refusal !== null) {
      if (refusal !== '') skipped.push({ source: name, reason: refusal });
      return [];
    }
    const date = dateOf(item) ?? fallback;
    if (date === null) {
      skipped.push({ source: name, reason: 'The post has no date: give one with --published.' });
      return [];
    }
    const tell = (reason: string): void => void skipped.push({ source: name, reason });
    return [toPost(item, { source: name, date, site, authors, attachments, finder, tell })];
  });
  const menus = items.filter((item) => item.type === 'nav_menu_item').length;
  if (menus > 0) skipped.push({ source, reason: `${menus} menu entries were left out: name topics for the navigation in \`nav\` of site.yaml.` });
  return { posts, skipped, site, notes: [] };
}

/** Why an item is no article; '' where that is told otherwise; null where it is one. */
function refusalOf(item: WxrItem, finder: Home['findFile']): string | null {
  switch (item.type) {
    case 'post': return item.status === 'trash' || item.status === 'auto-draft' ? `A post in the state "${item.status}" is not carried over.` : null;
    case 'nav_menu_item': return '';
    case 'page': return 'A page, not a post: what the site says about itself goes into `about` of site.yaml.';
    case 'attachment': return finder(item.attachmentUrl ?? '') ? '' : `The file ${item.attachmentUrl ?? ''} is not in the export: put a copy of wp-content/uploads beside it to carry pictures along.`;
    default: return `An item of the type "${item.type}" is no article.`;
  }
}

interface PostContext {
  readonly source: string;
  readonly date: ForeignDate;
  readonly site: ForeignSite;
  readonly authors: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, WxrItem>;
  readonly finder: Home['findFile'];
  readonly tell: (reason: string) => void;
}

function toPost(item: WxrItem, { source, date, site, authors, attachments, finder, tell }: PostContext): ForeignPost {
  const link = item.link && URL.canParse(item.link) ? new URL(item.link) : null;
  if (item.password) tell('The post asked for a password: it is a draft now.');
  if (item.status === 'private') tell('The post was private: it is a draft now.');
  if (item.comments > 0) tell(`${item.comments} comments were left out: the site has none.`);
  return {
    source,
    title: plainHtml(item.title ?? '') || null,
    published: date,
    updated: null,
    expires: null,
    slug: item.slug,
    summary: plainHtml(item.excerpt ?? '') || null,
    kicker: null,
    dateline: null,
    byline: item.creator ? [authors.get(item.creator) ?? item.creator] : [],
    topics: item.terms.filter(({ domain, name }) => (domain === 'category' && name !== 'Uncategorized') || domain === 'post_tag').map(({ name }) => plainHtml(name)),
    wire: null,
    image: featured(item, attachments),
    draft: item.password !== '' || !['publish', 'future'].includes(item.status),
    lang: null,
    oldPaths: link && link.search === '' ? [link.pathname] : [],
    names: [`?p=${item.id}`],
    body: { kind: 'html', html: wordpressHtml(item.content ?? '', tell) },
    home: { site: site.url, path: link?.pathname ?? null, folder: null, findFile: finder },
  };
}

/** The blog's own wall clock with its offset, which the export gives by writing each date twice. */
function dateOf({ date, dateGmt, pubDate }: WxrItem): ForeignDate | null {
  const local = readForeignDate(date);
  const gmt = readForeignDate(dateGmt ? `${dateGmt}Z` : '');
  if (local === null || gmt === null || local.length < 19 || gmt.length < 19) return local ?? gmt ?? readForeignDate(pubDate);
  const minutes = Math.round((Date.parse(`${local}Z`) - Date.parse(gmt)) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return gmt;
  const offset = `${minutes < 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
  return `${local}${offset}`;
}

function featured({ meta }: WxrItem, attachments: ReadonlyMap<string, WxrItem>): ForeignImage | null {
  const attachment = attachments.get(meta.get('_thumbnail_id') ?? '');
  if (!attachment?.attachmentUrl) return null;
  return { src: attachment.attachmentUrl, alt: attachment.meta.get('_wp_attachment_image_alt') ?? null, caption: plainHtml(attachment.excerpt ?? '') || null, credit: null };
}

/** Looks an upload's address up in folders beside the export; of a resized copy ("a-300x200.jpg") the original. */
function uploadsFinder(folder: string): Home['findFile'] {
  const find = fileFinder([], [folder]);
  return (written) => {
    const pathname = URL.canParse(written) ? new URL(written).pathname : written;
    const below = /\/wp-content\/uploads\/(.+)$/.exec(pathname)?.[1] ?? /\/files\/(.+)$/.exec(pathname)?.[1] ?? pathname.replace(/^\/+/, '');
    const names = [below.replace(/-\d+x\d+(\.\w+)$/, '$1'), below];
    return names.flatMap((name) => [`/wp-content/uploads/${name}`, `/uploads/${name}`, `/${name}`, `/${path.posix.basename(name)}`]).map(find).find((found) => found !== null) ?? null;
  };
}
