import { hash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Output } from '../output.ts';

/**
 * A page at a URL of the site.
 *
 * @param url with the base path, as `urlsOf` gives it.
 * @param view everything the page shows, as plain JSON data.
 */
export function page({ base }: Pick<Corpus, 'base'>, url: string, view: () => object): Output {
  const path = url.slice(base.length);
  return { kind: 'page', url: `/${path}`, path: `${path}index.html`, view };
}

/**
 * A text file of the site.
 *
 * @param url with the base path, as `urlsOf` gives it, or a page's URL and the file's name.
 */
export function text({ base }: Pick<Corpus, 'base'>, url: string, make: () => string): Output {
  return { kind: 'text', path: url.slice(base.length), text: make };
}

/** A text file that had to be made to know that it is there: of the list of files itself, not of a view. */
export function ready(corpus: Pick<Corpus, 'base'>, url: string, content: string): Output {
  return listing(corpus, url, [content], () => content);
}

/**
 * A text file made of the list of files itself, not of a view.
 *
 * @param of all that it is made of, its format's code as well: it is made again where that has changed.
 */
export function listing({ base }: Pick<Corpus, 'base'>, url: string, of: readonly string[], make: () => string): Output {
  return { kind: 'made', path: url.slice(base.length), key: hash('md5', of.join('\n'), 'base64url'), make: async () => Buffer.from(make()) };
}
