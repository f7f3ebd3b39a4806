import path from 'node:path';
import { ID_PATTERN, RESERVED_IDS } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import { wholeFile } from './content-folder.ts';

/** The id that a file's name gives, and what is wrong with it. */
export function idOfFile(file: string): { readonly id: string; readonly problems: readonly Problem[] } {
  const id = path.posix.basename(file, path.posix.extname(file));
  if (!ID_PATTERN.test(id)) return { id, problems: [wholeFile(file, 'error', 'id-invalid', `The file name "${id}" is not an id: rename the file to lower-case letters, digits and hyphens.`)] };
  if (RESERVED_IDS.has(id)) return { id, problems: [wholeFile(file, 'error', 'id-reserved', `The id "${id}" is kept for pages of the site: rename the file.`)] };
  return { id, problems: [] };
}
