import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds, user and system; 0 where the system does not tell. */
  readonly cpu: number;
  /** Of the largest process at its largest; 0 where the system does not tell. */
  readonly megabytes: number;
}

const TIME = '/usr/bin/time';

/**
 * Runs a command to its end.
 *
 * @throws where it fails, with what it said.
 */
export async function measure(command: string, args: readonly string[], { cwd, env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Promise<Measured> {
  const timed = existsSync(TIME) ? [TIME, ['-f', '%U %S %M', command, ...args]] as const : [command, args] as const;
  const start = performance.now();
  const child = spawn(timed[0], timed[1], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'close')) as [number];
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${said}`);
  const [user, system, kilobytes] = /([\d.]+) ([\d.]+) (\d+)\s*$/.exec(said)?.slice(1).map(Number) ?? [0, 0, 0];
  return { wall, cpu: user! + system!, megabytes: kilobytes! / 1024 };
}

/** How many files are under a folder, and their bytes. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = filesUnder(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** How many files under a folder end in some letters. */
export function countSuffix(folder: string, suffix: string): number {
  return filesUnder(folder).filter((file) => file.endsWith(suffix)).length;
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The digests of a built site, by path. */
export function manifestOf(out: string): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(path.join(out, 'data/manifest.json'), 'utf8')) as { files: Record<string, string> }).files;
}
