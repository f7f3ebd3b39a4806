import type { Element, ElementContent, Root } from 'hast';
import { isElement } from './hast.ts';

/** An ordinary link or image of a body, by what it leads to. */
export interface Address {
  readonly node: Element;
  readonly written: string;
  readonly kind: 'web' | 'page' | 'file' | 'fragment' | 'refused';
}

/** Finds the links and images of a tree, in order. */
export function findAddresses(tree: Root): { readonly links: readonly Address[]; readonly images: readonly Address[] } {
  const links: Address[] = [];
  const images: Address[] = [];
  const visit = (node: ElementContent): void => {
    if (!isElement(node)) return;
    if (node.tagName === 'a') links.push(address(node, String(node.properties['href'] ?? '')));
    if (node.tagName === 'img') images.push(address(node, String(node.properties['src'] ?? '')));
    node.children.forEach(visit);
  };
  for (const child of tree.children) if (child.type !== 'doctype') visit(child);
  return { links, images };
}

function address(node: Element, written: string): Address {
  return { node, written, kind: kindOf(written) };
}

function kindOf(written: string): Address['kind'] {
  if (/^(https?:\/\/|mailto:|tel:)/i.test(written)) return 'web';
  if (written === '' || /^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(written)) return 'refused';
  if (written.startsWith('#')) return 'fragment';
  return /^\/(?!assets\/|articles\/)/.test(written) || written.startsWith('?') ? 'page' : 'file';
}
