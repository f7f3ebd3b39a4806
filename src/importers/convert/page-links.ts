import type { Heading, Link, Nodes, Root } from 'mdast';
import { Anchors } from '../../parse/anchor.ts';
import { parseBody } from '../../parse/parse-body.ts';
import { decoded } from '../decoded.ts';
import { shorten, type Report } from './clean-html.ts';
import { parseMarkdown, plainText, writeMarkdown } from './markdown.ts';

/**
 * Leads links within a post to the headings they mean, under the ids that this site gives them. The generators make ids
 * of a heading's words, each in its own way, unless the author gave one: `## The vote {#vote}`, `<a name="vote"></a>`.
 * Links to anything else leave their words.
 *
 * @param source the body before conversion, for the ids that authors gave.
 */
export function settlePageLinks(tree: Root, source: string, report: Report): void {
  const links = find(tree, (node): node is Link => node.type === 'link' && node.url.startsWith('#'));
  if (links.length === 0) return;
  const headings = new Set(find(tree, (node): node is Heading => node.type === 'heading').map((node) => fold(plainText(node))));
  const given = givenIds(source);
  const meant = new Map(links.map((link) => {
    const name = decoded(link.url.slice(1));
    const heading = given.get(name) ?? fold(name);
    return [link, heading !== '' && headings.has(heading) ? heading : null];
  }));
  const anchors = [...meant.values()].some((heading) => heading !== null) ? anchorsOf(tree) : new Map<string, string>();
  for (const [link, heading] of meant) {
    const anchor = heading === null ? undefined : anchors.get(heading);
    if (anchor !== undefined) link.url = `#${anchor}`;
    else report(`The link to "${shorten(link.url)}", a place on the same page, was left out: its words stay.`);
  }
  unlink(tree, (node) => node.type === 'link' && meant.has(node) && !(anchors.size > 0 && anchors.has(meant.get(node) ?? '')));
}

/** What an article's page calls its headings, by their folded words. */
function anchorsOf(tree: Root): Map<string, string> {
  const { blocks } = parseBody(writeMarkdown(tree), { path: '', linesBefore: 0, resolve: () => null });
  return new Map(blocks.filter(({ block }) => block.kind === 'heading').toReversed().map(({ block }) => [fold(block.text), block.anchor]));
}

/**
 * The id that an article's page gives the heading of a Markdown body that a place in it means; null where none is meant.
 *
 * @param name what the old site called the place: "the-vote", or an id that the author gave.
 */
export function headingAnchor(markdown: string, title: string, name: string): string | null {
  const meant = givenIds(markdown).get(name) ?? fold(name);
  const headings = parseMarkdown(markdown).children.filter(({ type }) => type === 'heading').map((node) => plainText(node).replaceAll(/\s*\{[#.:][^}]*\}/g, '').trim());
  const heading = headings.find((text) => fold(text) === meant);
  return heading !== undefined && meant !== '' && meant !== fold(title) ? new Anchors().take('p', heading) : null;
}

const GIVEN = [/^#{1,6}[ \t]+(?<text>.*?)[ \t]*\{#(?<id>[\w-]+)[^}\n]*\}/gm, /^#{1,6}[ \t]+(?<text>.*?<a[^>]*\b(?:name|id)=["'](?<id>[^"']+)["'].*)$/gm, /<h([1-6])[^>]*\bid=["'](?<id>[^"']+)["'][^>]*>(?<text>[\s\S]*?)<\/h\1>/gi];

function givenIds(source: string): Map<string, string> {
  const found = GIVEN.flatMap((pattern) => [...source.matchAll(pattern)].map(({ groups }) => [groups!['id']!, fold(groups!['text']!.replaceAll(/<[^>]*>|\{#[^}]*\}|&[#\w]+;/g, ' '))] as const));
  return new Map(found);
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function find<Found extends Nodes>(node: Nodes, wanted: (node: Nodes) => node is Found): Found[] {
  const below = 'children' in node ? (node.children as Nodes[]).flatMap((child) => find(child, wanted)) : [];
  return wanted(node) ? [node, ...below] : below;
}

function unlink(node: Nodes, lost: (node: Nodes) => boolean): void {
  if (!('children' in node)) return;
  node.children = (node.children as Nodes[]).flatMap((child) => {
    unlink(child, lost);
    return lost(child) ? (child as Link).children : [child];
  }) as never;
}
