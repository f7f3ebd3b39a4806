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
export function ready({ base }: Pick<Corpus, 'base'>, url: string, content: string): Output {
  return { kind: 'made', path: url.slice(base.length), key: hash('md5', content, 'base64url'), make: async () => Buffer.from(content) };
}
