import type { FeedItem, FeedView } from '../../views/feed.ts';
import { xml, xmlDocument, type XmlElement } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: FeedView): string {
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
      xml('id', {}, feed.home),
      xml('title', {}, feed.title),
      feed.description === null ? null : xml('subtitle', {}, feed.description),
      xml('updated', {}, feed.updated ?? '1970-01-01T00:00:00Z'),
      xml('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
      // Items without an author of their own have the feed's.
      xml('author', {}, xml('name', {}, feed.siteTitle)),
      xml('generator', {}, 'Dateline'),
      ...feed.items.map(entry),
    ),
  );
}

function entry(item: FeedItem): XmlElement {
  return xml(
    'entry',
    { 'xml:lang': item.lang },
    xml('id', {}, item.url),
    xml('title', {}, item.title),
    xml('published', {}, item.published),
    xml('updated', {}, item.updated),
    xml('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    item.image && xml('link', { rel: 'enclosure', type: item.image.endsWith('.png') ? 'image/png' : 'image/jpeg', href: item.image }),
    ...item.authors.map(({ name, url }) => xml('author', {}, xml('name', {}, name), xml('uri', {}, url))),
    ...item.tags.map((term) => xml('category', { term })),
    item.summary === null ? null : xml('summary', {}, item.summary),
    xml('content', { type: 'html' }, item.html),
  );
}
