import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleBody } from '../model/article.ts';
import type { HtmlPart } from '../model/block.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Picture } from '../model/picture.ts';
import { urlsOf, type Urls } from './urls.ts';

/** Fills in what a body left open: addresses, names' links, pictures. Safe HTML: everything in it was escaped or sanitized. */
export function bodyHtml(corpus: Corpus, body: ArticleBody): string {
  const to = urlsOf(corpus);
  return body.html.map((part) => partHtml(part, body.mentions, corpus, to)).join('');
}

function partHtml(part: HtmlPart, mentions: readonly Mention[], corpus: Corpus, to: Urls): string {
  if (typeof part === 'string') return part;
  if ('url' in part) return `${corpus.base}${part.url.replace(/^\//, '')}`;
  if ('file' in part) return to.file(part.file);
  if ('image' in part) return picture(corpus.images.get(part.image), part.alt, to);
  const mention = mentions[part.mention]!;
  const href = part.first ? profileUrl(mention, corpus, to) : null;
  return href === null ? part.html : `<a class="name" href="${href}">${part.html}</a>`;
}

function profileUrl(mention: Mention, corpus: Corpus, to: Urls): string | null {
  if (mention.kind === 'person') return corpus.people.get(mention.id)?.redacted === null ? to.person(mention.id) : null;
  if (mention.kind === 'agency') return corpus.agencies.has(mention.id) ? to.agency(mention.id) : null;
  return null;
}

function picture(image: Picture | undefined, alt: string, to: Urls): string {
  const fallback = image?.variants.at(-1);
  if (!image || !fallback) return '';
  const src = to.file(fallback.path.slice(1));
  return `<img src="${src}" alt="${alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="${image.width}" height="${image.height}" loading="lazy" decoding="async">`;
}

/** The articles' files by their path, to resolve links between files. */
export function articleOfFile(corpus: Corpus): ReadonlyMap<string, ArticleId> {
  return corpus.derive('articleOfFile', ({ articles }) => new Map(articles.map(({ file, id }) => [file.path, id])));
}
