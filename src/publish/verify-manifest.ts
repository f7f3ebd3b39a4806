import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST, type Manifest } from './manifest.ts';

/** How a folder differs from its manifest; paths in order. */
export interface Differences {
  /** How many files the manifest names. */
  readonly files: number;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** There, but not in the manifest. */
  readonly unknown: readonly string[];
}

/**
 * Compares a folder of files with its `data/manifest.json`.
 *
 * @throws where there is no manifest, or it cannot be read as one.
 */
export function verifyManifest(folder: string): Differences {
  const { files } = JSON.parse(readFileSync(path.join(folder, MANIFEST), 'utf8')) as Manifest;
  if (typeof files !== 'object' || files === null) throw new Error(`${MANIFEST} names no files.`);
  const there = new Set(filesUnder(folder));
  const named = Object.keys(files).sort();
  return {
    files: named.length,
    missing: named.filter((name) => !there.has(name)),
    changed: named.filter((name) => there.has(name) && digestOf(path.join(folder, name)) !== files[name]),
    unknown: [...there].filter((name) => !Object.hasOwn(files, name) && name !== MANIFEST).sort(),
  };
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
