import { spawn } from 'node:child_process';
import { createHash, hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderedPage } from '../astro/renderer-entry.ts';
import type { Theme } from '../model/site.ts';
import { cacheRoot, codeVersion, projectRoot } from './cache-folder.ts';

/** The pages' code, compiled: starting Vite takes seconds, loading this takes a fifth of one. */
export interface CompiledRenderer {
  /** Changes with the code: pages drawn by another version are drawn again. */
  readonly version: string;
  /** Holds `server/entry.mjs` and, under `client/`, the files that go into the site as they are. */
  readonly folder: string;
}

/** What a drawn page can depend on besides its view. */
const PAGE_CODE = ['src/astro', 'src/components', 'src/layouts', 'src/model', 'src/pages', 'src/styles', 'src/views', 'public'];

/**
 * Compiles the pages unless that was done before for the same code, base path and theme: colours are part of the style sheet.
 *
 * @param base begins and ends with "/".
 * @param full whether what was compiled before is not used.
 * @throws what Astro throws where a page or component does not compile.
 */
export async function compileRenderer(base: string, theme: Theme, full = false): Promise<CompiledRenderer> {
  const themed = JSON.stringify(theme);
  const version = `${codeVersion(PAGE_CODE)}-${hash('md5', themed).slice(0, 8)}`;
  const folder = path.join(cacheRoot, 'renderer', `${version}${base.replaceAll('/', '+')}`);
  if (full || !isWhole(folder)) await compile(base, themed, folder);
  return { version, folder };
}

async function compile(base: string, theme: string, folder: string): Promise<void> {
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await runToEnd([path.join(import.meta.dirname, 'compile-pages.ts'), making, base, theme]);
    writeFileSync(path.join(making, SEAL), digestOf(making));
    if (existsSync(folder)) renameSync(folder, `${making}.${process.pid}`);
    renameSync(making, folder);
  } catch (error) {
    // Another build may have compiled the same at the same time: then its folder stands there, and is as good.
    if (!isWhole(folder)) throw error;
  } finally {
    for (const left of [making, `${making}.${process.pid}`]) rmSync(left, { recursive: true, force: true });
    dropOldRenderers(path.dirname(folder));
  }
}

/** @throws what the program says where it fails. */
async function runToEnd(words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, words, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The pages could not be compiled.\n${said}`);
}

/** The file that says what was compiled. */
const SEAL = 'compiled';

/** Whether everything is there as it was compiled. */
function isWhole(folder: string): boolean {
  const seal = path.join(folder, SEAL);
  return existsSync(seal) && readFileSync(seal, 'utf8') === digestOf(folder);
}

function digestOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== SEAL);
  const named = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const digest = createHash('sha256');
  for (const file of named) digest.update(`${path.relative(folder, file)}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

/** Keeps the newest few, so that going back and forth between branches or base paths stays fast. */
function dropOldRenderers(folder: string): void {
  const made = (name: string) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const finished = readdirSync(folder).filter((name) => !/\.\d+$/.test(name));
  const old = finished.sort((a, b) => made(b) - made(a)).slice(6);
  const abandoned = readdirSync(folder).filter((name) => /\.\d+$/.test(name) && made(name) < Date.now() - 3_600_000);
  for (const name of [...old, ...abandoned]) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Draws the page at a URL from its view. */
export type DrawPage = (url: string, view: unknown) => Promise<RenderedPage>;

/**
 * Loads a compiled renderer.
 *
 * @param base the base path it was compiled for.
 * @returns a function from a page's site-absolute path, without the base, and its view, to the page.
 */
export async function loadRenderer(renderer: CompiledRenderer, base: string): Promise<DrawPage> {
  const entry = await import(pathToFileURL(path.join(renderer.folder, 'server/entry.mjs')).href);
  const render = entry.render as (path: string, view: unknown) => Promise<RenderedPage>;
  return (url, view) => render(base + url.slice(1), view);
}
