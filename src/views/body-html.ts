import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleBody } from '../model/article.ts';
import type { HtmlPart } from '../model/block.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { escapeHtml } from './escape-html.ts';
import { imageView } from './image-view.ts';
import { CARDS, linkedNames, type LinkedName } from './names-in-body.ts';
import { urlsOf } from './urls.ts';

/** What filling in needs, looked up once a body. */
interface Filling {
  readonly corpus: Corpus;
  readonly mentions: readonly Mention[];
  /** By "kind id". */
  readonly names: ReadonlyMap<string, LinkedName>;
}

/** Fills in what a body left open: addresses, names' links, pictures. Safe HTML: everything in it was escaped or sanitized. */
export function bodyHtml(corpus: Corpus, body: Pick<ArticleBody, 'html' | 'mentions'>): string {
  const names = new Map(linkedNames(corpus, body).map((name) => [`${name.kind} ${name.id}`, name]));
  const filling = { corpus, mentions: body.mentions, names };
  return body.html.map((part) => partHtml(part, filling)).join('');
}

function partHtml(part: HtmlPart, filling: Filling): string {
  const { corpus } = filling;
  if (typeof part === 'string') return part;
  if ('url' in part) return `${corpus.base}${part.url.replace(/^\//, '')}`;
  if ('file' in part) return fileHref(corpus, part.file);
  if ('image' in part) return pictureHtml(corpus, part.image, part.alt);
  return nameHtml(part, filling);
}

function nameHtml({ mention, html, first }: Extract<HtmlPart, { mention: number }>, { mentions, names }: Filling): string {
  const { kind, id } = mentions[mention]!;
  const name = first ? names.get(`${kind} ${id}`) : undefined;
  if (!name) return html;
  const card = kind === 'person' && name.number <= CARDS ? ` n${name.number}` : '';
  return `<a class="name${card}" href="${name.href}">${html}</a>`;
}

/** An article's page, or the document itself. */
function fileHref(corpus: Corpus, file: string): string {
  const article = articleOfFile(corpus).get(file);
  return article ? urlsOf(corpus).article(article) : urlsOf(corpus).file(file);
}

function pictureHtml(corpus: Corpus, src: string, alt: string): string {
  const image = imageView(corpus, { src, alt, caption: null, credit: null }, corpus.site.lang);
  if (!image) return '';
  const sources = image.sources.map(({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${BODY_SIZES}">`).join('');
  return `<picture>${sources}<img src="${image.src}" alt="${escapeHtml(alt)}" width="${image.width}" height="${image.height}" loading="lazy" decoding="async"></picture>`;
}

/** How wide a picture in the text column is shown. */
export const BODY_SIZES = '(min-width: 40rem) 38rem, 100vw';

/** The articles' files by their path, to resolve links between files. */
export function articleOfFile(corpus: Corpus): ReadonlyMap<string, ArticleId> {
  return corpus.derive('articleOfFile', ({ articles }) => new Map(articles.map(({ file, id }) => [file.path, id])));
}
