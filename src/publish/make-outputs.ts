import { createHash, hash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Output, PublishedFile } from './output.ts';
import type { DrawPage } from './renderer.ts';
import type { SiteState } from './site-state.ts';
import type { TrackedCorpus } from './tracking.ts';

/** Where and with what the files of a site are made. */
export interface Workshop {
  /** The site as it was published last, to take unchanged files from. */
  readonly published: string;
  /** The folder in which the new site comes about. */
  readonly making: string;
  readonly before: SiteState | null;
  /** The version of the code that makes views and texts. */
  readonly code: string;
  readonly tracked: TrackedCorpus;
  readonly draw: DrawPage;
}

/** Files that are not joined of others: in any order, in any thread. */
export type MadeAlone = Exclude<Output, { readonly kind: 'joined' }>;

/** A file, and whether it had to be made. */
export interface Made {
  readonly file: PublishedFile;
  readonly fresh: boolean;
}

/** The published file, if nobody touched it since it was published. */
export function stillThere({ path: name }: Output, { before, published }: Workshop): PublishedFile | null {
  const file = before?.files.get(name);
  if (!file) return null;
  const stat = statSync(path.join(published, name), { throwIfNoEntry: false });
  return stat?.size === file.size && stat.mtimeMs === file.modified ? file : null;
}

/** Whether nothing has changed that a published file was made of. */
export function isKept(old: PublishedFile, output: MadeAlone, { before, code, tracked }: Workshop): boolean {
  if (output.kind === 'made') return old.key === output.key;
  if (before!.code !== code) return false;
  return old.facts?.every((fact) => before!.digests.get(fact) === tracked.digest(fact)) ?? false;
}

/** Takes a published file over. */
export function keep(output: Output, old: PublishedFile, { published, making }: Workshop): Made {
  const to = path.join(making, output.path);
  mkdirSync(path.dirname(to), { recursive: true });
  linkSync(path.join(published, output.path), to);
  return { file: old, fresh: false };
}

/**
 * Makes a file anew; one that was published from the same view or text is taken over.
 *
 * @throws what its view or page throws, with the file's name before it.
 */
export async function makeAgain(output: MadeAlone, old: PublishedFile | null, shop: Workshop): Promise<Made> {
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

async function make(output: MadeAlone, old: PublishedFile | null, shop: Workshop): Promise<Made> {
  if (output.kind === 'made') return write(output, await output.make(), output.key, null, shop);
  const { result, facts } = shop.tracked.track(output.kind === 'page' ? output.view : output.text);
  const noticed = [...facts];
  const key = hash('md5', output.kind === 'page' ? JSON.stringify(result) : (result as string), 'base64url');
  if (old?.key === key) return { ...keep(output, old, shop), file: { ...old, facts: noticed } };
  return write(output, Buffer.from(output.kind === 'page' ? await drawn(output.url, result, shop.draw) : (result as string)), key, noticed, shop);
}

/**
 * Joins files of the new site. Its key is what its parts are: where those are the same, so is the whole.
 *
 * @param sha256 of the parts, by path.
 */
export function joinParts(output: Output & { readonly kind: 'joined' }, old: PublishedFile | null, sha256: ReadonlyMap<string, string>, shop: Workshop): Made {
  const key = hash('md5', output.parts.map((part) => sha256.get(part)!).join(), 'base64url');
  if (old?.key === key) return keep(output, old, shop);
  return write(output, Buffer.concat(output.parts.map((part) => readFileSync(path.join(shop.making, part)))), key, null, shop);
}

async function drawn(url: string, view: unknown, draw: DrawPage): Promise<string> {
  const { status, html } = await draw(url, view);
  if (status !== (url === '/404/' ? 404 : 200)) throw new Error(`the page ${url} answered ${status} instead of a page.`);
  return html;
}

function write(output: Output, bytes: Buffer, key: string, facts: readonly string[] | null, { making }: Workshop): Made {
  const to = path.join(making, output.path);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: { sha256, size: bytes.length, modified: statSync(to).mtimeMs, key, facts }, fresh: true };
}
