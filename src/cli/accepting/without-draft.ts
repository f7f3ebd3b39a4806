import { isMap, isScalar, type Pair } from 'yaml';
import { takeApart, type RawFile } from '../renaming/raw-file.ts';

/**
 * A content file without the line `draft: true` of its front matter; null where it is no draft. Nothing else changes.
 * Where the field shares its line with others (`{name: A, draft: true}`) it becomes `draft: false`.
 */
export function withoutDraft(text: string): string | null {
  const raw = takeApart(text);
  const draft = raw && draftOf(raw);
  if (!raw || !draft) return null;
  const [from, to] = [draft.key.range![0], draft.value.range![1]].map((offset) => raw.yamlStart + offset) as [number, number];
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) + 1;
  const alone = text.slice(start, from).trim() === '' && /^[ \t]*(?:#.*)?\r?\n$/.test(text.slice(to, end));
  return alone ? text.slice(0, start) + text.slice(end) : `${text.slice(0, raw.yamlStart + draft.value.range![0])}false${text.slice(to)}`;
}

/** The field that makes a profile a draft. */
function draftOf({ document: { contents } }: RawFile) {
  if (!isMap(contents)) return null;
  for (const { key, value } of contents.items as Pair[]) if (isScalar(key) && key.value === 'draft' && isScalar(value) && value.value === true) return { key, value };
  return null;
}
