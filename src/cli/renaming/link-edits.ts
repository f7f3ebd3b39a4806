import { linkPlaces } from '../../parse/link-places.ts';
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
  return linkPlaces(markdown).flatMap(({ url, start }) => {
    const at = idIn(url, kind, from);
    return at === null ? [] : [{ start: offset + start + at, end: offset + start + at + from.length, text: to }];
  });
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
