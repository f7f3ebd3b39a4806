import { watchAddress } from '../convert/clean-html.ts';

/** What templates stand for, written as Markdown on lines of its own. */

/** The scheme of links that name a source file instead of an address. */
export const FILE_SCHEME = 'source-file:';

/** The scheme of pictures that a template names. */
export const IMAGE_SCHEME = 'source-image:';

/** The scheme of links to documents that a template names. */
export const DOCUMENT_SCHEME = 'source-document:';

/** A picture with what stands under it. */
function imageMarkdown(src: string, alt: string, caption: string): string {
  const title = oneLine(stripMarkup(caption));
  return `![${oneLine(stripMarkup(alt)).replaceAll(/[[\]\\]/g, '\\$&')}](<${src.trim().replaceAll(/[<>\n]/g, encodeURIComponent)}>${title === '' ? '' : ` "${title.replaceAll(/["\\]/g, '\\$&')}"`})`;
}

export function linkMarkdown(text: string, address: string): string {
  return `[${oneLine(text).replaceAll(/[[\]\\]/g, '\\$&')}](<${address.trim().replaceAll(/[<>\n]/g, encodeURIComponent)}>)`;
}

/** A link where it stands: a paragraph of its own on a line of its own. */
export function linkAt(place: Place, text: string, address: string): string {
  if (place === 'html') return `<a href="${attribute(address.trim())}">${attribute(oneLine(text))}</a>`;
  return place === 'block' ? block(linkMarkdown(text, address)) : linkMarkdown(text, address);
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The same inside of a piece of HTML, which a blank line would end. */
function imageHtml(src: string, alt: string, caption: string): string {
  const value = (text: string) => attribute(oneLine(stripMarkup(text)));
  return `<img src="${value(src)}" alt="${value(alt)}"${caption.trim() === '' ? '' : ` title="${value(caption)}" data-caption="1"`}>`;
}

/** Where a template stands decides what may be written in its place. */
export type Place =
  /** As the address of a link or an attribute's value. */
  | 'address'
  /** In a block of HTML, which a blank line would end. */
  | 'html'
  /** Beside other words. */
  | 'inline'
  /** On a line of its own. */
  | 'block';

export function placeOf(text: string, start: number, end: number): Place {
  if (/(?:\]\(\s*<?|\]:[ ]*<?|=\s*["']?)$/.test(text.slice(Math.max(0, start - 10), start))) return 'address';
  if (isInHtml(text, start)) return 'html';
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^[^\n]*/.exec(text.slice(end))![0];
  return /^[\s>*+-]*$|^\s*\d+[.)]\s+$/.test(before) && after.trim() === '' ? 'block' : 'inline';
}

/** A picture where it stands. Its file is looked for by name: where the old site kept it only its templates know. */
export function pictureAt(place: Place, src: string, alt: string, caption: string): string {
  const file = /^https?:|^\/\//.test(src) ? src : `${IMAGE_SCHEME}${src}`;
  if (place === 'html') return imageHtml(file, alt, caption);
  return place === 'block' ? block(imageMarkdown(file, alt, caption)) : imageMarkdown(file, alt, caption);
}

/** Whether a place in a text lies in a block of HTML: its paragraph begins with a tag. */
function isInHtml(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 2000), offset);
  return /^\s*<\/?[a-z][\w-]*(?:\s|>)/i.test(before.slice(before.search(/\n[ \t]*\n(?![\s\S]*\n[ \t]*\n)/) + 1));
}

/** A paragraph of its own. */
export function block(markdown: string): string {
  return `\n\n${markdown}\n\n`;
}

/** A fence that the code does not close. */
export function codeMarkdown(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return block(`${fence}${language.replaceAll(/[^\w+#.-]/g, '')}\n${code.replace(/^\n+|\s+$/g, '')}\n${fence}`);
}

export function quoteMarkdown(text: string, by: string): string {
  const lines = `${text.trim()}${by ? `\n\n— ${by}` : ''}`.split('\n');
  return block(lines.map((line) => `> ${line}`).join('\n'));
}

/** Where a recording can be watched or heard, by the name of the service and its own id or address. */
export function watchLink(service: string, id: string, title: string): { readonly markdown: string; readonly address: string } | null {
  const address = /^https?:\/\//.test(id) ? watchAddress(id) : addressOf(service, id);
  return address === null ? null : { markdown: block(linkMarkdown(title || LABELS[service] || 'Video', address)), address };
}

const LABELS: Readonly<Record<string, string>> = {
  youtube: 'Video on YouTube', vimeo: 'Video on Vimeo', tweet: 'Post on Twitter', twitter: 'Post on Twitter', x: 'Post on X', instagram: 'Post on Instagram', gist: 'Code on GitHub',
  spotify: 'Recording on Spotify', soundcloud: 'Recording on SoundCloud', facebook: 'Post on Facebook', tiktok: 'Video on TikTok', codepen: 'Code on CodePen', speakerdeck: 'Slides on Speaker Deck', bilibili: 'Video on Bilibili', dailymotion: 'Video on Dailymotion',
};

function addressOf(service: string, id: string): string | null {
  switch (service) {
    case 'youtube': return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
    case 'vimeo': return `https://vimeo.com/${encodeURIComponent(id)}`;
    case 'tweet': case 'twitter': case 'x': return /^\d+$/.test(id) ? `https://twitter.com/i/status/${id}` : null;
    case 'instagram': return `https://www.instagram.com/p/${encodeURIComponent(id)}/`;
    case 'gist': return `https://gist.github.com/${id.split(/\s+/).map(encodeURIComponent).join('/')}`;
    case 'tiktok': return `https://www.tiktok.com/embed/${encodeURIComponent(id)}`;
    case 'codepen': return `https://codepen.io/pen/${encodeURIComponent(id)}`;
    case 'bilibili': return `https://www.bilibili.com/video/${encodeURIComponent(id)}`;
    case 'dailymotion': return `https://www.dailymotion.com/video/${encodeURIComponent(id)}`;
    default: return null;
  }
}

/** A file name that a page shows as a picture. */
export function isImage(name: string | undefined): name is string {
  return name !== undefined && /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|ico)(?:[?#].*)?$/i.test(name);
}

/** A file name that readers open or save. */
export function isDocument(name: string | undefined): name is string {
  return name !== undefined && /\.(?:pdf|docx?|pptx?|xlsx?|od[tsp]|csv|tsv|txt|zip|epub|mp3|m4a|ogg|wav|mp4|webm|ics|json|kml)(?:[?#].*)?$/i.test(name);
}

/** Captions are plain text: tags, links and emphasis lose their marks. */
export function stripMarkup(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, '$2')
    .replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&ldquo;', '“').replaceAll('&rdquo;', '”').replaceAll('&amp;', '&');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
