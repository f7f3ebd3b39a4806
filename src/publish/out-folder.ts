import { existsSync, mkdirSync, openSync, closeSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeSync, accessSync, constants, realpathSync } from 'node:fs';
import path from 'node:path';

/** The build cannot go on, for a reason the deployer can mend: shown without a stack trace. */
export class BuildRefused extends Error {
  override name = 'BuildRefused';
}

/**
 * The folder a site is published into. A build works in a new folder beside it and trades the two at the very end, so
 * that whatever happens before leaves the published site as it was.
 */
export interface OutFolder {
  /** The published site; may not exist yet. */
  readonly published: string;
  /** The new site while it is being made; empty at first. */
  readonly making: string;
  /** Puts the new site in the published one's place. */
  swap(): void;
  /** Removes what is unfinished and lets other builds go ahead; to be called whether or not the build succeeded. */
  release(): void;
}

/**
 * Claims an output folder for one build, mending what an interrupted build left behind.
 *
 * @throws BuildRefused where another build is at it, where it cannot be written, or where Dateline did not make it.
 */
export function claimOutFolder(out: string): OutFolder {
  // Where `out` is a link, the folder behind it is traded, not the link.
  const published = existsSync(out) ? realpathSync(out) : path.resolve(out);
  const beside = (word: string) => path.join(path.dirname(published), `.${path.basename(published)}.dateline-${word}`);
  const [lock, making, old] = [beside('lock'), beside('new'), beside('old')];
  makeParent(published);
  takeLock(lock, published);
  try {
    recover(published, old);
    refuseForeign(published);
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making);
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  }
  return {
    published,
    making,
    swap: () => trade(published, making, old),
    release: () => [making, lock].forEach((left) => rmSync(left, { recursive: true, force: true })),
  };
}

function makeParent(published: string): void {
  const parent = path.dirname(published);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK);
  } catch (error) {
    throw new BuildRefused(`The folder ${parent} cannot be written (${(error as Error).message}): choose another --out, or make it writable.`);
  }
}

/** One build at a time: the lock holds the number of the process that has it, and dies with that process. */
function takeLock(lock: string, published: string): void {
  for (const attempt of [1, 2]) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new BuildRefused(`The lock ${lock} cannot be made: ${(error as Error).message}.`);
      const holder = Number(readFileSync(lock, 'utf8'));
      if (attempt === 2 || isRunning(holder)) {
        throw new BuildRefused(`Another build (process ${holder}) is writing ${published}: wait for it to end. The site there is as it was.`);
      }
      rmSync(lock, { force: true });
    }
  }
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A build that was killed in the middle of the trade left the old site under its other name. */
function recover(published: string, old: string): void {
  if (existsSync(old) && !existsSync(published)) renameSync(old, published);
  rmSync(old, { recursive: true, force: true });
}

function refuseForeign(published: string): void {
  const found = statSync(published, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw new BuildRefused(`${published} is not a folder: choose another --out.`);
  if (readdirSync(published).length > 0 && !isOurs(published)) {
    throw new BuildRefused(`${published} holds files that Dateline did not make (it has no data/manifest.json of ours): choose another --out, or empty it yourself.`);
  }
}

/** What Dateline made carries its manifest. */
function isOurs(published: string): boolean {
  try {
    return readFileSync(path.join(published, 'data/manifest.json'), 'utf8').slice(0, 200).includes('"generator":"Dateline');
  } catch {
    return false;
  }
}

function trade(published: string, making: string, old: string): void {
  if (existsSync(published)) renameSync(published, old);
  renameSync(making, published);
  rmSync(old, { recursive: true, force: true });
}
