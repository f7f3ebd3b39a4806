import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle } from '../model/article.ts';
import { dateText } from './dates-text.ts';
import { urlsOf } from './urls.ts';

/** The picture that link previews show: a headline set as on the page, or the site's name. */
export interface CardView {
  /** In the output folder. */
  readonly path: string;
  /** Above the headline. */
  readonly label: string;
  readonly headline: string;
  /** The newsroom, in the headline's place where that cannot be set. */
  readonly site: string;
  /** Below it. */
  readonly foot: string;
  readonly accent: string | null;
}

/** In pixels: what the Open Graph protocol's readers crop least. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The one picture of every page that is not an article's. */
export function siteCard({ site }: Corpus): CardView {
  return { path: SITE_CARD, label: '', headline: site.title, site: site.title, foot: site.tagline ?? '', accent: site.theme.accent };
}

export function articleCard({ site, stories }: Corpus, article: PlainArticle): CardView {
  const story = article.story === null ? undefined : stories.get(article.story);
  const foot = `${site.title} · ${dateText(article.day, site.lang)}`;
  return { path: cardPath(article), label: article.kicker ?? story?.title ?? '', headline: article.title, site: site.title, foot, accent: site.theme.accent };
}

/** A preview picture as a page's head names it; the site's own where articles have none. */
export function previewImage(corpus: Corpus, article: PlainArticle | null) {
  const to = urlsOf(corpus);
  const [path, alt] = article && corpus.site.socialImages ? [cardPath(article), article.title] : [SITE_CARD, corpus.site.title];
  return { url: to.absolute(to.file(path)), alt, ...CARD_SIZE };
}

const SITE_CARD = 'cards/site.png';

function cardPath({ id }: PlainArticle): string {
  return `cards/${id}.png`;
}
