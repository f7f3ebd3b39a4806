import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { noteMark } from './note-mark.ts';

/** The Markdown that articles are written in: CommonMark with tables, footnotes and strikethrough, read and written. */
function newsroomMarkdown(this: Processor): undefined {
  const data = this.data() as Record<'micromarkExtensions' | 'fromMarkdownExtensions' | 'toMarkdownExtensions', unknown[] | undefined>;
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmStrikethrough(), gfmTable());
  (data.fromMarkdownExtensions ??= []).push([gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()]);
  (data.toMarkdownExtensions ??= []).push(gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false }));
}

const reader = unified().use(remarkParse).use(newsroomMarkdown).freeze();
const writer = unified().use(newsroomMarkdown).use(remarkStringify, { bullet: '-', bulletOther: '*', rule: '-', listItemIndent: 'one', fences: true }).freeze();
const htmlReader = unified().use(rehypeParse, { fragment: true }).freeze();

const toHtmlTree = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: {
      footnoteReference: (_state: unknown, node: { readonly identifier: string }) => noteMark(node.identifier),
      footnoteDefinition: () => undefined,
    },
  })
  .freeze();

const toMarkdownTree = unified()
  .use(rehypeRemark, {
    handlers: {
      span: (state, node) => {
        const label = node.properties['dataNote'];
        return typeof label === 'string' ? { type: 'footnoteReference' as const, identifier: label, label } : (state.all(node) as PhrasingContent[]);
      },
    },
  })
  .freeze();

/** Markdown as a tree. HTML in it stays as nodes of its own. */
export function parseMarkdown(markdown: string): Root {
  return reader.parse(markdown) as Root;
}

/** A tree as Markdown text. What would read as markup is escaped. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** A fragment of HTML as a tree. */
export function parseHtml(html: string): HastRoot {
  return htmlReader.parse(html);
}

/** An HTML tree as Markdown. */
export function htmlToMarkdown(tree: HastRoot): Root {
  return toMarkdownTree.runSync(tree) as Root;
}

/** A Markdown tree, the HTML in it included, as HTML text. Footnotes are left out. */
export function markdownToHtml(tree: Root): string {
  const html = toHtmlTree.runSync(tree) as HastRoot;
  markCaptions(html);
  return toHtml(html, { allowDangerousHtml: true });
}

/** In Markdown an image's title is its caption; in HTML it is only what hovering shows. */
function markCaptions(node: HastRoot | HastNodes): void {
  if (node.type === 'element' && node.tagName === 'img' && node.properties['title']) node.properties['dataCaption'] = '1';
  if ('children' in node) node.children.forEach(markCaptions);
}

/** What a reader reads of a tree; line ends and images are spaces. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break' || node.type === 'image') return ' ';
  if (!('children' in node)) return '';
  return node.children.map((child) => plainText(child) + (isBlock(child) ? ' ' : '')).join('');
}

function isBlock(node: Nodes): boolean {
  return ['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'code'].includes(node.type);
}

/** A paragraph of plain text. */
export function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}
