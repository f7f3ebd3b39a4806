import type { Element, ElementContent, Root, Text } from 'hast';
import type { Block, BlockKind } from '../model/block.ts';
import { Anchors } from './anchor.ts';
import { datelineOf } from './dateline.ts';
import { isElement, type HastNode } from './hast.ts';

/** A block together with the part of the tree it is the text of. */
export interface BlockInTree {
  readonly block: Block;
  readonly element: Element;
  /** The text nodes that make up its text, each with its offset there (UTF-16 code units). */
  readonly texts: ReadonlyMap<Text, number>;
}

const HEADING = /^h[1-6]$/;

/**
 * Finds the blocks of a body, in order, footnotes last. Line ends inside text become spaces in the tree as well, so that
 * text and tree agree.
 *
 * @param linesBefore how many lines of the file stand before the Markdown.
 */
export function findBlocks(tree: Root, linesBefore: number): BlockInTree[] {
  const found: { kind: BlockKind; element: Element }[] = [];
  collect(tree.children, 'paragraph', found);
  const anchors = new Anchors();
  return found.map(({ kind, element }, index) => {
    const { text, texts } = readText(element, kind);
    const said = index === 0 ? text.slice(datelineOf(text)?.length ?? 0) : text;
    const line = (element.position?.start.line ?? 1) + linesBefore;
    return { block: { kind, text, anchor: anchors.take('p', said), line }, element, texts };
  });
}

function collect(nodes: readonly HastNode[], kind: BlockKind, found: { kind: BlockKind; element: Element }[]): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const own = kindOf(node, kind);
    if (own) found.push({ kind: own, element: node });
    if (own === null || node.tagName === 'li') collect(node.children, kindInside(node, kind), found);
  }
}

/** What kind of block an element is; null where it only holds others. */
function kindOf(node: Element, kind: BlockKind): BlockKind | null {
  if (HEADING.test(node.tagName)) return node.properties['id'] === 'footnote-label' ? null : 'heading';
  if (node.tagName === 'pre') return 'code';
  if (node.tagName === 'td' || node.tagName === 'th') return 'cell';
  if (node.tagName === 'figcaption') return 'caption';
  if (node.tagName === 'p') return kind;
  if (node.tagName === 'li') return node.children.some(isInline) ? (kind === 'note' ? 'note' : 'item') : null;
  return null;
}

function kindInside(node: Element, kind: BlockKind): BlockKind {
  if (kind === 'note' || node.properties['dataFootnotes'] !== undefined) return 'note';
  if (node.tagName === 'blockquote') return 'quote';
  return node.tagName === 'li' ? 'item' : kind;
}

const BLOCK_TAGS = new Set(['p', 'ul', 'ol', 'blockquote', 'pre', 'table', 'figure', 'hr', 'section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Text, or an element that stands in a line. */
function isInline(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return isElement(node) && !BLOCK_TAGS.has(node.tagName);
}

/** What a reader reads of an element: images and footnote marks are nothing, a hard break is a line end. */
function readText(block: Element, kind: BlockKind): { text: string; texts: Map<Text, number> } {
  const texts = new Map<Text, number>();
  let text = '';
  const read = (node: ElementContent, previous: ElementContent | undefined): void => {
    if (node.type === 'text') {
      if (previous && isElement(previous, 'br')) node.value = node.value.replace(/^\n/, '');
      if (kind !== 'code') node.value = node.value.replaceAll(/\s*\n\s*/g, ' ');
      texts.set(node, text.length);
      text += node.value;
    } else if (isElement(node) && node.tagName === 'br') text += '\n';
    else if (isElement(node) && !isFootnoteMark(node) && !(node !== block && BLOCK_TAGS.has(node.tagName))) readAll(node.children);
  };
  const readAll = (nodes: readonly ElementContent[]): void => nodes.forEach((node, index) => read(node, nodes[index - 1]));
  trimEnds(block, kind);
  readAll(block.children);
  return kind === 'code' ? { text: text.replace(/\n$/, ''), texts } : { text: text.trimEnd(), texts };
}

/** White space at the ends of a line item or note is nobody's text. */
function trimEnds(block: Element, kind: BlockKind): void {
  if (kind === 'code') return;
  const [first] = block.children;
  if (first?.type === 'text') first.value = first.value.trimStart();
}

function isFootnoteMark(node: Element): boolean {
  if (node.tagName === 'sup') return node.children.some((child) => isElement(child, 'a') && child.properties['dataFootnoteRef'] !== undefined);
  return node.properties['dataFootnoteBackref'] !== undefined;
}
