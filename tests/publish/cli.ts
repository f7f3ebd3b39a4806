import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const main = path.join(root, 'src/cli/main.mjs');

/** A folder of its own for a test: a copy of the sample newsroom, a cache, and room for a site. */
export interface Workplace {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
  readonly env: NodeJS.ProcessEnv;
  /** Another program's command line than this one's. */
  readonly program?: string;
}

export function workplace(parent = tmpdir()): Workplace {
  const folder = mkdtempSync(path.join(parent, 'dateline-test-'));
  const content = path.join(folder, 'content');
  cpSync(path.join(root, 'tests/publish/harbour'), content, { recursive: true });
  return { folder, content, out: path.join(folder, 'dist'), env: { ...process.env, DATELINE_CACHE: path.join(folder, 'cache') } };
}

/** The clock of builds in tests. */
const NOW = '2020-06-01T12:00:00Z';

const wordsFor = ({ content, out, program = main }: Workplace, more: readonly string[]) => [program, 'build', '--content', content, '--out', out, '--now', NOW, ...more];

/** Builds to the end. */
export function build(place: Workplace, ...more: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('node', wordsFor(place, more), { encoding: 'utf8', env: place.env });
}

/** A copy of the program in a folder, for a test to change. @returns its command line. */
export function copyProgram(folder: string): string {
  for (const part of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json']) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return path.join(folder, 'src/cli/main.mjs');
}

/** Begins to build. */
export function startBuild(place: Workplace, ...more: readonly string[]): ChildProcess {
  return spawn('node', wordsFor(place, more), { env: place.env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Every file under a folder with the digest of what is in it. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(named.map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}
