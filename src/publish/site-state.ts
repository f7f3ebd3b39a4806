import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
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
  /** Whether anything in it shows the clock itself. */
  readonly showsClock: boolean;
  /** How many warnings there were. */
  readonly warnings: number;
  /** The site published before, kept for the next build to work in, and which of its files differ. */
  readonly spare: { readonly name: string; readonly differs: readonly string[] } | null;
}

/** A digest that is none: a fact with it counts as changed. */
export const UNKNOWN = '?';

interface Table {
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

/**
 * The head alone, which is read in no time.
 *
 * @returns null where nothing is stored, or it cannot be read.
 */
export function loadSiteHead(file: string): SiteHead | null {
  return withOpen(file, (opened) => JSON.parse(readPart(opened, 0)[0].toString()) as SiteHead);
}

/** @returns null where nothing is stored, or it cannot be read. */
export function loadSiteState(file: string): SiteState | null {
  return withOpen(file, (opened) => {
    const [head, end] = readPart(opened, 0);
    const [bytes] = readPart(opened, end);
    const length = bytes.readUInt32LE(0);
    const table = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Table;
    const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset + 4 + length, bytes.byteOffset + bytes.length));
    return { head: JSON.parse(head.toString()) as SiteHead, facts: table.facts, digests: table.digests, files: filesOf(table, numbers) };
  });
}

function withOpen<Result>(file: string, read: (opened: number) => Result): Result | null {
  let opened: number | null = null;
  try {
    opened = openSync(file, 'r');
    return read(opened);
  } catch {
    return null;
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

/** A part stands behind its length and its checksum. @throws where it is not as it was written. */
function readPart(opened: number, from: number): readonly [bytes: Buffer, end: number] {
  const start = Buffer.alloc(8);
  readSync(opened, start, 0, 8, from);
  const [length, checksum] = [start.readUInt32LE(0), start.readUInt32LE(4)];
  const bytes = Buffer.alloc(Math.min(length, fstatSync(opened).size));
  readSync(opened, bytes, 0, bytes.length, from + 8);
  if (bytes.length !== length || crc32(bytes) !== checksum) throw new Error('The stored state is not what was written.');
  return [bytes, from + 8 + length];
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
    facts, digests,
    paths: [...files.keys()],
    sha256: all.map((each) => each.sha256),
    sizes: all.map((each) => each.size),
    modified: all.map((each) => each.modified),
    keys: all.map((each) => each.key),
    counts: all.map((each) => each.facts?.length ?? -1),
  };
  const text = Buffer.from(JSON.stringify(table));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([...part(Buffer.from(JSON.stringify(head))), ...part(word(text.length), text, Buffer.from(numbersOf(all).buffer))]));
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

function part(...pieces: readonly Buffer[]): Buffer[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [word(length), word(pieces.reduce((sum, piece) => crc32(piece, sum), 0)), ...pieces];
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
