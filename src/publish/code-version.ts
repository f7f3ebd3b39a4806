import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './cache-folder.ts';

/** Set where this is compiled: what `programFiles` gave then. */
declare const COMPILED_FILES: Readonly<Record<string, string>> | undefined;

/** All that the program is made of, relative to the project. */
export const SOURCES = ['src', 'public', 'package-lock.json', 'astro.config.mjs'];

/**
 * A fingerprint of the program itself: what was made by other code is not used again.
 *
 * @param parts folders and files of the program, relative to the project, such as `src/parse`.
 */
export function codeVersion(parts: readonly string[]): string {
  const files = [...parts.flatMap(filesUnder), 'package-lock.json', 'astro.config.mjs'].map((file) => [file, digestOf(file)]);
  return hash('sha256', JSON.stringify([process.versions.node, files])).slice(0, 20);
}

/** A digest of each file of the program, as it is this moment. */
export function programFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(SOURCES.flatMap(filesUnder).map((file) => [file, digestNow(file)]));
}

/** Compiled code is what it was compiled of, whatever became of its sources; others do not change while they run. */
const compiled = typeof COMPILED_FILES === 'object' ? Object.entries(COMPILED_FILES) : [];
const known = new Map(compiled);

function digestOf(file: string): string {
  const digest = known.get(file) ?? digestNow(file);
  known.set(file, digest);
  return digest;
}

function digestNow(file: string): string {
  return hash('sha256', readFileSync(path.join(projectRoot, file)), 'base64url');
}

function filesUnder(part: string): string[] {
  if (compiled.length > 0) return compiled.map(([file]) => file).filter((file) => file === part || file.startsWith(`${part}/`));
  const root = path.join(projectRoot, part);
  const stat = statSync(root, { throwIfNoEntry: false });
  if (stat?.isFile()) return [part];
  const files = stat ? readdirSync(root, { recursive: true, withFileTypes: true }) : [];
  return files
    .filter((file) => file.isFile())
    .map((file) => path.relative(projectRoot, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
    .sort();
}
