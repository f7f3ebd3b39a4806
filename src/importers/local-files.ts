import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decoded } from './decoded.ts';

/**
 * Finds files that a post refers to: in its own folder, then from each root. What lies outside of the roots, links
 * followed, is not found: an archive does not decide which files of this machine are published.
 *
 * @param folders where relative names start, first choice first.
 * @param roots folders that site-absolute names ("/images/a.png") start from, and that everything must lie in.
 */
export function fileFinder(folders: readonly string[], roots: readonly string[]): (written: string) => string | null {
  const inside = roots.map(realPath).filter((root) => root !== null);
  return (written) => {
    const name = decoded(written.replace(/[?#].*$/, ''));
    if (name === '' || name.includes('\0') || /^[a-z][a-z0-9+.-]+:|^\/\//i.test(name)) return null;
    const candidates = name.startsWith('/') ? roots.map((root) => path.join(root, name)) : [...folders, ...roots].map((folder) => path.join(folder, name));
    for (const candidate of candidates) {
      const found = realPath(candidate);
      if (found !== null && inside.some((root) => found.startsWith(`${root}${path.sep}`)) && statSync(found).isFile()) return found;
    }
    return null;
  };
}

/** With every link followed; null where there is nothing. */
function realPath(name: string): string | null {
  try {
    return realpathSync(name);
  } catch {
    return null;
  }
}

/**
 * Finds pictures and documents by the end of their names, wherever below the roots they lie: templates know folders that
 * a post does not name, and what pictures end in. A name that several files end in finds none.
 */
export function pictureFinder(roots: readonly string[]): (written: string) => string | null {
  let byName: Map<string, string[]> | null = null;
  return (written) => {
    const parts = decoded(written).split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const base = parts.at(-1)?.toLowerCase();
    if (base === undefined) return null;
    byName ??= filesBelow(roots);
    const end = `/${parts.join('/').toLowerCase()}`;
    const named = ['', ...(base.includes('.') ? [] : PICTURES)].flatMap((extension) => (byName!.get(base + extension) ?? []).filter((file) => file.toLowerCase().endsWith(end + extension)));
    return named.length === 1 ? named[0]! : null;
  };
}

const PICTURES = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.svg'];

const FOUND_BY_NAME = /\.(?:jpe?g|png|gif|webp|avif|svg|pdf|docx?|pptx?|xlsx?|od[tsp]|csv|tsv|txt|zip|epub|mp3|m4a|ogg|wav|mp4|webm|ics|kml)$/i;

function filesBelow(roots: readonly string[]): Map<string, string[]> {
  const found = new Set<string>();
  for (const root of roots.map(realPath)) {
    if (root === null) continue;
    const visit = (folder: string, depth: number): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const name = path.join(folder, entry.name);
        if (entry.isDirectory() && depth < 12 && !/^(?:\.|node_modules$|public$|resources$|_site$)/.test(entry.name)) visit(name, depth + 1);
        else if (entry.isFile() && FOUND_BY_NAME.test(entry.name)) found.add(name);
      }
    };
    visit(root, 0);
  }
  return Map.groupBy(found, (file) => path.basename(file).toLowerCase());
}
