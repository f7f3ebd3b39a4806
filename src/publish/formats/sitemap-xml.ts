import type { SitemapPage } from '../../views/sitemap.ts';
import { xml, xmlDocument } from './xml.ts';

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** One file of a sitemap. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const url = ({ url: address, changed }: SitemapPage) => xml('url', {}, xml('loc', {}, address), changed && xml('lastmod', {}, changed));
  return xmlDocument(xml('urlset', { xmlns: PROTOCOL }, ...pages.map(url)));
}

/** The list of a sitemap's files, by their addresses. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  return xmlDocument(xml('sitemapindex', { xmlns: PROTOCOL }, ...addresses.map((address) => xml('sitemap', {}, xml('loc', {}, address)))));
}

export interface NewsItem {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly lang: string;
}

/** A news sitemap (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemapXml(publication: string, items: readonly NewsItem[]): string {
  const news = ({ url, title, published, lang }: NewsItem) =>
    xml('url', {}, xml('loc', {}, url), xml('news:news', {},
      xml('news:publication', {}, xml('news:name', {}, publication), xml('news:language', {}, lang.split('-')[0]!)),
      xml('news:publication_date', {}, published),
      xml('news:title', {}, title)));
  return xmlDocument(xml('urlset', { xmlns: PROTOCOL, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }, ...items.map(news)));
}
