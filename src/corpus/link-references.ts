import type { Reference } from '../model/reference.ts';
import type { ParsedBody } from '../parse/parse-body.ts';

/** People, agencies and posts that the editor's own links name. */
export function linkReferences({ links }: Pick<ParsedBody, 'links'>, path: string): Reference[] {
  return links.flatMap(({ target, line, column }): Reference[] => {
    if (target.kind !== 'said') return target.id === '' ? [] : [{ kind: target.kind, id: target.id, path, line, column }];
    return target.by.kind === 'person' || target.by.kind === 'agency' ? [{ kind: target.by.kind, id: target.by.id, path, line, column }] : [];
  });
}
