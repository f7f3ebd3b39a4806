import { hash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Set where this is compiled. */
declare const COMPILED_FROM: string | undefined;

/** Whether this is the program packed, not its sources. */
export const isCompiled = typeof COMPILED_FROM === 'string';

/** The project's own folder: where package.json, src/ and node_modules/ lie. */
export const projectRoot = typeof COMPILED_FROM === 'string' ? COMPILED_FROM : path.resolve(import.meta.dirname, '../..');

/** Everything that may be deleted at any time and is made again; `DATELINE_CACHE` puts it elsewhere. */
export const cacheRoot = path.resolve(process.env['DATELINE_CACHE'] || path.join(projectRoot, 'node_modules/.cache/dateline'));

/** @throws where nothing can be written there: sooner, and said better, than where the first thing is. */
export function claimCache(): void {
  mkdirSync(cacheRoot, { recursive: true });
  accessSync(cacheRoot, constants.W_OK);
}

/** What the cache calls the content or output folder at a path. */
export function keyOf(folder: string): string {
  return hash('sha256', folder).slice(0, 20);
}
