import type { Nodes } from 'mdast';
import { toMdast } from '../../parse/processor.ts';
import type { ProfileKind } from './id-edits.ts';
import type { Edit } from './raw-file.ts';

/**
 * Where the links of a Markdown text lead to a person or agency, by our own schemes, by their page or by their file, as
 * edits that lead to another id.
 *
 * @param offset where the Markdown begins in its file.
 */
export function linkEdits(markdown: string, offset: number, kind: ProfileKind, from: string, to: string): Edit[] {
  if (!markdown.includes(from)) return [];
  const found: Edit[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') {
      const id = idIn(node.url, kind, from);
      if (id !== null) found.push(...editOf(node, markdown, offset, id, from, to));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(toMdast(markdown));
  return found;
}

/** Where an address names the id; null where it names another, or none. */
function idIn(url: string, kind: ProfileKind, id: string): number | null {
  const escaped = id.replaceAll('-', '\\-');
  const forms = kind === 'person'
    ? [`^(?:person:|said:|said:person:)(?=${escaped}$)`, `(?:^|/)people/(?=${escaped}(?:\\.md|/|#|\\?|$))`, `^/people/[a-z0-9-]+/with/(?=${escaped}(?:/|$))`]
    : [`^(?:agency:|said:agency:)(?=${escaped}$)`, `(?:^|/)agencies/(?=${escaped}(?:\\.md|/|#|\\?|$))`, `^/people/[a-z0-9-]+/at/(?=${escaped}(?:/|$))`];
  for (const form of forms) {
    const match = new RegExp(form, 'i').exec(url);
    if (match) return match.index + match[0].length;
  }
  return null;
}

/** The id stands in the address, which comes after the link's words. */
function editOf(node: Nodes, markdown: string, offset: number, at: number, from: string, to: string): Edit[] {
  const { start, end } = node.position!;
  const lastChild = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? start.offset!) : start.offset!;
  const url = (node as { url: string }).url;
  const source = markdown.slice(0, end.offset);
  // Autolinks have their address for words.
  const address = source.indexOf(url, lastChild) >= 0 ? source.indexOf(url, lastChild) : source.indexOf(url, start.offset);
  if (address < 0) return [];
  const place = offset + address + at;
  return [{ start: place, end: place + from.length, text: to }];
}
