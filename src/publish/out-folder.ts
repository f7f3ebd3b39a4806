import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, openSync, closeSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeSync, accessSync, constants, realpathSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from './cache-folder.ts';
import { linkSpare } from './link-spare.ts';

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
  /** The new site while it is being made; there after `begin`. */
  readonly making: string;
  /**
   * Makes the folder in which the new site comes about: empty, or the site published before the last one, if it is still kept.
   *
   * @param spare the name that `swap` gave it.
   * @returns whether it is that.
   */
  begin(spare: string | null): boolean;
  /**
   * Puts the new site in the published one's place.
   *
   * @param names of the new site's files.
   * @param keepOld whether the old site is to be kept for the next `begin`, if there is one: else the new one is.
   */
  swap(names: readonly string[], keepOld: boolean): Kept;
  /** Removes what is unfinished and lets other builds go ahead; to be called whether or not the build succeeded. */
  release(): void;
}

/** A site that is kept for the next build to work in. */
export interface Kept {
  /** For `begin`. */
  readonly name: string;
  /** Whether it is the old site; otherwise it has the very files of the new one. */
  readonly isOld: boolean;
  /** To be waited for: until then files are missing. Where there can be no links there is nothing then. */
  readonly complete: Promise<void>;
}

/**
 * Claims an output folder for one build, mending what an interrupted build left behind.
 *
 * @param spares where old sites are kept, if that is on the same file system: working in one that differs in a few files
 * saves making links to all others.
 * @throws BuildRefused where another build is at it, where it cannot be written, or where Dateline did not make it.
 */
export function claimOutFolder(out: string, spares: string): OutFolder {
  const published = behindLinks(out);
  const beside = (word: string) => path.join(path.dirname(published), `.${path.basename(published)}.dateline-${word}`);
  const [lock, making, old] = [beside('lock'), beside('new'), beside('old')];
  makeParent(published);
  takeLock(lock, published);
  try {
    recover(published, old);
    refuseForeign(published);
    rmSync(making, { recursive: true, force: true });
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  }
  return {
    published,
    making,
    begin: (spare) => begin(making, spare === null ? null : path.join(spares, spare), path.join(spares, keyOf(published))),
    swap: (names, keepOld) => trade({ published, making, old, spares }, names, keepOld),
    release: () => [making, lock].forEach((left) => rmSync(left, { recursive: true, force: true })),
  };
}

/** Where `out` is a link, the folder behind it is traded, not the link. */
function behindLinks(out: string): string {
  if (existsSync(out)) return realpathSync(out);
  if (lstatSync(out, { throwIfNoEntry: false })) throw new BuildRefused(`${out} is a link to a folder that is not there: make that, or choose another --out.`);
  return path.resolve(out);
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

function begin(making: string, spare: string | null, ours: string): boolean {
  // A build that found its cache damaged begins a second time.
  rmSync(making, { recursive: true, force: true });
  const taken = spare !== null && rename(spare, making);
  for (const name of listed(path.dirname(ours))) if (name.startsWith(path.basename(ours))) rmSync(path.join(path.dirname(ours), name), { recursive: true, force: true });
  if (!taken) mkdirSync(making);
  return taken;
}

function listed(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function trade({ published, making, old, spares }: Record<'published' | 'making' | 'old' | 'spares', string>, names: readonly string[], keepOld: boolean): Kept {
  if (existsSync(published)) renameSync(published, old);
  renameSync(making, published);
  const name = `${keyOf(published)}-${randomUUID()}`;
  const spare = path.join(spares, name);
  mkdirSync(spares, { recursive: true });
  if (keepOld && rename(old, spare)) return { name, isOld: true, complete: Promise.resolve() };
  rmSync(old, { recursive: true, force: true });
  return { name, isOld: false, complete: linkSpare({ site: published, names, spare }) };
}

/** @returns false where that cannot be done: it is not there, or on another file system. */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
