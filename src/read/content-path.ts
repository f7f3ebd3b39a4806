import path from 'node:path';

/**
 * A path as an editor writes it, as a path in the content folder.
 *
 * ("/assets/a.png", "articles/2017/x.md") → "assets/a.png"; ("../../assets/a.png", "articles/2017/x.md") → "assets/a.png"
 *
 * @returns null where it leads out of the content folder or cannot be decoded.
 */
export function inContentFolder(written: string, from: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(written);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const joined = decoded.startsWith('/') ? decoded.slice(1) : path.posix.join(path.posix.dirname(from), decoded);
  const normal = path.posix.normalize(joined);
  return normal.startsWith('..') || path.posix.isAbsolute(normal) || normal === '.' ? null : normal;
}
