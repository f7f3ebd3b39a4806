import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Skipped } from '../foreign-post.ts';

/** Files that are read in a folder of data: the names of authors, and of an Eleventy site what it is called. */
const READ = /^(?:authors\/.+|(?:authors|people|team|members|metadata|site))\.(?:ya?ml|toml|json)$/;

/**
 * Says of each folder of data what of it is not read, in one line: only templates know what such files mean.
 *
 * @param folders absolute; some may not be there.
 * @param root what messages name them below.
 */
export function unreadData(folders: readonly string[], root: string): Skipped[] {
  return folders.flatMap((folder) => {
    const count = filesIn(folder).filter((name) => !READ.test(name)).length;
    if (count === 0) return [];
    const files = count === 1 ? '1 file of data was' : `${count} files of data were`;
    return [{ source: `${path.relative(root, folder).replaceAll(path.sep, '/')}/`, reason: `${files} not read: only the old site's templates show what is in them.` }];
  });
}

/** Names below a folder, with forward slashes; what begins with a dot aside. */
function filesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'));
  } catch {
    return [];
  }
}
