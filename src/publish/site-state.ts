import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedFile } from './output.ts';

/** What a build remembers of the site it published, for the next build of the same site. */
export interface SiteState {
  /** Of the compiled pages: another one draws the same view differently. */
  readonly renderer: string;
  /** Of the code that makes views and texts of the corpus: another one may make others of the same facts. */
  readonly code: string;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** The digest of every fact that a file was made from. */
  readonly digests: ReadonlyMap<string, string>;
}

/** On disk, facts are numbers: thousands of files name the same ones. */
interface Stored {
  readonly renderer: string;
  readonly code: string;
  readonly facts: readonly (readonly [fact: string, digest: string])[];
  readonly files: readonly (readonly [path: string, file: Omit<PublishedFile, 'facts'> & { readonly facts: readonly number[] | null }])[];
}

/** @returns null where nothing is stored, or what is stored was drawn by another renderer or cannot be read. */
export function loadSiteState(file: string, renderer: string): SiteState | null {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
    if (stored.renderer !== renderer) return null;
    const names = stored.facts.map(([fact]) => fact);
    const files = stored.files.map(([name, each]) => [name, { ...each, facts: each.facts && each.facts.map((fact) => names[fact]!) }] as const);
    return { renderer, code: stored.code, files: new Map(files), digests: new Map(stored.facts) };
  } catch {
    return null;
  }
}

export function saveSiteState(file: string, state: SiteState): void {
  const numbers = new Map<string, number>();
  for (const { facts } of state.files.values()) for (const fact of facts ?? []) if (!numbers.has(fact)) numbers.set(fact, numbers.size);
  const stored: Stored = {
    renderer: state.renderer,
    code: state.code,
    // '?' is no digest: such a fact counts as changed.
    facts: [...numbers.keys()].map((fact) => [fact, state.digests.get(fact) ?? '?']),
    files: [...state.files].map(([name, each]) => [name, { ...each, facts: each.facts && each.facts.map((fact) => numbers.get(fact)!) }]),
  };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(stored));
  renameSync(`${file}.${process.pid}`, file);
}
