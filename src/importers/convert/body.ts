import type { FootnoteDefinition, Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { refusal } from '../../parse/limits.ts';
import type { ForeignBody } from '../foreign-post.ts';
import { cleanHtml, type Report } from './clean-html.ts';
import { closeElements } from './close-elements.ts';
import { takeHtmlNotes } from './html-notes.ts';
import { htmlToMarkdown, markdownToHtml, paragraph, parseHtml, parseMarkdown, plainText, writeMarkdown } from './markdown.ts';
import { settlePageLinks } from './page-links.ts';
import { settleTree, type Addresses } from './settle.ts';

/** What turning a foreign body into an article's takes. */
export interface BodyContext {
  /** The headline; a heading that only repeats it is dropped. */
  readonly title: string;
  readonly addresses: Addresses;
  readonly report: Report;
}

/**
 * A foreign body as the Markdown of an article.
 *
 * @throws where it is too large or too deep for an article.
 */
export function toArticleBody(body: ForeignBody, context: BodyContext): string {
  const markdown = body.kind === 'text' ? fromParagraphs(body.paragraphs) : fromMarkup(body, context);
  refuse(markdown);
  return markdown;
}

function fromParagraphs(paragraphs: readonly string[]): string {
  return writeMarkdown({ type: 'root', children: paragraphs.map((text) => paragraph({ type: 'text', value: visible(text) })) });
}

function fromMarkup(body: Exclude<ForeignBody, { kind: 'text' }>, { title, addresses, report }: BodyContext): string {
  const tree = body.kind === 'html' ? fromHtml(visible(body.html), report) : fromMarkdown(visible(body.markdown), report);
  settleTree(tree, addresses, report);
  dropRepeatedTitle(tree, title);
  lowerHeadings(tree);
  settlePageLinks(tree, body.kind === 'html' ? body.html : body.markdown, report);
  return writeMarkdown(tree);
}

/** @throws where no article may be so large or so deep. */
function refuse(markdown: string): void {
  const refused = refusal(markdown);
  if (refused) throw new Error(`${refused.message} (line ${refused.line})`);
}

/** Without control characters and half surrogates, which no page may hold; line ends as "\n". */
export function visible(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uFEFF]/g, '');
}

function fromHtml(html: string, report: Report): Root {
  const tree = parseHtml(closeElements(html));
  const notes = takeHtmlNotes(tree).map(({ label, children }): RootContent => {
    const note = { type: 'root' as const, children: [...children] };
    cleanHtml(note, report);
    const { children: written } = htmlToMarkdown(note);
    return { type: 'footnoteDefinition', identifier: label, label, children: written as FootnoteDefinition['children'] };
  });
  cleanHtml(tree, report);
  const read = htmlToMarkdown(tree);
  read.children.push(...notes);
  return read;
}

/** Markdown with HTML in it goes through HTML as a whole; footnotes, which have no HTML of their own, are kept aside. */
function fromMarkdown(markdown: string, report: Report): Root {
  refuse(markdown);
  const tree = parseMarkdown(withMarkdownInside(withoutIndentation(markdown)));
  takeAttributes(tree);
  writeDefinitions(tree);
  if (!hasHtml(tree)) return tree;
  const notes: RootContent[] = [];
  takeNotes(tree, notes);
  const read = fromHtml(markdownToHtml(tree), report);
  read.children.push(...notes);
  return read;
}

function hasHtml(node: Root | RootContent): boolean {
  if (node.type === 'html') return !/^<!--[\s\S]*-->$/.test(node.value.trim());
  return 'children' in node && node.children.some(hasHtml);
}

function takeNotes(parent: { children: RootContent[] }, notes: RootContent[]): void {
  parent.children = parent.children.filter((child) => {
    if (child.type === 'footnoteDefinition') notes.push(child);
    else if ('children' in child) takeNotes(child as { children: RootContent[] }, notes);
    return child.type !== 'footnoteDefinition';
  });
}

const INDENTED_TAG = /^[ \t]{4,}(?=<\/?(?:p|div|h[1-6]|ol|ul|li|dl|dt|dd|blockquote|table|thead|tbody|tr|t[dh]|figure|figcaption|section|article|aside|details|summary|img|iframe|center|hr|br|pre)\b)/i;

/** HTML that editors indent level by level is HTML all the same; four spaces would make it code. Fenced code is left alone. */
function withoutIndentation(markdown: string): string {
  if (!/^[ \t]{4,}</m.test(markdown)) return markdown;
  let fence: string | null = null;
  let item = false;
  return markdown.split('\n').map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === null ? mark[0]! : mark.startsWith(fence) ? null : fence;
    if (/^ {0,3}\S/.test(line)) item = /^ {0,3}(?:[-*+]|\d+[.)])\s/.test(line);
    return fence === null && !item ? line.replace(INDENTED_TAG, '') : line;
  }).join('\n');
}

/** kramdown reads Markdown inside `<div markdown="1">`; CommonMark does after a blank line. */
function withMarkdownInside(markdown: string): string {
  if (!/markdown=["']?(?:1|block|span)/.test(markdown)) return markdown;
  return markdown.replaceAll(/<(\w+)([^>]*?)\s+markdown=["']?(?:1|block|span)["']?([^>]*)>([\s\S]*?)<\/\1>/g, '<$1$2$3>\n\n$4\n\n</$1>');
}

// kramdown's and goldmark's attributes: {: .class}, {:toc}, {#id}, {.class key=value}
const ATTRIBUTES = /[ \t]*\{(?:::?[^{}\n]*|[#.][\w-][^{}\n]*)\}/g;

/**
 * Definition lists, which goldmark and kramdown read and CommonMark does not, as a term and a list of what it means.
 *
 * "Term\n: Meaning" → "**Term**" and "- Meaning"
 */
function writeDefinitions(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph' || !node.children.some((child) => child.type === 'text' && /\n:[ \t]+\S/.test(child.value))) return [node];
    const parts: PhrasingContent[][] = [[]];
    for (const child of node.children) {
      const pieces = child.type === 'text' ? child.value.split(/\n:[ \t]+/) : [child];
      pieces.forEach((piece, index) => {
        if (index > 0) parts.push([]);
        if (piece !== '') parts.at(-1)!.push(typeof piece === 'string' ? { type: 'text', value: piece } : piece);
      });
    }
    const [term, ...meanings] = parts;
    if (term!.length === 0) return [node];
    return [paragraph({ type: 'strong', children: term! }), { type: 'list', ordered: false, spread: false, children: meanings.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })) }];
  });
}

/** Takes away attribute lists, which only style, wherever they stand outside of code. */
function takeAttributes(node: Root | RootContent): void {
  if (node.type === 'text') {
    if (/\{[:#.]/.test(node.value)) node.value = node.value.replaceAll(ATTRIBUTES, '');
  } else if ('children' in node) {
    node.children.forEach((child, index) => {
      const previous = node.children[index - 1];
      if (child.type === 'text' && (previous?.type === 'image' || previous?.type === 'link')) child.value = child.value.replace(/^\{[^{}\n]*=[^{}\n]*\}/, '');
      takeAttributes(child);
    });
  }
}

function dropRepeatedTitle(tree: Root, title: string): void {
  const [first] = tree.children;
  if (first?.type === 'heading' && fold(plainText(first)) === fold(title)) tree.children.shift();
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** The headline is the page's only heading of the first rank. */
function lowerHeadings(tree: Root): void {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  if (!headings.some(({ depth }) => depth === 1)) return;
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + 1) as Heading['depth'];
}
