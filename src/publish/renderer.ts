import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderedPage } from '../astro/renderer-entry.ts';
import type { Theme } from '../model/site.ts';
import { cacheRoot, projectRoot } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { BuildRefused } from './out-folder.ts';
import { isWhole, makeSealed } from './sealed-folder.ts';

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
 * @throws BuildRefused where nothing can be written beside the pages, and what Astro throws where a page or component does not compile.
 */
export async function compileRenderer(base: string, theme: Theme, full = false): Promise<CompiledRenderer> {
  const themed = JSON.stringify(theme);
  const version = `${codeVersion(PAGE_CODE)}-${hash('md5', themed).slice(0, 8)}`;
  const folder = path.join(cacheRoot, 'renderer', `${version}${base.replaceAll('/', '+')}`);
  if (full || !isWhole(folder)) {
    refuseReadOnly();
    await makeSealed(folder, (making) => runToEnd([path.join(projectRoot, 'src/publish/compile-pages.ts'), making, base, themed]));
  }
  return { version, folder };
}

/** Astro and Vite leave notes of what they compile in these. @throws BuildRefused */
function refuseReadOnly(): void {
  for (const name of ['.astro', 'node_modules/.vite']) {
    const folder = path.join(projectRoot, name);
    const written = existsSync(folder) ? folder : path.dirname(folder);
    try {
      accessSync(written, constants.W_OK);
    } catch {
      throw new BuildRefused(`The pages have to be compiled, and ${written} cannot be written meanwhile: build once as somebody who may, or copy the program to where you may.`);
    }
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
