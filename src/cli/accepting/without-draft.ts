import { isMap, isScalar } from 'yaml';
import { takeApart } from '../renaming/raw-file.ts';

/** A content file without the line `draft: true` of its front matter; null where it has none. Nothing else changes. */
export function withoutDraft(text: string): string | null {
  const raw = takeApart(text);
  const pair = raw && isMap(raw.document.contents) ? raw.document.contents.items.find(({ key, value }) => isScalar(key) && key.value === 'draft' && isScalar(value) && value.value === true) : undefined;
  if (!raw || !pair || !isScalar(pair.key)) return null;
  const at = raw.yamlStart + pair.key.range![0];
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at) + 1;
  // Front matter may be a flow mapping on one line: then there is no line to take away.
  return /^draft:\s*true\s*(?:#.*)?\r?\n$/.test(text.slice(start, end)) ? text.slice(0, start) + text.slice(end) : null;
}
