import { shorten } from '../convert/clean-html.ts';
import { codeMarkdown, FILE_SCHEME, isImage, pictureAt, placeOf, watchLink, type Place } from './snippets.ts';
import { lookUp, type TemplateContext } from './template-context.ts';

/** Stand-ins for braces that are text. */
const [OPEN, CLOSE, PERCENT] = ['\uE010', '\uE011', '\uE012'];

/**
 * Writes the Liquid (Jekyll) and Nunjucks (Eleventy) of a post out as Markdown. Tags that make pictures, links and code
 * are known, by what they are given rather than by their name; of others the words inside stay, and the editor is told.
 */
export function expandLiquid(markdown: string, context: TemplateContext): string {
  if (!/\{[{%]/.test(markdown)) return markdown;
  const text = markdown
    .replaceAll(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, (_, inner: string) => hide(inner))
    .replaceAll(/\{%-?\s*(?:comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment|#[\s\S]*?)\s*-?%\}/g, '')
    .replaceAll(/\{#[\s\S]*?#\}/g, (whole) => (whole.includes('\n\n') ? whole : /^\{#[\w-]+\}?/.test(whole) && !whole.includes(' ') ? whole : ''))
    .replaceAll(/\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}\n?([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g, (_, language: string, code: string) => hide(codeMarkdown(code, language)))
    .replaceAll(/\{%-?\s*for\b[\s\S]*?\{%-?\s*endfor\s*-?%\}/g, (whole) => told(context, `The loop ${shorten(whole)} was left out: it is run by the old site.`))
    .replaceAll(/\{%-?\s*capture\s+(\w+)\s*-?%\}[\s\S]*?\{%-?\s*endcapture\s*-?%\}/g, (whole) => told(context, `${shorten(whole)} was left out: it is run by the old site.`))
    .replaceAll(/\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}/g, (whole, name: string, written: string, offset: number, text: string) => tag(whole, name.toLowerCase(), written, { ...context, place: placeOf(text, offset, offset + whole.length) }))
    .replaceAll(/\{\{-?\s*((?:"[^"]*"|'[^']*'|[^{}])*?)\s*-?\}\}/g, (whole, expression: string) => output(whole, expression, context));
  return text.replaceAll(OPEN, '{').replaceAll(CLOSE, '}').replaceAll(PERCENT, '%');
}

function hide(text: string): string {
  return text.replaceAll('{', OPEN).replaceAll('}', CLOSE).replaceAll('%', PERCENT);
}

function told({ report }: TemplateContext, reason: string): string {
  report(reason);
  return '';
}

function tag(whole: string, name: string, written: string, context: TemplateContext & { readonly place: Place }): string {
  if (name === 'post_url' || name === 'link') return encodeURI(`${FILE_SCHEME}${written.replaceAll(/^["']|["']$/g, '')}`);
  if (/^(?:if|unless|elsif|else|case|when|set|assign|increment|decrement|break|continue|import|from|extends|block|macro|with)$/.test(name)) return told(context, `The tag ${shorten(whole)} was left out: it is run by the old site.`);
  if (name.startsWith('end')) return '';
  const { words, named } = argumentsOf(written);
  const values = [...words, ...named.values()];
  if (context.place === 'address') return encodeURI(values[0] ?? '');
  const src = [named.get('src'), named.get('url'), named.get('image'), named.get('image_path'), named.get('file'), ...values].find(isImage);
  if (src !== undefined) return pictureOf(src, words, named, context.place);
  const service = /youtube|vimeo|twitter|tweet|instagram|gist|spotify|soundcloud/.exec(`${name} ${words[0] ?? ''}`.toLowerCase())?.[0];
  const id = named.get('id') ?? named.get('video_id') ?? named.get('url') ?? words.find((word) => !/\.html$/.test(word));
  const link = service && id ? watchLink(service, id, named.get('title') ?? '') : null;
  if (link) return told(context, `${shorten(whole)}: a link to ${link.address} stands in place of the player.`) + link.markdown;
  return told(context, `The tag ${shorten(whole)} was left out: it is run by the old site.`);
}

function pictureOf(src: string, words: readonly string[], named: ReadonlyMap<string, string>, place: Place): string {
  const rest = words.slice(words.indexOf(src) + 1);
  // Custom tags give a class before the alternative text; the last words are the ones meant for readers.
  const alt = named.get('alt') ?? (words.includes(src) ? (rest.at(-1) ?? '') : '');
  const caption = named.get('caption') ?? named.get('description') ?? (named.has('alt') ? (named.get('title') ?? '') : '');
  return pictureAt(place, src.startsWith('assets/') ? `/${src}` : src, alt, caption);
}

/**
 * The arguments of a tag: words in quotation marks, which may hold further ones, and named values.
 *
 * `"a.png" "a "quoted" word"` → ["a.png", 'a "quoted" word']
 */
function argumentsOf(written: string): { readonly words: readonly string[]; readonly named: ReadonlyMap<string, string> } {
  const named = new Map<string, string>();
  const rest = written.replaceAll(/([\w-]+)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s,"']+))/g, (whole, key: string, double?: string, single?: string, bare?: string) => {
    if (/^https?$/.test(key)) return whole;
    named.set(key.toLowerCase(), double ?? single ?? bare ?? '');
    return ' ';
  }).trim();
  const quote = rest[0];
  if ((quote !== '"' && quote !== "'") || !rest.endsWith(quote)) return { words: rest.split(/[\s,]+/).filter(Boolean).map((word) => word.replaceAll(/^["']|["']$/g, '')), named };
  const inside = rest.slice(1, -1);
  return { words: inside.split(new RegExp(`${quote}\\s*,?\\s+${quote}|${quote}\\s*,\\s*${quote}`)), named };
}

/** `{{ "/x" | url }}`, `{{ site.baseurl }}`, `{{ page.title }}` and their like. */
function output(whole: string, expression: string, context: TemplateContext): string {
  const [subject = '', ...filters] = expression.split(/\s*\|\s*/);
  const literal = /^(?:"([^"]*)"|'([^']*)')$/.exec(subject.trim());
  const names = filters.map((filter) => /^\w+/.exec(filter)?.[0] ?? '');
  if (literal) {
    const value = literal[1] ?? literal[2] ?? '';
    if (names.some((name) => /embed|player|youtube|vimeo/.test(name))) {
      const link = watchLink('youtube', value, /:\s*["']([^"']+)/.exec(expression)?.[1] ?? '');
      if (link) return told(context, `${shorten(whole)}: a link to ${link.address} stands in place of the player.`) + link.markdown;
    }
    const known = names.every((name) => /^(?:url|relative_url|absolute_url|prepend|append|escape|uri_escape|safe|strip|markdownify|htmlBaseUrl|link)$/.test(name));
    if (!known) context.report(`${shorten(whole)} was written as the words it is made of: the filter is the old site's own.`);
    return isImage(value) && !/[/.]/.test(value[0]!) && names.length > 0 ? `/${value}` : value;
  }
  if (/^site\.(?:baseurl|base_url)$/.test(subject)) return '';
  if (subject === 'site.url') return (lookUp(context.site, 'url') ?? '').replace(/\/$/, '');
  const found = subject.startsWith('page.') ? lookUp(context.page, subject.slice(5)) : subject.startsWith('site.') ? lookUp(context.site, subject.slice(5)) : lookUp(context.page, subject);
  return found ?? told(context, `${shorten(whole)} was left out: only the old site knows what it stands for.`);
}
