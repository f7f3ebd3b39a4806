import { createHash, hash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/**
 * A fingerprint of the program itself: what was made by other code is not used again.
 *
 * @param parts folders and files, relative to the project, such as `src/parse`.
 */
export function codeVersion(parts: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of [...parts.flatMap(filesUnder), 'package-lock.json', 'astro.config.mjs']) {
    hash.update(`\0${file}\0`).update(bytesOf(file));
  }
  return hash.digest('hex').slice(0, 20);
}

/** Code does not change while it runs; several fingerprints take in the same files. */
const read = new Map<string, Buffer>();

function bytesOf(file: string): Buffer {
  const known = read.get(file) ?? readFileSync(path.join(projectRoot, file));
  read.set(file, known);
  return known;
}

function filesUnder(part: string): string[] {
  const root = path.join(projectRoot, part);
  const stat = statSync(root, { throwIfNoEntry: false });
  if (stat?.isFile()) return [part];
  const files = stat ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  return files
    .filter((file) => file.isFile())
    .map((file) => path.relative(projectRoot, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
    .sort();
}
