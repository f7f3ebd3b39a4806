import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Edit, RawFile } from './raw-file.ts';

export type ProfileKind = 'person' | 'agency';

/** Fields of articles and profiles that hold ids of people or agencies; "*" is every item of a list. */
const FIELDS: Readonly<Record<ProfileKind, readonly (readonly string[])[]>> = {
  person: [['people', '*'], ['moves', '*', 'person'], ['moves', '*', 'by']],
  agency: [['agencies', '*'], ['moves', '*', 'by'], ['parent']],
};

/** Where the front matter of a file names an id, as edits that name another. */
export function idEdits({ document, yamlStart }: RawFile, kind: ProfileKind, from: string, to: string): Edit[] {
  return FIELDS[kind].flatMap((field) => scalarsAt(document.contents, field)).filter((scalar) => scalar.value === from).map((scalar) => {
    const [start, end] = scalar.range!;
    const quote = scalar.type === 'QUOTE_DOUBLE' ? '"' : scalar.type === 'QUOTE_SINGLE' ? "'" : '';
    return { start: yamlStart + start, end: yamlStart + end, text: `${quote}${to}${quote}` };
  });
}

function scalarsAt(node: unknown, [key, ...rest]: readonly string[]): Scalar[] {
  if (key === undefined) return isScalar(node) ? [node] : [];
  if (key === '*') return isSeq(node) ? node.items.flatMap((item) => scalarsAt(item, rest)) : [];
  return isMap(node) ? scalarsAt(node.get(key, true), rest) : [];
}
