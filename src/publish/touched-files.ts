import { Worker } from 'node:worker_threads';
import { programBeside } from './program-beside.ts';

/** What the thread that looks is told. */
export interface LookOrder {
  /** The folder of the site; absolute. */
  readonly folder: string;
  /** The file of its state. */
  readonly state: string;
  /** The site that is kept for the next build to work in; may not be there. */
  readonly spare: string;
}

/** What somebody did to a published site, or to the one before it. */
export interface Touched {
  /** Its files that are not as they were written. */
  readonly changed: ReadonlySet<string>;
  /** Files that stand in its folder but are none of its own. */
  readonly foreign: readonly string[];
  /** Its files that are others, or missing, in the site kept for the next build to work in. */
  readonly spare: ReadonlySet<string>;
}

export const UNTOUCHED: Touched = { changed: new Set(), foreign: [], spare: new Set() };

/** A look at a published site that is being taken. */
export interface LookingAtSite {
  /** Known before the rest. */
  readonly changed: Promise<Touched['changed']>;
  readonly all: Promise<Touched>;
  /** Ends it, if it is not at its end. */
  stop(): void;
}

/** What the thread tells: first the one, then the other. */
export type LookAnswer = Pick<Touched, 'changed'> | Omit<Touched, 'changed'>;

/**
 * Begins to find out what somebody did to a published site: in a thread, because there are many files, and something else to
 * be done meanwhile.
 */
export function lookAtSite(order: LookOrder): LookingAtSite {
  const thread = new Worker(programBeside('touched-thread', import.meta.url), { workerData: order });
  const changed = Promise.withResolvers<Touched['changed']>();
  const rest = Promise.withResolvers<Omit<Touched, 'changed'>>();
  const fail = (error: Error): void => [changed, rest].forEach(({ reject }) => reject(error));
  thread.on('message', (answer: LookAnswer) => ('changed' in answer ? changed.resolve(answer.changed) : rest.resolve(answer)));
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('The thread that looks at the published site ended before its time.')));
  const all = Promise.all([changed.promise, rest.promise]).then(([files, others]) => ({ changed: files, ...others }));
  // Where the build fails before, nobody waits for them.
  for (const each of [changed.promise, rest.promise, all]) each.catch(() => {});
  return { changed: changed.promise, all, stop: () => void thread.terminate() };
}
