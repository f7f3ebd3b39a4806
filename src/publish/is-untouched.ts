import { statSync } from 'node:fs';
import type { PublishedFile } from './output.ts';

/** Whether a published file is as it was written. */
export function isUntouched(file: string, { size, modified }: Pick<PublishedFile, 'size' | 'modified'>): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.size === size && stat.mtimeMs === modified;
}
