import type { Nodes } from 'mdast';
import { toMdast } from './processor.ts';

/** A link as its author wrote it. */
export interface LinkPlace {
  readonly url: string;
  /** Where its address begins in the Markdown: UTF-16 code units. */
  readonly start: number;
}

/** Where the addresses of a text's links and link definitions stand. Addresses with escapes in them are left out. */
export function linkPlaces(markdown: string): LinkPlace[] {
  const found: LinkPlace[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') {
      const start = addressStart(node, markdown);
      if (start >= 0) found.push({ url: node.url, start });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(toMdast(markdown));
  return found;
}

/** The address comes after a link's words; autolinks have their address for words. */
function addressStart(node: Nodes & { readonly url: string }, markdown: string): number {
  const { start, end } = node.position!;
  const whole = markdown.slice(0, end.offset);
  const afterWords = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? start.offset!) : start.offset!;
  const found = whole.indexOf(node.url, afterWords);
  return found >= 0 ? found : whole.indexOf(node.url, start.offset);
}
