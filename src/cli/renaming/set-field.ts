import { isMap, isScalar, isSeq, stringify, type Node } from 'yaml';
import type { Edit, RawFile } from './raw-file.ts';

/** Gives a field of a file's front matter a value: in the place of its old one, or as the last field. */
export function setField({ document, yamlStart, yamlEnd, text, lineEnd }: RawFile, key: string, value: unknown): Edit {
  const written = flow(value);
  const pair = isMap(document.contents) ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  const node = pair?.value as Node | null | undefined;
  if (!node?.range) return { start: yamlEnd, end: yamlEnd, text: `${text.slice(yamlStart, yamlEnd).trim() === '' || endsLine(text, yamlEnd) ? '' : lineEnd}${key}: ${written}${endsLine(text, yamlEnd) ? lineEnd : ''}` };
  const start = yamlStart + (pair!.key as Node).range![1];
  // A block's range reaches into the lines behind it.
  const end = yamlStart + node.range[0] + text.slice(yamlStart + node.range[0], yamlStart + node.range[1]).trimEnd().length;
  return { start, end, text: `: ${written}` };
}

/** Adds items to a list of a file's front matter; a list of a line an item stays one. */
export function addItems(file: RawFile, key: string, own: readonly unknown[], more: readonly unknown[]): Edit {
  const { document, yamlStart, text, lineEnd } = file;
  const list = document.get(key, true);
  const last = isSeq(list) && !list.flow ? (list.items.at(-1) as Node | undefined) : undefined;
  if (!last?.range) return setField(file, key, [...own, ...more]);
  const start = yamlStart + last.range[0];
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const indent = /^[ ]*/.exec(text.slice(lineStart))![0];
  const end = start + text.slice(start, yamlStart + last.range[1]).trimEnd().length;
  return { start: end, end, text: more.map((item) => `${lineEnd}${indent}- ${flow(item)}`).join('') };
}

/**
 * Puts new items between those of a list; a list of a line an item stays one.
 *
 * @param wanted the list as it is to be: all of its own items, in their order, and new ones.
 */
export function insertItems(file: RawFile, key: string, own: readonly unknown[], wanted: readonly unknown[]): Edit[] {
  const { document, yamlStart, text, lineEnd } = file;
  const list = document.get(key, true);
  const items = isSeq(list) && !list.flow ? (list.items as Node[]) : [];
  if (items.length === 0 || items.some((item) => !item.range)) return [setField(file, key, wanted)];
  const isNew = (item: unknown) => !own.includes(item);
  const last = wanted.findLastIndex((item) => !isNew(item));
  const before = own.flatMap((item, index): Edit[] => {
    const at = wanted.indexOf(item);
    const from = wanted.findLastIndex((each, position) => position < at && !isNew(each)) + 1;
    const start = text.lastIndexOf('\n', yamlStart + items[index]!.range![0]) + 1;
    const indent = /^[ ]*/.exec(text.slice(start))![0];
    const added = wanted.slice(from, at).map((each) => `${indent}- ${flow(each)}${lineEnd}`).join('');
    return added === '' ? [] : [{ start, end: start, text: added }];
  });
  return last === wanted.length - 1 ? before : [...before, addItems(file, key, own, wanted.slice(last + 1))];
}

function endsLine(text: string, at: number): boolean {
  return text[at - 1] === '\n';
}

/** A value on one line. */
function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}
