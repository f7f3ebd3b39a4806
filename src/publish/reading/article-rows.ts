import { hash } from 'node:crypto';
import { appearingOf, filedOf, quotingOf } from '../../corpus/filed-article.ts';
import type { ReadArticle } from '../../corpus/read-article.ts';
import { splitReading } from './late-reading.ts';

/** An article as it was read, its parts as JSON: the form in which threads hand it on and the store keeps it. */
export interface ArticleRow {
  readonly path: string;
  /** Of the source file: SHA-256 in hexadecimal. */
  readonly hash: string;
  /** Of all that is known of it, body included. */
  readonly digest: string;
  /** Of what an article says of itself, whomever it names: all that front matter and files tell. '' where it could not be read. */
  readonly heading: string;
  /** Of what can be shown of it but the body: all but that, its length and the digest of its file. '' where it could not be read. */
  readonly outline: string;
  /** Of what it says of those whom it names and quotes, and how it is filed: the outline but for its own headline and other texts. '' where it could not be read. */
  readonly telling: string;
  /** Of what indexes are made of of it: a `FiledArticle`, an `Appearing` and a `Quoting`. '' where it could not be read. */
  readonly filing: string;
  readonly appearing: string;
  readonly quoting: string;
  /** A `LightReading`. */
  readonly light: string;
  /** A `LateReading`; null where the article could not be read, as is its body. */
  readonly late: string | null;
  /** A `ReadBody`. */
  readonly body: string | null;
}

export function toRow({ path, hash: source, body, ...read }: ReadArticle): ArticleRow {
  const split = splitReading(read);
  const { light, late } = split;
  const texts = { light: JSON.stringify(light), late: late && JSON.stringify(late), body: body && JSON.stringify(body) };
  return { path, hash: source, digest: hash('md5', [path, source, texts.light, texts.late, texts.body].join('\n'), 'base64url'), heading: headingOf(path, split), outline: outlineOf(path, split), ...indexDigests(read.entry, split), ...texts };
}

function headingOf(path: string, { light: { entry }, late }: ReturnType<typeof splitReading>): string {
  if (!entry || !late) return '';
  const { words: _, appearances: _appearances, namedPosts: _posts, quotes: _quotes, ...heading } = entry;
  return hash('md5', JSON.stringify([path, heading, late.places]), 'base64url');
}

function outlineOf(path: string, { light: { entry }, late }: ReturnType<typeof splitReading>): string {
  if (!entry || !late) return '';
  const { words: _, ...outline } = entry;
  const { unsettledQuotes: _quotes, ...rest } = late;
  return hash('md5', JSON.stringify([path, outline, rest]), 'base64url');
}

function indexDigests(entry: ReadArticle['entry'], { light, late }: ReturnType<typeof splitReading>): Pick<ArticleRow, 'telling' | 'filing' | 'appearing' | 'quoting'> {
  if (!entry || !light.entry || !late) return { telling: '', filing: '', appearing: '', quoting: '' };
  const digest = (...things: readonly unknown[]) => hash('md5', JSON.stringify(things), 'base64url');
  const filed = filedOf(entry);
  const { appearances, namedPosts, quotes } = light.entry;
  return { telling: digest(filed, appearances, namedPosts, quotes, late.sentences, late.quotes), filing: digest(filed), appearing: digest(appearingOf(entry)), quoting: digest(quotingOf(entry)) };
}
