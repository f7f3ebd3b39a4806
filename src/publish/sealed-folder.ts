import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The file that says what was made. */
const SEAL = 'compiled';

/** What was used as lately as that may be in use: parts of it are loaded when they are first wanted. */
const YOUNG = 3_600_000;

/** Whether everything is there as it was made. Who asks means to use it. */
export function isWhole(folder: string): boolean {
  try {
    if (readFileSync(path.join(folder, SEAL), 'utf8') !== digestOf(folder)) return false;
  } catch {
    // It is not there, or another process is just trading it for one as good.
    return false;
  }
  touch(folder);
  return true;
}

function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Where nothing can be written, nothing is removed either.
  }
}

/**
 * Makes a folder of compiled code: beside its place, then put there whole. Of those beside it the last used few are kept.
 *
 * @param make fills the folder it is given.
 * @throws what `make` throws.
 */
export async function makeSealed(folder: string, make: (making: string) => Promise<void>): Promise<void> {
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    await make(making);
    writeFileSync(path.join(making, SEAL), digestOf(making));
    if (existsSync(folder)) renameSync(folder, `${making}.${process.pid}`);
    renameSync(making, folder);
  } catch (error) {
    // Another build may have compiled the same at the same time: then its folder stands there, and is as good.
    if (!isWhole(folder)) throw error;
  } finally {
    for (const left of [making, `${making}.${process.pid}`]) rmSync(left, { recursive: true, force: true });
    dropOld(path.dirname(folder));
  }
}

function digestOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== SEAL);
  const named = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const digest = createHash('sha256');
  for (const file of named) digest.update(`${path.relative(folder, file)}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

/** Keeps the last used few, so that going back and forth between branches or base paths stays fast. */
function dropOld(folder: string): void {
  const used = (name: string) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const unfinished = (name: string) => /\.\d+$/.test(name);
  const [abandoned, finished] = [readdirSync(folder).filter(unfinished), readdirSync(folder).filter((name) => !unfinished(name))];
  const old = finished.sort((a, b) => used(b) - used(a)).slice(6);
  for (const name of [...old, ...abandoned]) if (used(name) < Date.now() - YOUNG) rmSync(path.join(folder, name), { recursive: true, force: true });
}
