import { readFileSync } from 'node:fs';
import { MARKDOWN, type ListedFile } from './source-file.ts';
import type { Generator } from './source-site.ts';

// A whole shortcode: Liquid's raw text may hold its beginning.
const SHORTCODE = /\{\{(?:<\s*\/?[\w-]+[^{}]*>|%\s*\/?[\w-]+[^{}%]*%)\}\}/;

/** Without settings the files themselves tell: whose templates they hold, how they are called. */
export function guessGenerator(listed: readonly ListedFile[]): Generator {
  const posts = listed.filter(({ name }) => MARKDOWN.test(name));
  const texts = posts.slice(0, 200).map(({ file }) => readFileSync(file, 'utf8'));
  if (texts.some((text) => SHORTCODE.test(text) || text.startsWith('+++')) || posts.some(({ name }) => /(?:^|\/)_index\.(?:\w+\.)?md$/.test(name))) return 'hugo';
  if (posts.some(({ name }) => /(?:^|\/)_(?:posts|drafts)\//.test(name)) || (texts.some((text) => /\{%/.test(text)) && posts.some(({ name }) => /(?:^|\/)\d{4}-\d{2}-\d{2}-/.test(name)))) return 'jekyll';
  return listed.some(({ name }) => /\.11tydata\./.test(name)) ? 'eleventy' : null;
}
