import { hash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isCompiled, projectRoot } from '../publish/cache-folder.ts';
import { programFiles, SOURCES } from '../publish/code-version.ts';
import { isWhole, makeSealed } from '../publish/sealed-folder.ts';

// The program itself in a few files: to load its five hundred modules takes a quarter of a second, in every thread and
// process, and to load these a twentieth. It is compiled by the first build, and used as long as nobody touches a source.

/** What is started by itself. */
const PROGRAMS = ['cli/run', 'cli/importing/suggest-worker', 'publish/making-process', 'publish/spare-thread', 'publish/touched-thread', 'publish/reading/reading-thread'];

/** Loaded from where it lies: programs for one system, or so large that only few builds want them. */
const APART = ['astro', 'sharp', 'satori', '@resvg/resvg-js', 'esbuild'];

/** Not in the cache that `DATELINE_CACHE` names: packages are found from here. */
const PLACE = path.join(projectRoot, 'node_modules/.cache/dateline/program');

/** Where Node keeps the bytecode of what it loads, as `main.mjs` tells it to. */
const BYTECODE = path.join(projectRoot, 'node_modules/.cache/dateline/code');

/** Bytecode is not kept longer: what is still loaded is written anew. */
const DAYS_KEPT = 7;

/** @returns the compiled command line, if it was compiled of the sources as they are. */
export function compiledCommandLine(): string | null {
  const folder = path.join(PLACE, fingerprint());
  return isWhole(folder) ? path.join(folder, 'run.mjs') : null;
}

/** Compiles the program, unless that was done: what is running may be it. */
export async function compileProgram(): Promise<void> {
  if (isCompiled) return;
  const folder = path.join(PLACE, fingerprint());
  if (isWhole(folder)) return;
  const { build } = await import('esbuild');
  const entryPoints = Object.fromEntries(PROGRAMS.map((name) => [path.posix.basename(name), path.join(projectRoot, 'src', `${name}.ts`)]));
  const define = { COMPILED_FROM: JSON.stringify(projectRoot), COMPILED_FILES: JSON.stringify(programFiles()) };
  // Some packages are of the older kind that requires.
  const banner = { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" };
  await makeSealed(folder, async (outdir) => {
    await build({ entryPoints, outdir, define, banner, bundle: true, splitting: true, format: 'esm', platform: 'node', outExtension: { '.js': '.mjs' }, external: APART, minifyWhitespace: true, legalComments: 'none', logLevel: 'silent' });
  });
  dropOldBytecode();
}

/** Node itself removes nothing, and every compiled program has other files. */
function dropOldBytecode(): void {
  const old = Date.now() - DAYS_KEPT * 86_400_000;
  for (const name of existsSync(BYTECODE) ? readdirSync(BYTECODE, { recursive: true, encoding: 'utf8' }) : []) {
    const file = path.join(BYTECODE, name);
    const seen = statSync(file, { throwIfNoEntry: false });
    if (seen?.isFile() && seen.mtimeMs < old) rmSync(file, { force: true });
  }
}

/** Of the program and of what npm last installed, as the file system tells without reading them. A link that leads nowhere is no source. */
function fingerprint(): string {
  const all = [...SOURCES, 'node_modules/.package-lock.json'].flatMap((part) => signaturesUnder(path.join(projectRoot, part)));
  return hash('sha256', JSON.stringify([process.versions.node, all])).slice(0, 20);
}

function signaturesUnder(file: string): (readonly [file: string, size: number, modified: number, changed: number, inode: number])[] {
  const seen = statSync(file, { throwIfNoEntry: false });
  if (seen?.isDirectory()) return readdirSync(file).flatMap((name) => signaturesUnder(`${file}/${name}`));
  return seen?.isFile() ? [[file, seen.size, seen.mtimeMs, seen.ctimeMs, seen.ino]] : [];
}
