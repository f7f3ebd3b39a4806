import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseBody } from '../../parse/parse-body.ts';
import { takeApart } from '../renaming/raw-file.ts';

/** Tells the ids of an article's paragraphs: read only where a link names one of them. */
export function anchorReader(folder: string): (name: string) => ReadonlySet<string> | null {
  const known = new Map<string, ReadonlySet<string> | null>();
  const read = (name: string): ReadonlySet<string> | null => {
    const file = path.join(folder, name);
    const raw = existsSync(file) ? takeApart(readFileSync(file, 'utf8')) : null;
    return raw && new Set(parseBody(raw.text.slice(raw.bodyStart), { path: name, linesBefore: 0, resolve: () => null }).blocks.map(({ block }) => block.anchor));
  };
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name)!;
  };
}
