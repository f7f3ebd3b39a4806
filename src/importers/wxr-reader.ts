import { SaxesParser } from 'saxes';

/** An item of a WordPress export, as it stands there. */
export interface WxrItem {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly creator: string | null;
  readonly pubDate: string | null;
  readonly date: string | null;
  readonly dateGmt: string | null;
  readonly slug: string;
  readonly content: string | null;
  readonly excerpt: string | null;
  readonly password: string;
  readonly attachmentUrl: string | null;
  readonly terms: readonly { readonly domain: string; readonly name: string }[];
  readonly meta: ReadonlyMap<string, string>;
  /** Approved comments, pingbacks left out. */
  readonly comments: number;
}

export interface Wxr {
  readonly channel: { readonly title: string | null; readonly link: string | null; readonly blogUrl: string | null; readonly language: string | null };
  /** Display names by login. */
  readonly authors: ReadonlyMap<string, string>;
  readonly items: readonly WxrItem[];
}

/** An element while it is read: its text, and that of its children by name. */
interface Frame {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Map<string, string>;
  readonly terms: { domain: string; name: string }[];
  readonly meta: Map<string, string>;
  comments: number;
}

/**
 * Reads a WordPress export as a stream of elements.
 *
 * @throws where it is no well-formed XML.
 */
export function readWxr(xml: string): Wxr {
  const items: WxrItem[] = [];
  const authors = new Map<string, string>();
  let channel: Frame | null = null;
  const stack: Frame[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`The export is not well-formed XML: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => stack.push(frame(name, attributes as Record<string, string>)));
  parser.on('text', (text) => { if (stack.length > 0) stack.at(-1)!.text += text; });
  parser.on('cdata', (text) => { if (stack.length > 0) stack.at(-1)!.text += text; });
  parser.on('closetag', () => {
    const done = stack.pop()!;
    const parent = stack.at(-1);
    if (done.name === 'item') items.push(toItem(done));
    else if (done.name === 'wp:author') authors.set(done.children.get('wp:author_login') ?? '', authorName(done));
    else if (done.name === 'channel') channel = done;
    else if (parent) hand(done, parent);
  });
  parser.write(xml.replace(/^\uFEFF?\s*/, '')).close();
  const top = channel as Frame | null;
  const field = (name: string) => top?.children.get(name)?.trim() || null;
  return { channel: { title: field('title'), link: field('link'), blogUrl: field('wp:base_blog_url'), language: field('language') }, authors, items };
}

function frame(name: string, attributes: Readonly<Record<string, string>>): Frame {
  return { name, attributes, text: '', children: new Map(), terms: [], meta: new Map(), comments: 0 };
}

/** Gives an element's text to the one around it. */
function hand(done: Frame, parent: Frame): void {
  if (done.name === 'category' && parent.name === 'item') parent.terms.push({ domain: done.attributes['domain'] ?? 'category', name: done.text.trim() });
  else if (done.name === 'wp:postmeta') parent.meta.set(done.children.get('wp:meta_key') ?? '', done.children.get('wp:meta_value') ?? '');
  else if (done.name === 'wp:comment') {
    if (done.children.get('wp:comment_approved') === '1' && !/pingback|trackback/.test(done.children.get('wp:comment_type') ?? '')) parent.comments++;
  } else if (!parent.children.has(done.name)) parent.children.set(done.name, done.text);
}

function authorName({ children }: Frame): string {
  const first = (children.get('wp:author_first_name') ?? '').trim();
  const last = (children.get('wp:author_last_name') ?? '').trim();
  return (children.get('wp:author_display_name') ?? '').trim() || `${first} ${last}`.trim() || (children.get('wp:author_login') ?? '');
}

function toItem({ children, terms, meta, comments }: Frame): WxrItem {
  const field = (name: string) => children.get(name)?.trim() || null;
  return {
    id: field('wp:post_id') ?? '?',
    type: field('wp:post_type') ?? 'post',
    status: field('wp:status') ?? 'publish',
    title: field('title'),
    link: field('link'),
    creator: field('dc:creator'),
    pubDate: field('pubDate'),
    date: field('wp:post_date'),
    dateGmt: field('wp:post_date_gmt'),
    slug: field('wp:post_name') ?? '',
    content: children.get('content:encoded') ?? null,
    excerpt: children.get('excerpt:encoded') ?? null,
    password: field('wp:post_password') ?? '',
    attachmentUrl: field('wp:attachment_url'),
    terms,
    meta,
    comments,
  };
}
