import type { Corpus } from '../corpus/corpus.ts';
import type { Theme } from '../model/site.ts';
import { slugify } from '../model/slug.ts';
import { yearsWithArticles } from '../queries/years-with-articles.ts';
import { previewImage } from './card.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { imageView, type ImageView } from './image-view.ts';
import { breadcrumbsLd } from './json-ld/common.ts';
import { licenseView } from './license-view.ts';
import type { LinkView } from './link-view.ts';
import type { NameView } from './name-view.ts';
import { fill } from './template.ts';
import { urlsOf, type Urls } from './urls.ts';
import { wordsFor, type Words } from './words.ts';

/** What stands round every page: masthead, navigation, and what the head of the document says. */
export interface PageFrame {
  /** BCP 47, and the direction it is written in. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly base: string;
  readonly siteTitle: string;
  readonly tagline: string | null;
  readonly contact: string | null;
  readonly license: NameView | null;
  readonly theme: Theme;
  /** In the masthead: topics, and the indexes of people, agencies and posts. */
  readonly nav: readonly LinkView[];
  readonly indexes: readonly LinkView[];
  /** At the foot. */
  readonly foot: readonly LinkView[];
  /** Of this page, with the base path. */
  readonly url: string;
  /** The newsroom's own mark, in the masthead. */
  readonly logo: ImageView | null;
  /** Of this page, without the site's; '' on the front page. */
  readonly title: string;
  readonly description: string | null;
  /** Absolute. */
  readonly canonical: string;
  readonly noindex: boolean;
  /** Feeds of what this page shows, where it has some. */
  readonly feeds: { readonly title: string; readonly atom: string; readonly json: string } | null;
  /** What the page may load, as a Content-Security-Policy for hosts that send no headers. */
  readonly policy: string;
  /** For link previews; absolute. */
  readonly image: { readonly url: string; readonly alt: string; readonly width: number; readonly height: number } | null;
  /** As in `og:type`. */
  readonly type: 'website' | 'article' | 'profile';
  /** From the front page down to this page's parent. */
  readonly crumbs: readonly LinkView[];
  /** schema.org objects about what this page shows, the way to it last; plain JSON. */
  readonly jsonLd: readonly object[];
}

/** What a page says about itself; everything else in its frame is the site's. */
export type OwnFrame = { readonly url: string; readonly title: string } & Partial<Pick<PageFrame, 'description' | 'noindex' | 'feeds' | 'image' | 'policy' | 'type' | 'crumbs' | 'jsonLd' | 'lang' | 'dir'>>;

/** @param own `url` with the base path, as `urlsOf` gives it. */
export function frameOf(corpus: Corpus, own: OwnFrame): PageFrame {
  const { site, base } = corpus;
  const to = urlsOf(corpus);
  return {
    lang: site.lang,
    dir: isRightToLeft(site.lang) ? 'rtl' : 'ltr',
    base,
    siteTitle: site.title,
    tagline: site.tagline,
    contact: site.contact,
    license: licenseView(site.license),
    theme: site.theme,
    nav: site.nav.map((topic) => ({ text: topic, href: to.topic(slugify(topic)) })),
    indexes: indexLinks(wordsFor(site.lang), to),
    foot: footLinks(wordsFor(site.lang), to, yearsWithArticles(corpus).at(-1)),
    logo: site.logo === null ? null : imageView(corpus, { src: site.logo, alt: site.title, caption: null, credit: null }, site.lang),
    noindex: false,
    feeds: null,
    policy: contentSecurityPolicy('page', 'meta'),
    image: previewImage(corpus, null),
    type: 'website',
    crumbs: [],
    ...own,
    // Nobody should be shown a result or a preview without a word of what it is.
    description: own.description ?? [own.title, site.tagline ?? site.title].filter(Boolean).join('. '),
    jsonLd: [...(own.jsonLd ?? []), ...(own.crumbs?.length ? [breadcrumbsLd(corpus, [...own.crumbs, { text: own.title, href: own.url }])] : [])],
    canonical: to.absolute(own.url),
  };
}

function indexLinks(words: Words, to: Urls): LinkView[] {
  return [
    { text: words.people, href: to.people() },
    { text: words.agencies, href: to.agencies() },
    { text: words.posts, href: to.posts() },
    { text: words.quotes, href: to.quotes() },
    { text: words.search, href: to.search() },
  ];
}

/** @param year the newest that has an article. */
function footLinks(words: Words, to: Urls, year: string | undefined): LinkView[] {
  const dated = year ? [{ text: words.archive, href: to.date(year) }, { text: fill(words.inOfficeThen, { year }), href: to.asOf(year) }] : [];
  return [
    { text: words.about, href: to.about() },
    { text: words.corrections, href: to.corrections() },
    { text: words.topics, href: to.topics() },
    { text: words.authors, href: to.authors() },
    ...dated,
    { text: words.feeds, href: to.feeds() },
  ];
}

/** Whether a language is written from right to left, by its usual script. */
export function isRightToLeft(lang: string): boolean {
  return /^(ar|arc|ckb|dv|fa|ha-arab|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i.test(lang);
}
