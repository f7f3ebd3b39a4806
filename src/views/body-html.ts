import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleBody } from '../model/article.ts';
import type { HtmlPart } from '../model/block.ts';
import type { PlainDate } from '../model/dates.ts';
import type { Mention } from '../model/mention.ts';
import { articleOfFile } from '../queries/article-of-file.ts';
import { escapeHtml } from './escape-html.ts';
import { imageView } from './image-view.ts';
import { linkedNames, nameCard, type LinkedName } from './names-in-body.ts';
import { urlsOf } from './urls.ts';

/** What filling in needs, looked up once a body. */
interface Filling {
  readonly corpus: Corpus;
  readonly mentions: readonly Mention[];
  /** By "kind id". */
  readonly names: ReadonlyMap<string, LinkedName>;
  readonly day: PlainDate | null;
}

/**
 * Fills in what a body left open: addresses, names' links, pictures. Safe HTML: everything in it was escaped or sanitized.
 *
 * @param day the day for which people's names have cards; null where there are none.
 */
export function bodyHtml(corpus: Corpus, body: Pick<ArticleBody, 'html' | 'mentions'>, day: PlainDate | null = null): string {
  const names = new Map(linkedNames(corpus, body).map((name) => [`${name.kind} ${name.id}`, name]));
  const filling = { corpus, mentions: body.mentions, names, day };
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

function nameHtml({ mention, html, first }: Extract<HtmlPart, { mention: number }>, { corpus, mentions, names, day }: Filling): string {
  const { kind, id } = mentions[mention]!;
  const name = first ? names.get(`${kind} ${id}`) : undefined;
  if (!name) return html;
  const card = day && nameCard(corpus, name, day);
  return `<a class="name" href="${name.href}"${card ? ` data-card="${escapeHtml(card)}"` : ''}>${html}</a>`;
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
const BODY_SIZES = '(min-width: 40rem) 38rem, 100vw';
