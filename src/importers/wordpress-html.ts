import { shorten } from './convert/clean-html.ts';

type Tell = (reason: string) => void;

/** What WordPress keeps of a post, as the HTML it would show: shortcodes expanded, paragraphs marked. */
export function wordpressHtml(content: string, tell: Tell): string {
  const text = expandShortcodes(content.replaceAll(/\r\n?/g, '\n').replaceAll(/<!--(?:more|nextpage|noteaser)[^>]*-->/g, '\n\n'), tell);
  return text.includes('<!-- wp:') ? ownLines(text) : withParagraphs(text);
}

const NAME = '[a-zA-Z][\\w-]*';
const ATTRIBUTES = `(?:\\s+(?:"[^"]*"|'[^']*'|[^\\]"'])*)?`;
// An inner text without a shortcode of the same name: pairs are taken from the inside out.
const PAIR = new RegExp(`(?<!\\[)\\[(${NAME})(${ATTRIBUTES})\\]((?:(?!\\[\\1[\\s\\]])[\\s\\S])*?)\\[\\/\\1\\](?!\\])`, 'g');
const SINGLE = new RegExp(`(?<!\\[)\\[(${NAME})(${ATTRIBUTES})\\s*\\/?\\](?!\\]|\\()`, 'g');
const KNOWN = /^(?:gallery|playlist|audio|video|embed|caption|wp_caption|youtube|vimeo|wpvideo|twitter|tweet|instagram|soundcloud|slideshare|slideshow|contact-form(?:-7)?|recaptcha|archives|scribd|googlemaps|gist|polldaddy|tiled-gallery|dailymotion|ted|vine|latest_posts|sitemap|nggallery)$/i;

function expandShortcodes(content: string, tell: Tell): string {
  let text = content;
  for (let depth = 0; depth < 5; depth++) {
    const before = text;
    text = text.replaceAll(PAIR, (_whole, name: string, attributes: string, inner: string) => pair(name.toLowerCase(), attributesOf(attributes), inner, tell));
    if (text === before) break;
  }
  text = text.replaceAll(SINGLE, (whole, name: string, attributes: string) => (KNOWN.test(name) || /=/.test(attributes) ? single(name.toLowerCase(), attributesOf(attributes), tell) : whole));
  return text.replaceAll(/\[(\[[^\[\]]*\])\]/g, '$1');
}

type Attributes = ReadonlyMap<string, string>;

/** Named values by their name, others by their number. */
function attributesOf(written: string): Attributes {
  const found = new Map<string, string>();
  let number = 0;
  for (const [, name, quoted, single, bare, alone] of written.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))|(\S+)/g)) {
    if (name) found.set(name.toLowerCase(), quoted ?? single ?? bare ?? '');
    else found.set(String(number++), (alone ?? '').replaceAll(/^["']|["']$/g, ''));
  }
  return found;
}

function pair(name: string, attributes: Attributes, inner: string, tell: Tell): string {
  switch (name) {
    case 'caption': case 'wp_caption': return caption(attributes, inner);
    case 'embed': case 'youtube': case 'vimeo': return link(inner.trim(), tell);
    case 'audio': case 'video': return single(name, attributes, tell, inner);
    case 'code': case 'sourcecode': case 'source': return `<pre><code class="language-${attributes.get('language') ?? attributes.get('lang') ?? 'text'}">${escape(inner.trim())}</code></pre>`;
    default:
      tell(`The shortcode [${name}] was left out; the words inside it stay.`);
      return inner;
  }
}

/** `<img …> words` in a caption shortcode is a picture and its caption. */
function caption(attributes: Attributes, inner: string): string {
  const match = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(inner);
  const words = (match?.[2]?.trim() || attributes.get('caption')) ?? '';
  return match ? `\n\n<figure>${match[1]}<figcaption>${words}</figcaption></figure>\n\n` : inner;
}

function single(name: string, attributes: Attributes, tell: Tell, inner = ''): string {
  const address = ['src', 'mp3', 'm4a', 'ogg', 'wav', 'mp4', 'm4v', 'webm', 'ogv', 'url', 'href', '0'].map((key) => attributes.get(key)).find((value) => /^(?:https?:)?\/\//.test(value ?? '')) ?? /https?:\/\/[^\s<"]+/.exec(inner)?.[0];
  if (address) return link(address, tell);
  tell(`The shortcode ${shorten(`[${[name, ...[...attributes].map(([key, value]) => (/^\d+$/.test(key) ? value : `${key}="${value}"`))].join(' ')}]`)} was left out.`);
  return '';
}

function link(address: string, tell: Tell): string {
  if (!/^(?:https?:)?\/\/\S+$/.test(address)) return address;
  tell(`Embedded ${shorten(address)}: a link stands in its place.`);
  return `\n\n<p><a href="${escape(address)}">${escape(address)}</a></p>\n\n`;
}

const BLOCK = 'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|script|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|summary|iframe|video|audio';
const OPENS = new RegExp(`<(?:${BLOCK})(?=[\\s/>])`, 'gi');
const CLOSES = new RegExp(`</(?:${BLOCK})>`, 'gi');
const AT_EDGE = new RegExp(`^</?(?:${BLOCK})(?=[\\s/>])`, 'i');

/**
 * Blank lines part paragraphs and line ends break lines, as WordPress reads text without block tags (its `wpautop`).
 */
function withParagraphs(text: string): string {
  const kept: string[] = [];
  const keep = (piece: string): string => `\n\n<pre>\uE000${kept.push(piece) - 1}</pre>\n\n`;
  const prepared = text.replaceAll(/<(pre|script|style|textarea)\b[\s\S]*?<\/\1>/gi, keep).replaceAll(OPENS, '\n\n$&').replaceAll(CLOSES, '$&\n\n');
  const html = prepared
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter(Boolean)
    .map((chunk) => (AT_EDGE.test(chunk) || new RegExp(`</(?:${BLOCK})>$`, 'i').test(chunk) ? chunk : `<p>${ownAddress(chunk) ?? chunk.replaceAll(/\s*\n\s*/g, '<br>')}</p>`))
    .join('\n');
  return html.replaceAll(/<pre>\uE000(\d+)<\/pre>/g, (_, index: string) => kept[Number(index)]!);
}

/** An address on a line of its own is embedded by WordPress: here a link. */
function ownAddress(chunk: string): string | null {
  return /^https?:\/\/\S+$/.test(chunk) ? `<a href="${escape(chunk)}">${escape(chunk)}</a>` : null;
}

/** Addresses that block editors embed stand alone in a division. */
function ownLines(text: string): string {
  return text.replaceAll(/(<div class="wp-block-embed__wrapper">)\s*(https?:\/\/[^\s<]+)\s*(<\/div>)/g, (_, open: string, address: string, close: string) => `${open}<p><a href="${escape(address)}">${escape(address)}</a></p>${close}`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
