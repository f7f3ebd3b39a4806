import path from 'node:path';

/**
 * A path as an editor writes it, as a path in the content folder.
 *
 * ("/assets/a.png", "articles/2017/x.md") → "assets/a.png"; ("../../assets/a.png", "articles/2017/x.md") → "assets/a.png"
 *
 * @returns null where it leads out of the content folder, to a hidden file, or cannot be decoded.
 */
export function inContentFolder(written: string, from: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(written);
  } catch {
    return null;
  }
  if (/[\u0000-\u001F\\]/.test(decoded)) return null;
  const joined = decoded.startsWith('/') ? decoded.slice(1) : path.posix.join(path.posix.dirname(from), decoded);
  const normal = path.posix.normalize(joined);
  return /(?:^|\/)\./.test(normal) || path.posix.isAbsolute(normal) ? null : normal;
}
