import type { WithContext, Thing, BreadcrumbList, NewsMediaOrganization, WebSite } from 'schema-dts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { SameAs } from '../../model/person.ts';
import type { LinkView } from '../link-view.ts';
import { urlsOf } from '../urls.ts';

/** A schema.org object as it stands in a page of its own. */
export function inContext<Type extends Thing>(thing: Type): WithContext<Type> {
  return { '@context': 'https://schema.org', ...(thing as object) } as WithContext<Type>;
}

/** The newsroom as publisher of one article; what it is otherwise stands on the front page under the same `@id`. */
export function publisherRefLd(corpus: Corpus): NewsMediaOrganization {
  const { '@type': type, '@id': id, name, logo } = publisherLd(corpus) as unknown as Record<string, string>;
  return { '@type': type, '@id': id, name, ...(logo ? { logo } : {}) } as unknown as NewsMediaOrganization;
}

/** The newsroom as publisher. */
function publisherLd(corpus: Corpus): NewsMediaOrganization {
  const { site } = corpus;
  const to = urlsOf(corpus);
  const logo = site.logo && corpus.images.get(site.logo)?.variants.at(-1)?.path;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${to.absolute(to.home())}#newsroom`,
    name: site.publisher ?? site.title,
    url: to.absolute(to.home()),
    ...(logo ? { logo: to.absolute(to.file(logo.slice(1))) } : {}),
    ...(site.social.length > 0 ? { sameAs: site.social } : {}),
    correctionsPolicy: to.absolute(to.corrections()),
    ethicsPolicy: to.absolute(to.about()),
  };
}

/** The site itself, with its search. */
export function siteLd(corpus: Corpus): WithContext<WebSite> {
  const { site } = corpus;
  const to = urlsOf(corpus);
  return inContext<WebSite>({
    '@type': 'WebSite',
    name: site.title,
    url: to.absolute(to.home()),
    inLanguage: site.lang,
    ...(site.tagline === null ? {} : { description: site.tagline }),
    publisher: publisherLd(corpus),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${to.absolute(to.search())}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    } as never,
  });
}

/** The way from the front page down to a page; the last is the page itself. */
export function breadcrumbsLd(corpus: Corpus, crumbs: readonly LinkView[]): WithContext<BreadcrumbList> {
  const to = urlsOf(corpus);
  return inContext<BreadcrumbList>({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: text, item: to.absolute(href) })),
  });
}

/** Addresses of the same person or agency elsewhere. */
export function sameAsLd({ wikidata, links }: SameAs): string[] {
  return [...(wikidata === null ? [] : [`https://www.wikidata.org/wiki/${wikidata}`]), ...links];
}
