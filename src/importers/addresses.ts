import path from 'node:path';
import { slugify } from '../model/slug.ts';
import type { AssetShelf } from './asset-shelf.ts';
import type { Addresses, Settled } from './convert/settle.ts';
import { shorten } from './convert/clean-html.ts';
import type { Home } from './foreign-post.ts';
import { decoded } from './decoded.ts';
import type { LinkBook } from './link-book.ts';
import { DOCUMENT_SCHEME, FILE_SCHEME, IMAGE_SCHEME } from './markdown-folder/snippets.ts';

/**
 * Where the addresses in one post lead: to other imported articles, to files that are carried along, to topics, or out
 * to the web. What the old site had and the newsroom has not is linked at its old, full address where that is known.
 */
export function addressesIn(home: Home, book: LinkBook, shelf: AssetShelf): Addresses {
  return {
    link: (written) => settleLink(written.trim(), home, book, shelf),
    image: (written) => settleImage(written.trim(), home, shelf),
  };
}

function settleLink(written: string, home: Home, book: LinkBook, shelf: AssetShelf): Settled {
  if (written === '') return { refused: '' };
  if (written.startsWith(FILE_SCHEME)) return settleReference(decoded(written.slice(FILE_SCHEME.length)), home, book);
  if (written.startsWith(DOCUMENT_SCHEME)) return settleDocument(decoded(written.slice(DOCUMENT_SCHEME.length)), home, shelf);
  // What it means there is settled when the headings are.
  if (written.startsWith('#')) return { to: written };
  const own = ownPath(written, home);
  if (own === null) return elsewhere(written);
  const [bare, rest] = splitPath(own);
  // "/?p=7" is how WordPress calls a post by its number.
  const query = /^\?[^#]+/.exec(rest)?.[0];
  for (const candidate of [...(query ? [query] : []), ...readings(bare, home)]) {
    const article = book.article(candidate);
    if (article) return { to: `/${article}${book.place(article, fragmentOf(rest))}` };
  }
  const topic = topicIn(bare, home, book);
  if (topic) return { to: topic };
  const file = home.findFile(bare) ?? home.findFile(withoutSitePath(bare, home.site));
  if (file) return carried(shelf.carry(file), written);
  if (bare === '/' && !query) return { to: '/' };
  if (home.site && URL.canParse(bare, withPath(home))) return { to: new URL(bare + rest, withPath(home)).href };
  return { refused: `The link to "${shorten(written)}" was left out, its words stay: nothing imported is called that.` };
}

/** The page of a topic that a path of the old site means: "/tags/open-data/", "categories/mobile". */
function topicIn(bare: string, home: Home, book: LinkBook): string | null {
  const word = /^\/?(?:.*\/)?(?:tags?|categor(?:y|ies)|topics?)\/([^/]+)\/?$/i.exec(bare)?.[1];
  const slug = word ? slugify(home.topicName?.(decoded(word)) ?? decoded(word)) : '';
  return slug !== '' && book.hasTopic(slug) ? `/topics/${slug}/` : null;
}

/** A reference to a source file, from the site's root, from the folder of the post or by its name alone. */
function settleReference(name: string, home: Home, book: LinkBook): Settled {
  const [bare, rest] = splitPath(name);
  const found = [...readings(bare, home), bare].map((each) => book.article(each)).find(Boolean) ?? book.file(bare);
  if (found) return { to: `/${found}${book.place(found, fragmentOf(rest))}` };
  const topic = topicIn(bare, home, book);
  if (topic) return { to: topic };
  return { refused: `The reference to "${shorten(name)}" was left out, its words stay: no imported article, or more than one, is called that.` };
}

function settleImage(written: string, home: Home, shelf: AssetShelf): ReturnType<Addresses['image']> {
  if (written.startsWith(IMAGE_SCHEME)) return settlePicture(decoded(written.slice(IMAGE_SCHEME.length)), home, shelf);
  const own = ownPath(written, home);
  const [bare] = splitPath(own ?? written);
  const file = home.findFile(bare) ?? home.findFile(withoutSitePath(bare, home.site));
  if (file) return carried(shelf.carry(file), written);
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (/^https?:/i.test(address) && URL.canParse(address)) return { refused: `The image ${shorten(address)} is not among the files: a link stands in its place.`, instead: new URL(address).href };
  if (home.site && own !== null && /^https?:/.test(home.site)) {
    const there = new URL(bare, withPath(home)).href;
    return { refused: `The image "${shorten(written)}" is not among the files: a link to ${there} stands in its place.`, instead: there };
  }
  return { refused: written.startsWith('data:') ? 'An image written into the text (data:) was left out: save it as a file.' : `The image "${shorten(written)}" was left out: there is no such file beside the source.` };
}

/** A picture that a template names: only among the files, as where else it might be nobody can tell. */
function settlePicture(name: string, home: Home, shelf: AssetShelf): Settled {
  const [bare] = splitPath(name);
  // Templates may name a picture by a key, without what its file name ends in.
  const beside = /\.\w+$/.test(bare) ? [bare] : ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.svg'].map((ending) => bare + ending);
  const file = beside.map((each) => home.findFile(each)).find((each) => each !== null) ?? home.findPicture?.(bare) ?? null;
  return file ? carried(shelf.carry(file), name) : { refused: `The image "${shorten(name)}" was left out: there is no such file beside the source.` };
}

function settleDocument(name: string, home: Home, shelf: AssetShelf): Settled {
  const [bare] = splitPath(name);
  const file = home.findFile(bare) ?? home.findPicture?.(bare) ?? null;
  return file ? carried(shelf.carry(file), name) : { refused: `The link to the file "${shorten(name)}" was left out, its words stay: there is no such file beside the source.` };
}

function carried(to: string | null, written: string): Settled {
  return to ? { to: `/${to}` } : { refused: `"${shorten(written)}" was left out: it is no kind of file that a site publishes.` };
}

/** An address as a path of the old site, written relatively or absolutely; null where it leads elsewhere. */
function ownPath(written: string, { site }: Home): string | null {
  if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(written)) return written;
  if (!site || !/^(?:https?:)?\/\//i.test(written)) return null;
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (!URL.canParse(address) || !URL.canParse(site)) return null;
  const [there, here] = [new URL(address), new URL(site)];
  return there.host.replace(/^www\./, '') === here.host.replace(/^www\./, '') ? there.pathname + there.search + there.hash : null;
}

function elsewhere(written: string): Settled {
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? { to: /[\s<>"]/.test(address) ? new URL(address).href : address } : { refused: `The address "${shorten(written)}" cannot be read: its words stay without a link.` };
  if (/^(?:mailto|tel):\S+$/i.test(address)) return { to: address };
  return { refused: `The link to "${shorten(written)}" was left out: readers cannot follow it.` };
}

function splitPath(address: string): [bare: string, rest: string] {
  const end = address.search(/[?#]/);
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

function fragmentOf(rest: string): string {
  return /#.*$/.exec(rest)?.[0] ?? '';
}

/** What a path may mean: a page below the post's own, a file beside its file, or a path of the site. */
function readings(bare: string, { path: own, folder, site }: Home): string[] {
  if (bare === '') return [];
  if (bare.startsWith('/')) return [bare, withoutSitePath(bare, site)];
  const below = own === null ? [] : [path.posix.join(own, bare), path.posix.join(path.posix.dirname(own), bare)];
  return [...(folder === null ? [] : [path.posix.join(folder, bare)]), ...below, bare];
}

/** A site below a path ("https://x.org/blog/") may name its pages with or without it. */
function withoutSitePath(bare: string, site: string | null): string {
  const prefix = site && URL.canParse(site) ? new URL(site).pathname.replace(/\/$/, '') : '';
  return prefix !== '' && bare.startsWith(`${prefix}/`) ? bare.slice(prefix.length) : bare;
}

function withPath({ site, path: own }: Home): string {
  return own === null ? site! : new URL(own, site!).href;
}
