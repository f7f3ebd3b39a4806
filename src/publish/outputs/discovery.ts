import type { Corpus } from '../../corpus/corpus.ts';
import { newsArticles, sitemaps } from '../../views/sitemap.ts';
import { urlsOf } from '../../views/urls.ts';
import { codeVersion } from '../code-version.ts';
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from '../formats/sitemap-xml.ts';
import type { Output } from '../output.ts';
import { listing, ready, text } from './page.ts';

/**
 * What search engines ask for first.
 *
 * @param pages every page of the site.
 */
export function discoveryOutputs(corpus: Corpus, pages: readonly Output[]): Output[] {
  const to = urlsOf(corpus);
  const maps = sitemaps(corpus, pages.flatMap((output) => (output.kind === 'page' ? [output.url] : [])));
  const file = (name: string) => to.file(`sitemaps/${name}.xml`);
  const format = codeVersion(['src/publish/formats/sitemap-xml.ts', 'src/publish/formats/xml.ts']);
  return [
    ...maps.map(({ name, pages: members }) => listing(corpus, file(name), [format, ...members.map(({ url, changed }) => `${url} ${changed}`)], () => sitemapXml(members))),
    ready(corpus, to.file('sitemap-index.xml'), sitemapIndexXml(maps.map(({ name }) => to.absolute(file(name))))),
    text(corpus, to.file('news-sitemap.xml'), () => newsSitemapXml(corpus.site.title, news(corpus))),
    text(corpus, to.file('robots.txt'), () => robots(corpus)),
  ];
}

function news(corpus: Corpus) {
  const to = urlsOf(corpus);
  return newsArticles(corpus).map(({ id, title, published, lang }) => ({ url: to.absolute(to.article(id)), title, published, lang: lang ?? corpus.site.lang }));
}

function robots(corpus: Corpus): string {
  const to = urlsOf(corpus);
  const address = (name: string) => to.absolute(to.file(name));
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${address('sitemap-index.xml')}`, `Sitemap: ${address('news-sitemap.xml')}`, ''].join('\n');
}
