import type { Corpus } from '../../corpus/corpus.ts';
import { newsArticles, sitemapPages, sitemaps } from '../../views/sitemap.ts';
import { urlsOf } from '../../views/urls.ts';
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from '../formats/sitemap-xml.ts';
import type { Output } from '../output.ts';
import { ready, text } from './page.ts';

/**
 * What search engines ask for first.
 *
 * @param pages every page of the site.
 */
export function discoveryOutputs(corpus: Corpus, pages: readonly Output[]): Output[] {
  const to = urlsOf(corpus);
  const paths = pages.flatMap((output) => (output.kind === 'page' ? [output.url] : []));
  const files = () => sitemaps(corpus, paths);
  const names = [...files().keys()];
  const file = (name: string) => to.file(`sitemaps/${name}.xml`);
  return [
    ...names.map((name) => text(corpus, file(name), () => sitemapXml(sitemapPages(corpus, files().get(name)!)))),
    ready(corpus, to.file('sitemap-index.xml'), sitemapIndexXml(names.map((name) => to.absolute(file(name))))),
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
