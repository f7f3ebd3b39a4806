import type { BlockContent, Definition, Delete, Emphasis, Heading, Image, Link, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Strong, Text } from 'mdast';
import { plainText } from './markdown.ts';
import { shorten, type Report } from './clean-html.ts';

/** Where an address in a post leads in the newsroom. */
export type Settled =
  | { readonly to: string }
  /** Nowhere; a sentence says why. */
  | { readonly refused: string };

export interface Addresses {
  link(written: string): Settled;
  /** `to` is a file of the content folder. An image elsewhere on the web is refused with its address in `instead`. */
  image(written: string): Settled & { readonly instead?: string };
}

/**
 * Points every link and image of a tree to where it now is. Images that cannot be carried over become links, or go;
 * links that lead nowhere leave their words. References are written out, comments dropped, bare addresses become links.
 */
export function settleTree(tree: Root, addresses: Addresses, report: Report): void {
  const definitions = new Map<string, Definition>();
  collectDefinitions(tree, definitions);
  tree.children = tree.children.flatMap((node) => settle(node, { addresses, report, definitions, inLink: false }) as RootContent[]);
}

interface Context {
  readonly addresses: Addresses;
  readonly report: Report;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly inLink: boolean;
}

function collectDefinitions(node: Nodes, found: Map<string, Definition>): void {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, found);
}

function settle(node: Nodes, context: Context): Nodes[] {
  switch (node.type) {
    case 'definition': case 'html': case 'yaml': return [];
    case 'link': return settleLink(node, context);
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      return definition ? settleLink({ type: 'link', url: definition.url, title: definition.title ?? null, children: node.children }, context) : node.children.flatMap((child) => settle(child, context));
    }
    case 'image': return settleImage(node, context);
    case 'imageReference': {
      const definition = context.definitions.get(node.identifier);
      return definition ? settleImage({ type: 'image', url: definition.url, title: definition.title ?? null, alt: node.alt ?? '' }, context) : [];
    }
    case 'text': return context.inLink ? [node] : withNames(node.value, context);
    default: return settleParent(node, context);
  }
}

function settleParent(node: Nodes, context: Context): Nodes[] {
  if (!('children' in node)) return [node];
  const had = node.children.length;
  const before = node.children as Nodes[];
  (node as Parents).children = before.flatMap((child, index) => [...apart(child, settle(child, context), before[index + 1])]) as BlockContent[];
  const emptied = had > 0 && node.children.length === 0 && node.type !== 'tableCell';
  const blank = (node.type === 'paragraph' || node.type === 'heading') && isBlank(node.children as readonly Nodes[]);
  if (emptied || blank) return [];
  if (node.type === 'paragraph' || node.type === 'heading') trimEnds(node);
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' ? withoutOuterSpace(node) : [node];
}

/** A picture stands apart from the words beside it; the link in its place gets a space. */
function apart(node: Nodes, settled: Nodes[], next: Nodes | undefined): Nodes[] {
  const glued = next !== undefined && next.type !== 'break' && !(next.type === 'text' && /^[\s.,;:!?)]/.test(next.value));
  return isPicture(node) && settled.at(-1)?.type === 'link' && glued ? [...settled, { type: 'text', value: ' ' }] : settled;
}

function isPicture(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference' || (node.type === 'link' && node.children.length > 0 && node.children.every(isPicture));
}

/** What stood beside something that went leaves no space at a paragraph's ends. */
function trimEnds(node: Paragraph | Heading): void {
  while (node.children[0]?.type === 'break' || (node.children[0]?.type === 'text' && node.children[0].value.trim() === '')) node.children.shift();
  while (node.children.at(-1)?.type === 'break' || (node.children.at(-1)?.type === 'text' && (node.children.at(-1) as Text).value.trim() === '')) node.children.pop();
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  // A backslash at the end broke a line in older Markdown.
  if (last?.type === 'text') last.value = last.value.trimEnd().replace(/ \\$/, '');
}

/** Markdown cannot begin or end emphasis with a space: it goes outside. */
function withoutOuterSpace(node: Emphasis | Strong | Delete): Nodes[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? /^\s+/.exec(first.value)?.[0] : undefined;
  if (first?.type === 'text' && before) first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? /\s+$/.exec(last.value)?.[0] : undefined;
  if (last?.type === 'text' && after) last.value = last.value.slice(0, -after.length);
  node.children = node.children.filter((child) => child.type !== 'text' || child.value !== '');
  const space = (value: string | undefined): Nodes[] => (value ? [{ type: 'text', value: ' ' }] : []);
  return [...space(before), ...(node.children.length > 0 ? [node] : []), ...space(after)];
}

/** Nothing but spaces and line ends. */
function isBlank(nodes: readonly Nodes[]): boolean {
  return nodes.every((node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''));
}

function settleLink(node: Link, context: Context): Nodes[] {
  const written = node.children.flatMap((child) => settle(child, { ...context, inLink: true })) as PhrasingContent[];
  const children = isBareName(node) ? [{ type: 'text' as const, value: node.url.replace(/^[a-z-]+:(?:.*\/)?|\.md$/g, '') }] : written;
  const settled = context.addresses.link(node.url);
  if ('refused' in settled) {
    if (settled.refused) context.report(settled.refused);
    return children;
  }
  if (plainText({ type: 'paragraph', children }).trim() === '' && !children.some((child) => child.type === 'image')) return [];
  return [{ type: 'link', url: settled.to, title: node.title ?? null, children }];
}

const NAME = /\bsource-(?:file|image|document):[^\s<>"'()[\]]*[^\s<>"'()[\].,;:!?]/g;

/** What a template called for outside of any link, as in "See {{< ref "a.md" >}}.", becomes a link by its bare name. */
function withNames(value: string, context: Context): Nodes[] {
  const names = value.match(NAME);
  if (!names) return withLinks(value);
  const link = (url: string): Nodes[] => settleLink({ type: 'link', url, children: [{ type: 'text', value: url }] }, context);
  return value.split(NAME).flatMap((words, index) => [...(words === '' ? [] : withLinks(words)), ...(index < names.length ? link(names[index]!) : [])]);
}

/** `<source-file:posts/a.md>`: an address that only the importer knows is no text for readers. */
function isBareName({ url, children }: Link): boolean {
  return /^source-[a-z]+:/.test(url) && children.length === 1 && children[0]!.type === 'text' && children[0].value === url;
}

function settleImage(node: Image, { addresses, report, inLink }: Context): Nodes[] {
  const settled = addresses.image(node.url);
  if ('to' in settled) return [{ ...node, url: settled.to }];
  const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const alt = node.alt?.trim() ? ` It shows: “${line(node.alt)}”.` : '';
  const caption = node.title ? ` Its caption: “${line(node.title)}”.` : '';
  report(`${settled.refused}${'instead' in settled ? '' : alt}${caption}`);
  const words = node.alt?.trim() || node.title?.trim() || '';
  if (inLink) return words ? [{ type: 'text', value: words }] : [{ type: 'text', value: 'Image' }];
  return settled.instead ? [{ type: 'link', url: settled.instead, title: null, children: [{ type: 'text', value: words ? shorten(words) : 'Image' }] }] : [];
}

// Dashes, ellipses and quotation marks of print end an address, as in "see http://a.org—and".
const BARE = /\bhttps?:\/\/[^\s<>"'`[\]{}|\\^–—…“”‘’«»、。，；：！？（）「」『』]+/g;

/** Addresses standing in a text as links to themselves, as the generators they come from draw them. */
function withLinks(value: string): Nodes[] {
  if (!value.includes('://')) return [{ type: 'text', value }];
  const nodes: Nodes[] = [];
  let last = 0;
  for (const match of value.matchAll(BARE)) {
    const url = match[0].replace(/[.,;:!?*_~]+$/, '').replace(/\)+$/, (closing) => (match[0].includes('(') ? closing : '')).replace(/[.,;:!?]+$/, '');
    if (!URL.canParse(url)) continue;
    if (match.index > last) nodes.push({ type: 'text', value: value.slice(last, match.index) });
    nodes.push({ type: 'link', url, title: null, children: [{ type: 'text', value: url }] });
    last = match.index + url.length;
  }
  if (last < value.length) nodes.push({ type: 'text', value: value.slice(last) });
  return nodes;
}
