import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Instant } from '../model/dates.ts';
import { codeVersion } from './code-version.ts';
import type { Coverage } from './coverage.ts';
import type { Origins } from './fact-parts.ts';
import { SiteFiles, type FileColumns } from './site-files.ts';

/** What a build remembers of the site it published, for the next build of the same site. */
export interface SiteState {
  /** What it was made with and from. */
  readonly head: SiteHead;
  readonly files: SiteFiles;
  /** The table of facts by their numbers, and the digest of each when files were made from it. */
  readonly facts: readonly string[];
  readonly digests: readonly string[];
  readonly coverage: Coverage;
}

export interface SiteHead extends Origins {
  /** Of the compiled pages: another one draws the same view differently. */
  readonly renderer: string;
  /** Of the code that makes views and texts of the corpus: another one may make others of the same facts. */
  readonly code: string;
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
  /** The site kept for the next build to work in, if it is there, and which of its files differ from the published ones. */
  readonly spare: { readonly name: string; readonly differs: readonly string[] };
}

/** A digest that is none: a fact with it counts as changed. */
export const UNKNOWN = '?';

/** What other code kept may mean something else: it is not believed. */
let version: string | undefined;

function ownVersion(): string {
  return (version ??= codeVersion(['src/publish']));
}

/**
 * The head alone, which is read in no time.
 *
 * @returns null where nothing is stored, other code stored it, or it cannot be read.
 */
export function loadSiteHead(file: string): SiteHead | null {
  return withParts(file, headOf);
}

/** Which files were published, and as the file system tells of them. */
export type SiteListing = Pick<FileColumns, 'paths' | 'sizes' | 'modified'>;

/**
 * The list of files alone: a quarter of it all.
 *
 * @returns null where nothing is stored, other code stored it, or it cannot be read.
 */
export function loadSiteListing(file: string): SiteListing | null {
  return withParts(file, (next) => (headOf(next), listingOf(next)));
}

/** @returns null where nothing is stored, other code stored it, or it cannot be read. */
export function loadSiteState(file: string): SiteState | null {
  return withParts(file, (next) => {
    // Read in the order in which they are written.
    const head = headOf(next);
    const listing = listingOf(next);
    const [facts, digests, sha256, keys] = [textsOf(next()), textsOf(next()), textsOf(next()), textsOf(next())];
    const [starts, counts, numbers] = [new Int32Array(next()), new Int32Array(next()), new Int32Array(next())];
    const coverage: Coverage = new Map(JSON.parse(Buffer.from(next()).toString()) as [string, string][]);
    if (digests.length !== facts.length || [sha256, keys, starts, counts].some(({ length }) => length !== listing.paths.length)) throw new Error(CUT_SHORT);
    return { head, facts, digests, coverage, files: new SiteFiles({ ...listing, sha256, keys, starts, counts, numbers }) };
  });
}

const CUT_SHORT = 'The stored state is cut short.';

/** A file of parts, each behind its length and its checksum. */
type NextPart = () => ArrayBuffer;

function withParts<Result>(file: string, read: (next: NextPart) => Result): Result | null {
  let opened: number | null = null;
  try {
    opened = openSync(file, 'r');
    return read(() => readPart(opened!));
  } catch {
    return null;
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

/** @throws where it is not as it was written. */
function readPart(opened: number): ArrayBuffer {
  const start = new Uint32Array(2);
  const whole = readSync(opened, start) === start.byteLength;
  const [length, checksum] = start as unknown as [number, number];
  // A damaged length may be any.
  const bytes = new Uint8Array(Math.min(length, fstatSync(opened).size));
  if (!whole || readSync(opened, bytes) !== length || crc32(bytes) !== checksum) throw new Error('The stored state is not what was written.');
  return bytes.buffer;
}

function headOf(next: NextPart): SiteHead {
  if (Buffer.from(next()).toString() !== ownVersion()) throw new Error('The stored state is of other code.');
  return JSON.parse(Buffer.from(next()).toString()) as SiteHead;
}

function listingOf(next: NextPart): SiteListing {
  const [paths, sizes, modified] = [textsOf(next()), new Float64Array(next()), new Float64Array(next())];
  if (sizes.length !== paths.length || modified.length !== paths.length) throw new Error(CUT_SHORT);
  return { paths, sizes, modified };
}

/** Each behind the other, with a character after it that is in no path. */
const END = '\0';

function textsOf(part: ArrayBuffer): string[] {
  return Buffer.from(part).toString().split(END).slice(0, -1);
}

function textBytes(texts: readonly string[]): Buffer {
  return Buffer.from([...texts, ''].join(END));
}

export function saveSiteState(file: string, { head, facts, digests, coverage, files }: SiteState): void {
  const { paths, sha256, keys, sizes, modified, starts, counts } = files.columns;
  const listing = [textBytes(paths), bytesOf(sizes), bytesOf(modified)];
  const rest = [...[facts, digests, sha256, keys].map(textBytes), ...[starts, counts, files.numbers].map(bytesOf)];
  const parts = [Buffer.from(ownVersion()), Buffer.from(JSON.stringify(head)), ...listing, ...rest, Buffer.from(JSON.stringify([...coverage]))];
  mkdirSync(path.dirname(file), { recursive: true });
  write(`${file}.${process.pid}`, parts.flatMap((part) => [bytesOf(Uint32Array.of(part.length, crc32(part))), part]));
  renameSync(`${file}.${process.pid}`, file);
}

function write(file: string, parts: readonly Buffer[]): void {
  const opened = openSync(file, 'w');
  try {
    for (const part of parts) writeFileSync(opened, part);
  } finally {
    closeSync(opened);
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Int32Array | Uint32Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
