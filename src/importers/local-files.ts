import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decoded } from './link-book.ts';

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
export function realPath(name: string): string | null {
  try {
    return realpathSync(name);
  } catch {
    return null;
  }
}
