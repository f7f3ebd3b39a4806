import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Instant } from '../model/dates.ts';
import type { PublishedFile } from './output.ts';

/** What a build remembers of the site it published, for the next build of the same site. */
export interface SiteState {
  /** What it was made with and from. */
  readonly head: SiteHead;
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** The table of facts by their numbers, and the digest of each when files were made from it. */
  readonly facts: readonly string[];
  readonly digests: readonly string[];
}

export interface SiteHead {
  /** Of the compiled pages: another one draws the same view differently. */
  readonly renderer: string;
  /** Of the code that makes views and texts of the corpus: another one may make others of the same facts. */
  readonly code: string;
  /** Of what lists show. */
  readonly lists: string;
  /** Of everything the site was made of, as far as the file system and the command line tell; '' where they don't. */
  readonly inputs: string;
  /** IANA. */
  readonly timeZone: string;
  /** The clock, and when something next appears or disappears by itself. */
  readonly now: Instant;
  readonly nextChange: Instant | null;
  /** How many warnings there were. */
  readonly warnings: number;
  /** The site published before, kept for the next build to work in, and which of its files differ. */
  readonly spare: { readonly name: string; readonly differs: readonly string[] } | null;
}

/** A digest that is none: a fact with it counts as changed. */
export const UNKNOWN = '?';

interface Table {
  readonly head: SiteHead;
  readonly facts: readonly string[];
  readonly digests: readonly string[];
  readonly paths: readonly string[];
  readonly sha256: readonly string[];
  readonly sizes: readonly number[];
  readonly modified: readonly number[];
  readonly keys: readonly string[];
  /** How many facts each file has; -1: null. Their numbers follow the table, one after the other. */
  readonly counts: readonly number[];
}

/** @returns null where nothing is stored, or it cannot be read. */
export function loadSiteState(file: string): SiteState | null {
  try {
    const stored = readFileSync(file);
    const bytes = stored.subarray(4);
    if (crc32(bytes) !== stored.readUInt32LE(0)) return null;
    const length = bytes.readUInt32LE(0);
    const table = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Table;
    const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset + 4 + length, bytes.byteOffset + bytes.length));
    return { head: table.head, facts: table.facts, digests: table.digests, files: filesOf(table, numbers) };
  } catch {
    return null;
  }
}

function filesOf(table: Table, numbers: Int32Array): Map<string, PublishedFile> {
  const files = new Map<string, PublishedFile>();
  let from = 0;
  table.paths.forEach((name, index) => {
    const count = table.counts[index]!;
    const facts = count < 0 ? null : numbers.subarray(from, from + count);
    from += Math.max(0, count);
    files.set(name, { sha256: table.sha256[index]!, size: table.sizes[index]!, modified: table.modified[index]!, key: table.keys[index]!, facts });
  });
  if (from !== numbers.length) throw new Error('The stored state is cut short.');
  return files;
}

export function saveSiteState(file: string, { head, files, facts, digests }: SiteState): void {
  const all = [...files.values()];
  const table: Table = {
    head, facts, digests,
    paths: [...files.keys()],
    sha256: all.map((each) => each.sha256),
    sizes: all.map((each) => each.size),
    modified: all.map((each) => each.modified),
    keys: all.map((each) => each.key),
    counts: all.map((each) => each.facts?.length ?? -1),
  };
  const text = Buffer.from(JSON.stringify(table));
  const parts = [word(text.length), text, Buffer.from(numbersOf(all).buffer)];
  const checksum = parts.reduce((sum, part) => crc32(part, sum), 0);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([word(checksum), ...parts]));
  renameSync(`${file}.${process.pid}`, file);
}

/** The facts of all files, one after the other. */
function numbersOf(files: readonly PublishedFile[]): Int32Array {
  const numbers = new Int32Array(files.reduce((sum, { facts }) => sum + (facts?.length ?? 0), 0));
  let from = 0;
  for (const { facts } of files) {
    if (!facts) continue;
    numbers.set(facts, from);
    from += facts.length;
  }
  return numbers;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
