import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { MakingAnswer, Share } from './make-outputs.ts';
import { programBeside } from './program-beside.ts';
import { CacheDamaged } from './reading/article-texts.ts';
import type { Catalogue } from './reading/store.ts';
import type { CompiledRenderer } from './renderer.ts';
import type { SiteOptions } from './site-plan.ts';

/** What a process that helps must know to plan the same site. */
export interface MakingOrder {
  readonly options: SiteOptions;
  readonly catalogue: Catalogue;
  readonly renderer: CompiledRenderer;
  readonly published: string;
  readonly making: string;
}

/** Where shares of the work are had, until there are none left. */
export interface Shares {
  take(): Share | null;
  /** Takes back what nobody is at any more. */
  giveBack(share: Share): void;
  /** There is nothing left: something failed. */
  end(): void;
}

/** A process that makes files beside this one. It has memory of its own, so that a large site fits a small machine. */
export interface Helper {
  /** Ends early where the process dies, as it may where memory is short: what it had is given back. @throws what fails there. */
  work(shares: Shares, take: (answer: MakingAnswer) => void): Promise<void>;
  /** Ends it, whatever it is at. */
  stop(): Promise<void>;
}

/** What a helper says: what it made, or why it could not. */
export type HelperAnswer = MakingAnswer | { readonly failed: Failure };

/** An error as it goes from process to process. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Of errors of the system. */
  readonly code: string | undefined;
  readonly syscall: string | undefined;
  readonly path: string | undefined;
}

/**
 * A helper has to open what was read before it is of use. That takes as long as making so many files, or in a large
 * newsroom as many as a twentieth of its articles.
 */
const WORTH_A_HELPER = 500;

/**
 * Starts as many helpers as are worth it; they begin to open what was read at once.
 *
 * @param files how many are to be made, as far as one can tell yet.
 * @param articles how many the newsroom has.
 */
export function startHelpers(files: number, articles: number, order: MakingOrder): Helper[] {
  const count = Math.min(availableParallelism() - 1, 3, Math.floor(files / Math.max(WORTH_A_HELPER, articles / 20)));
  return Array.from({ length: count }, () => startHelper(order)).flat();
}

/** @returns nobody where the system has no room for a process: the work is done without. */
function startHelper(order: MakingOrder): Helper[] {
  try {
    return [helperOf(fork(fileURLToPath(programBeside('making-process', import.meta.url)), { serialization: 'advanced' }), order)];
  } catch {
    return [];
  }
}

function helperOf(child: ChildProcess, order: MakingOrder): Helper {
  const end = new Promise<void>((resolve) => void child.on('exit', () => resolve()));
  const gone = new Promise<void>((resolve) => {
    child.on('disconnect', resolve);
    child.on('error', () => child.connected || resolve());
  });
  const failure = new Promise<never>((_, reject) => {
    child.on('message', (answer: HelperAnswer) => 'failed' in answer && reject(toError(answer.failed)));
  });
  // It may fail while nobody is waiting for it yet.
  failure.catch(() => {});
  child.send(order);
  return {
    work: (shares, take) => Promise.race([deal({ child, gone }, shares, take), failure]),
    async stop() {
      child.kill('SIGKILL');
      if (child.pid !== undefined) await end;
    },
  };
}

/** It is given a second share before it has made the first, so that it never waits. */
const AHEAD = 2;

function deal({ child, gone }: { readonly child: ChildProcess; readonly gone: Promise<void> }, shares: Shares, take: (answer: MakingAnswer) => void): Promise<void> {
  return new Promise((resolve) => {
    // Answered in this order.
    const open: Share[] = [];
    const give = (): void => {
      const share = child.connected ? shares.take() : null;
      if (share) open.push(share);
      if (share) child.send(share);
      else if (open.length === 0) resolve();
    };
    child.on('message', (answer: HelperAnswer) => {
      if ('failed' in answer || !open.shift()) return;
      take(answer);
      give();
    });
    void gone.then(() => {
      for (const share of open.splice(0)) shares.giveBack(share);
      resolve();
    });
    for (let ahead = 0; ahead < AHEAD; ahead++) give();
  });
}

export function toFailure(error: unknown): Failure {
  const { name, message, code, syscall, path } = error as NodeJS.ErrnoException;
  return { name, message, code, syscall, path };
}

function toError({ name, message, code, syscall, path }: Failure): Error {
  const error = name === CacheDamaged.name ? new CacheDamaged(message) : new Error(message);
  return Object.assign(error, syscall === undefined ? {} : { code, syscall, path });
}
