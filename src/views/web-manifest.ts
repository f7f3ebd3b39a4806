import type { Corpus } from '../corpus/corpus.ts';
import { urlsOf } from './urls.ts';

/** `site.webmanifest` (w3.org/TR/appmanifest): what a phone shows of a site that was put on its home screen. */
export function webManifest(corpus: Corpus): object {
  const { site } = corpus;
  const to = urlsOf(corpus);
  return {
    name: site.title,
    short_name: site.title,
    ...(site.tagline === null ? {} : { description: site.tagline }),
    lang: site.lang,
    start_url: to.home(),
    scope: to.home(),
    display: 'browser',
    icons: [
      { src: to.file('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: to.file('apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  };
}

/** The letter that stands for a newsroom in small pictures: the first of its name, "The" left aside. */
export function siteInitial({ site }: Pick<Corpus, 'site'>): string {
  return /[\p{L}\p{N}]/u.exec(site.title.replace(/^the\s+/i, ''))?.[0]?.toLocaleUpperCase(site.lang) ?? 'D';
}
