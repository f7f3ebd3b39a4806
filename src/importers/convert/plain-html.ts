import type { ElementContent } from 'hast';
import { textOf } from './clean-html.ts';
import { parseHtml } from './markdown.ts';

const BREAKS = /<(?:br|\/?p|\/?div|\/?li|\/?h\d|\/?tr|\/?blockquote)\b[^>]*>/gi;

/** The words of a short piece of HTML, as a headline or a standfirst holds it. "a < b" and "AT&T" stay as they are. */
export function plainHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.replaceAll(/\s+/g, ' ').trim();
  const tree = parseHtml(html.replaceAll(BREAKS, ' $&'));
  return (tree.children as ElementContent[]).map(textOf).join('').replaceAll(/\s+/g, ' ').trim();
}
