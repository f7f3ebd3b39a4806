import { createHash, hash } from 'node:crypto';
import { closeSync, copyFileSync, fstatSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Output, PublishedFile } from './output.ts';
import type { DrawPage } from './renderer.ts';
import type { SiteFiles } from './site-files.ts';
import type { Fact, TrackedCorpus } from './tracking.ts';

/** Where and with what the files of a site are made. */
export interface Workshop {
  /** The site as it was published last, to take unchanged files from. */
  readonly published: string;
  /** The folder in which the new site comes about. */
  readonly making: string;
  readonly tracked: TrackedCorpus;
  readonly draw: DrawPage;
}

/** Files that are not joined of others: in any order, in any thread. */
export type MadeAlone = Exclude<Output, { readonly kind: 'joined' }>;

/** What became of a file: written anew, or found to be the same as the published one. */
export interface Made {
  readonly file: Omit<PublishedFile, 'facts'>;
  /** What its view asked for; null where it has none. */
  readonly facts: readonly Fact[] | null;
  readonly fresh: boolean;
}

/** Outputs to make, by their number, each with the published file if that is still as it was. */
export type Share = readonly (readonly [number: number, old: Made['file'] | null])[];

/** What became of them. */
export type MakingAnswer = readonly (readonly [number: number, made: Made])[];

/** @throws what `makeAgain` throws. */
export async function makeShare(outputs: readonly Output[], shop: Workshop, share: Share): Promise<MakingAnswer> {
  const answer: (readonly [number, Made])[] = [];
  for (const [number, old] of share) answer.push([number, await makeAgain(outputs[number] as MadeAlone, old, shop)]);
  return answer;
}

/**
 * Takes a published file over: by a second link to it, or a copy where the file system has no links.
 *
 * @returns when the copy was made, in milliseconds; null: it is the same file.
 */
export function keep(name: string, { published, making }: Pick<Workshop, 'published' | 'making'>): number | null {
  const [from, to] = [path.join(published, name), path.join(making, name)];
  try {
    link(from, to);
    return null;
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EMLINK', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    makeRoom(to);
    copyFileSync(from, to);
    return statSync(to).mtimeMs;
  }
}

/** Makes room only where there is none: of thousands of files few are in the way. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    makeRoom(to);
    linkSync(from, to);
  }
}

/**
 * Makes a file anew; where its view or text is the same as the published one's, nothing is written.
 *
 * @throws what its view or page throws, with the file's name before it.
 */
export async function makeAgain(output: MadeAlone, old: Made['file'] | null, shop: Workshop): Promise<Made> {
  try {
    return await make(output, old, shop);
  } catch (error) {
    throw isSystemError(error) ? error : new Error(`${output.path}: ${(error as Error).message}`, { cause: error });
  }
}

/** A full disk is no fault of the page. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && ('syscall' in error || error.name === 'CacheDamaged');
}

async function make(output: MadeAlone, old: Made['file'] | null, shop: Workshop): Promise<Made> {
  if (output.kind === 'made') return written(output.path, [await output.make()], output.key, null, old, shop);
  const { result, facts: noticed } = shop.tracked.track(look(output));
  const facts = [...noticed];
  const key = hash('md5', output.kind === 'page' ? JSON.stringify(result) : (result as string), 'base64url');
  if (old?.key === key) return { file: old, facts, fresh: false };
  const text = output.kind === 'page' ? await drawn(output.url, result, shop.draw) : (result as string);
  return written(output.path, [Buffer.from(text)], key, facts, old, shop);
}

/**
 * Where other things come to the same bytes as before, nothing is written either.
 *
 * @param pieces its bytes, one after another.
 */
function written(name: string, pieces: readonly Buffer[], key: string, facts: Made['facts'], old: Made['file'] | null, { making }: Pick<Workshop, 'making'>): Made {
  const [size, sha256] = [pieces.reduce((sum, { length }) => sum + length, 0), sha256Of(pieces)];
  if (old?.size === size && old.sha256 === sha256) return { file: { ...old, key }, facts, fresh: false };
  return { file: { sha256, size, modified: write(path.join(making, name), pieces), key }, facts, fresh: true };
}

/** What a page or text is made of. */
export function look(output: Extract<Output, { readonly kind: 'page' | 'text' }>): () => unknown {
  return output.kind === 'page' ? output.view : output.text;
}

async function drawn(url: string, view: unknown, draw: DrawPage): Promise<string> {
  const { status, html } = await draw(url, view);
  if (status !== (url === '/404/' ? 404 : 200)) throw new Error(`the page ${url} answered ${status} instead of a page.`);
  return html;
}

/**
 * Joins files of the new site. Its key is what its parts are: where those are the same, so is the whole.
 *
 * @param files of the new site.
 * @param before of the published one.
 */
export function joinParts(output: Output & { readonly kind: 'joined' }, old: Made['file'] | null, files: SiteFiles, before: SiteFiles | null, shop: Workshop): Made {
  const key = keyOfParts(output.parts, files);
  if (old?.key === key) return { file: old, facts: null, fresh: false };
  // Where it was joined of the same files, those that are the same still are had from it, instead of from a thousand files.
  const isWhole = old !== null && before !== null && keyOfParts(output.parts, before) === old.key;
  const whole = isWhole ? readFileSync(path.join(shop.published, output.path)) : Buffer.alloc(0);
  const pieces: Buffer[] = [];
  let [taken, end] = [0, 0];
  for (const part of output.parts) {
    const was = isWhole ? before.at(before.rowOf(part)) : null;
    const start = end;
    end += was?.size ?? 0;
    if (was?.sha256 === sha256In(files, part)) continue;
    pieces.push(whole.subarray(taken, start), readFileSync(path.join(shop.making, part)));
    taken = end;
  }
  return written(output.path, [...pieces, whole.subarray(taken)], key, null, old, shop);
}

function keyOfParts(parts: readonly string[], files: SiteFiles): string {
  return hash('md5', parts.map((part) => sha256In(files, part)).join(), 'base64url');
}

/** '' where there is no such file. */
function sha256In(files: SiteFiles, name: string): string {
  return files.columns.sha256[files.rowOf(name)] ?? '';
}

/** Writes a file of the new site that is not made of the corpus. */
export function writeText(name: string, text: string, { making }: Pick<Workshop, 'making'>): Made['file'] {
  return written(name, [Buffer.from(text)], '', null, null, { making }).file;
}

/** @returns when it was written, in milliseconds. */
function write(file: string, pieces: readonly Buffer[]): number {
  makeRoom(file);
  const opened = openSync(file, 'w');
  try {
    for (const piece of pieces) writeFileSync(opened, piece);
    return fstatSync(opened).mtimeMs;
  } finally {
    closeSync(opened);
  }
}

function sha256Of(pieces: readonly Buffer[]): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}

/** Makes the folder of a file, and takes away what may stand in its place: that may be a link to a published file. */
function makeRoom(file: string): void {
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
}
