import { shorten } from '../convert/clean-html.ts';
import { ownShortcode } from './own-shortcode.ts';
import { closingOf, marksIn, type Mark } from './shortcode-marks.ts';
import { block, codeMarkdown, FILE_SCHEME, isImage, linkAt, linkMarkdown, pictureAt, placeOf, quoteMarkdown, watchLink } from './snippets.ts';
import { lookUp, type Context, type TemplateContext } from './template-context.ts';

const COMMENTED = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g;

/** Stand-ins for braces that must not be read as shortcodes any more. */
const [OPEN, CLOSE] = ['\uE010', '\uE011'];

/**
 * Writes the shortcodes of a Hugo page out as Markdown: the built-in ones and those that many themes share. Of others
 * the words inside stay, and the editor is told.
 */
export function expandShortcodes(markdown: string, context: TemplateContext): string {
  if (!markdown.includes('{{')) return markdown;
  const shown = markdown.replaceAll(COMMENTED, (_, open: string, inside: string, close: string) => `${OPEN}${open}${inside}${close}${CLOSE}`);
  return expand(shown, context, 0).replaceAll(OPEN, '{{').replaceAll(CLOSE, '}}');
}

function expand(text: string, context: TemplateContext, depth: number): string {
  const marks = marksIn(text);
  if (marks.length === 0 || depth > 20) return text;
  let out = '';
  let at = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.start < at) continue;
    out += text.slice(at, mark.start);
    at = mark.end;
    if (mark.closing) continue;
    const close = mark.single ? null : closingOf(marks, index);
    const inner = close ? text.slice(mark.end, close.start) : null;
    if (close) at = close.end;
    out += write(mark, inner, { ...context, place: placeOf(text, mark.start, close?.end ?? mark.end) }, depth);
  }
  return out + text.slice(at);
}

/** One shortcode as Markdown. `inner`: the text up to its closing mark, null where it has none. */
function write(mark: Mark, inner: string | null, context: Context, depth: number): string {
  const { name, arguments: given } = mark;
  const first = (...names: readonly string[]) => names.map((key) => given.get(key)).find((value) => value !== undefined && value !== '') ?? '';
  const inside = () => expand(inner ?? '', context, depth + 1);
  if (context.place === 'address' && name !== 'ref' && name !== 'relref') return addressFrom(mark, context);
  switch (name) {
    case 'ref': case 'relref': return encodeURI(`${FILE_SCHEME}${first('path', '0')}`);
    case 'highlight': case 'code': case 'codeblock': case 'prism': return isMarkedText(mark, inner) ? inside() : codeMarkdown(inner ?? '', first('lang', 'language', 'type', '0'));
    case 'mermaid': case 'katex': case 'math': case 'chart': case 'plantuml': case 'goat': return inner === null ? '' : codeMarkdown(inner, name);
    case 'comment': case 'hint-comment': return '';
    case 'param': return lookUp(context.page, first('name', '0')) ?? lookUp(context.page, `params.${first('name', '0')}`) ?? lookUp(context.site, `params.${first('name', '0')}`) ?? ownShortcode(mark, null, context);
    case 'rawhtml': case 'raw': case 'html': case 'unsafe': case 'safehtml': return inner === null ? '' : block(inside().trim());
    case 'details': case 'expand': case 'collapse': case 'spoiler': return block([bold(first('summary', 'title', '0')), inside().trim()].filter(Boolean).join('\n\n'));
    case 'quote': case 'blockquote': case 'pullquote': case 'epigraph': return inner === null ? ownShortcode(mark, null, context) : quoteMarkdown(inside(), first('author', 'by', 'cite', 'source', 'attribution'));
    case 'button': case 'btn': case 'link': case 'a': return first('href', 'url', 'link', 'to') || /^(?:https?:)?\//.test(first('0')) ? linkAt(context.place, (inner ?? '').trim() || first('text', 'title', 'name', 'label') || first('href', 'url', 'link', 'to', '0'), first('href', 'url', 'link', 'to', '0')) : ownShortcode(mark, inner === null ? null : inside(), context);
    case 'br': case 'linebreak': return '  \n';
    case 'toc': case 'table-of-contents': return '';
    default: return pictureFrom(mark, inner, context) ?? player(mark, context) ?? ownShortcode(mark, inner === null ? null : inside(), context);
  }
}

/** Some sites mark words of a sentence with a "highlight" of their own: code says what language it is in, or has lines. */
function isMarkedText({ name, arguments: given }: Mark, inner: string | null): boolean {
  return name === 'highlight' && inner !== null && given.size === 0 && !/\n.*\n/.test(inner.trim());
}

/** In the place of an address a shortcode stands for one: the path it is given. */
function addressFrom(mark: Mark, context: Context): string {
  const { arguments: given } = mark;
  const path = ['path', 'url', 'href', 'src', 'file', 'link', '0'].map((key) => given.get(key)).find((value) => value !== undefined && value !== '');
  return path === undefined ? (lookUp(context.site, `params.${mark.name}`) ?? (/^(?:baseurl|siteurl|rooturl)$/.test(mark.name) ? '/' : ownShortcode(mark, null, context))) : encodeURI(path);
}

/** Any shortcode that names a picture file draws it. */
function pictureFrom({ arguments: given, name }: Mark, inner: string | null, context: Context): string | null {
  const values = ['src', 'link', 'url', 'file', 'image', 'img', 'path', 'name', '0', 'light'].map((key) => given.get(key));
  const src = /^(?:fig(?:ure)?|img|image|picture|photo)(?:$|[-_]|proc)/.test(name) ? (given.get('src') ?? values.find(isImage) ?? given.get('0')) : values.find(isImage);
  if (src === undefined || src === '') return null;
  const at = (...names: readonly string[]) => names.map((key) => given.get(key)).find((value) => value !== undefined && value.trim() !== '') ?? '';
  const attribution = at('attr', 'credit', 'attribution');
  const said = at('caption', 'cap', 'description', 'desc') || (inner?.trim() ?? '');
  const caption = [titled(at('title'), said), attribution].filter(Boolean).join(' ');
  const words = given.has('0') ? [...given].filter(([key]) => /^[1-9]/.test(key)).map(([, value]) => value).filter((value) => /\s/.test(value)) : [];
  const picture = pictureAt(context.place, src, at('alt') || words[0] || '', caption || words[1] || '');
  const link = at('href', 'link', 'target');
  const linked = context.place === 'block' && /^(?:https?:)?\//.test(link) && !isImage(link) && link !== src;
  return linked ? block(`[${picture.trim()}](<${link}>)`) : picture;
}

/** A picture's title stands before its caption, as a sentence of its own. */
function titled(title: string, caption: string): string {
  if (title === '' || caption === '' || caption.startsWith(title)) return caption || title;
  return `${title}${/[.!?:…]$/.test(title) ? '' : '.'} ${caption}`;
}

const PLAYERS = /^(?:youtube|youtubepl|yt|vimeo|tweet|twitter|x|instagram|gist|spotify|soundcloud|facebook|tiktok|codepen|speakerdeck|bilibili|dailymotion|video|audio|iframe|embed|pdf|asciinema|podcast|mp4|mp3)(?:[_-]?(?:simple|lite|embed|enhanced|privacy|nocookie))?$/;

/** Players become links to what they play. */
function player({ name, arguments: given }: Mark, { report }: TemplateContext): string | null {
  if (!PLAYERS.test(name)) return null;
  const service = name.replace(/[_-]?(?:simple|lite|embed|enhanced|privacy|nocookie)$/, '').replace(/^(?:yt|youtubepl)$/, 'youtube');
  const id = ['id', 'src', 'url', 'href', 'link', 'file', 'mp4', 'mp3', '0'].map((key) => given.get(key)).find(Boolean) ?? '';
  const tweet = given.get('user') && given.get('id') ? `https://twitter.com/${given.get('user')}/status/${given.get('id')}` : null;
  const gist = service === 'gist' && given.get('1') ? `${given.get('0')} ${given.get('1')}` : null;
  const file = /^[\w./ %-]+\.\w{2,4}$/.test(id) ? block(linkMarkdown(given.get('title') ?? given.get('caption') ?? `${service[0]!.toUpperCase()}${service.slice(1)}`, id)) : null;
  if (file && !/^(?:youtube|vimeo|gist)$/.test(service)) return file;
  const link = watchLink(service, tweet ?? gist ?? id, given.get('title') ?? given.get('caption') ?? (/\s/.test(given.get('1') ?? '') ? given.get('1')! : ''));
  if (link) report(`${shorten(`{{< ${name} ${id} >}}`)}: a link to ${link.address} stands in place of the player.`);
  return link?.markdown ?? null;
}

function bold(text: string): string {
  return text === '' ? '' : `**${text.replaceAll('*', '\\*')}**`;
}
