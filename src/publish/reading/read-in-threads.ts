import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problem.ts';
import type { Directory } from '../../model/recognition.ts';
import { wholeFile } from '../../read/content-folder.ts';
import { programBeside } from '../program-beside.ts';
import type { Answer, ReadingTask } from './article-reader.ts';
import type { ArticleRow } from './article-rows.ts';

const READER = programBeside('reading-thread', import.meta.url);

/** What the threads are told. */
export interface ReadingOrder extends ReadingTask {
  /** The articles' files. */
  readonly names: readonly string[];
}

/** What a thread is given: the order, where the threads count together, and its own place there. */
export interface ThreadOrder extends ReadingOrder {
  /** [0]: how many files were begun; [1 + thread]: the number of the file at hand, -1 when it is done. */
  readonly counters: Int32Array;
  readonly thread: number;
}

/** What a thread that was started early is told: whom it will have to look for, perhaps, and then its order. */
export type ThreadMessage = Directory | ThreadOrder;

/** What a thread answers, a file at a time. */
export type ThreadAnswer = { readonly index: number } & Answer;

export interface ReadingPolicy {
  /** The thread's code. */
  readonly worker?: URL;
  /** Milliseconds after which a thread that is still at the same file is stopped. */
  readonly patience?: number;
  /** Threads that were started before there was anything to read. */
  readonly warm?: WarmThreads | null;
  /** How many threads; else as many as there are processors and the work is worth. */
  readonly threads?: number;
  /** Told how many are done. */
  progress?(done: number): void;
}

/**
 * Threads that load their code while nobody knows yet what they are to read: one, until it is plain that there will be much.
 * Each is given to one reading, or dropped; one that dies before is forgotten.
 */
export class WarmThreads {
  readonly #worker: URL;
  readonly #threads = new Set<Worker>();
  #told = 0;

  constructor(worker = READER) {
    this.#worker = worker;
    this.#start();
  }

  /** Lets as many get ready for these names as so many articles are worth: each once, however often it is called. */
  prepare(directory: Directory, articles: number): void {
    for (; this.#told < threadsFor(articles); this.#told++) {
      if (this.#threads.size <= this.#told) this.#start();
      [...this.#threads].at(this.#told)?.postMessage(directory satisfies ThreadMessage);
    }
  }

  take(): Worker | null {
    const [thread = null] = this.#threads;
    if (thread) this.#threads.delete(thread);
    return thread;
  }

  drop(): void {
    for (const thread of this.#threads) void thread.terminate();
    this.#threads.clear();
  }

  #start(): void {
    const thread = new Worker(this.#worker, { workerData: null });
    for (const end of ['error', 'exit']) thread.on(end, () => this.#threads.delete(thread));
    this.#threads.add(thread);
  }
}

/** What becomes of the files, each once, in any order. */
export interface ReadingSink {
  take(row: ArticleRow): void;
  /** The file could not be read as text, or not at all. */
  fail(name: string, problems: readonly Problem[]): void;
}

/** The worst article that the limits let through takes two seconds on a slow machine; others may be using it as well. */
const PATIENCE = 30_000;
/** Starting a thread costs as much as reading some forty articles. */
const WORTH_A_THREAD = 40;
/** Where each would have fewer, a processor is left to compile what is new to the threads: two took as long as one where there were two. */
const WORTH_EVERY_PROCESSOR = 400;
const MOST_THREADS = 8;
const PROCESSORS = availableParallelism();

/** How many threads reading so many articles is worth. */
function threadsFor(articles: number): number {
  const free = articles < WORTH_EVERY_PROCESSOR * PROCESSORS ? PROCESSORS - 1 : PROCESSORS;
  return Math.max(1, Math.min(free, MOST_THREADS, Math.ceil(articles / WORTH_A_THREAD)));
}

/** Reads articles in threads. A file at which a thread hangs or dies is a problem of that file; the others are read. */
export async function readInThreads(order: ReadingOrder, sink: ReadingSink, policy: ReadingPolicy = {}): Promise<void> {
  const { names } = order;
  if (names.length === 0) return;
  const count = policy.threads ?? threadsFor(names.length);
  const counters = new Int32Array(new SharedArrayBuffer(4 * (1 + count)));
  const answered = new Uint8Array(names.length);
  let done = 0;
  const take: Take = (index, answer) => {
    // A thread may die when it has just answered.
    if (answered[index]) return;
    answered[index] = 1;
    if ('row' in answer) sink.take(answer.row);
    else sink.fail(names[index]!, answer.problems);
    policy.progress?.(++done);
  };
  await Promise.all(Array.from({ length: count }, (_, thread) => runThread({ ...order, counters, thread }, policy, take)));
  // One that dies the moment it begins a file leaves that to nobody.
  const left = names.filter((_, index) => !answered[index]);
  await readInThreads({ ...order, names: left }, sink, { ...policy, warm: null });
}

type Take = (index: number, answer: Answer) => void;

/** Keeps one thread going until every file is begun, replacing it where it hangs or dies. */
async function runThread(order: ThreadOrder, policy: ReadingPolicy, take: Take): Promise<void> {
  const { counters, thread, names } = order;
  do {
    counters[1 + thread] = -1;
    const warm = policy.warm?.take() ?? null;
    const end = await oneLife(warm, order, policy, take);
    const index = counters[1 + thread]!;
    if (end === 'finished') return;
    // What befell a thread while it waited says nothing of one that is started now.
    if (index < 0 && warm !== null) continue;
    if (index < 0) throw new Error(`A thread that reads articles could not be started: ${end.reason}`);
    take(index, { problems: [end.hung ? hung(names[index]!) : died(names[index]!, end.reason)] });
  } while (counters[0]! < names.length);
}

type End = 'finished' | { readonly hung: boolean; readonly reason: string };

/** @param started a thread that waits for its order; else one is started. */
function oneLife(started: Worker | null, order: ThreadOrder, { worker = READER, patience = PATIENCE }: ReadingPolicy, take: Take): Promise<End> {
  return new Promise((resolve) => {
    started?.postMessage(order);
    const life = started ?? new Worker(worker, { workerData: order });
    const watch = watchFor(patience, () => order.counters[1 + order.thread]!, () => end({ hung: true, reason: '' }));
    let ended = false;
    const end = (how: End): void => {
      if (ended) return;
      ended = true;
      clearInterval(watch);
      void life.terminate().then(() => resolve(how));
    };
    life.on('message', (answer: ThreadAnswer | 'finished') => (answer === 'finished' ? end(answer) : take(answer.index, answer)));
    life.on('error', (error: Error) => end({ hung: false, reason: error.message }));
    life.on('exit', (code) => end({ hung: false, reason: `it ended with code ${code}` }));
  });
}

/** Calls `act` when `state` has been the same, and a file, for too long. */
function watchFor(patience: number, state: () => number, act: () => void): NodeJS.Timeout {
  let seen = state();
  let since = performance.now();
  return setInterval(() => {
    const now = state();
    if (now !== seen || now < 0) [seen, since] = [now, performance.now()];
    else if (performance.now() - since > patience) act();
  }, Math.min(500, patience / 4));
}

function hung(name: string): Problem {
  return wholeFile(name, 'error', 'reading-hung', 'Reading this article did not come to an end: shorten it, or take away deeply nested or endlessly repeated marks.');
}

function died(name: string, reason: string): Problem {
  return wholeFile(name, 'error', 'reading-failed', `This article could not be read (${reason}): shorten it, and please report it.`);
}
