import type { Element, ElementContent, Root, RootContent } from 'hast';

export type HastNode = Root | RootContent | ElementContent;

export function isElement(node: HastNode, ...names: readonly string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
