import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isKept, joinParts, keep, makeAgain, stillThere, type Made, type Workshop } from './make-outputs.ts';
import type { Output, PublishedFile } from './output.ts';
import type { Catalogue } from './reading/store.ts';
import type { CompiledRenderer } from './renderer.ts';
import type { SiteOptions, SitePlan } from './site-plan.ts';

/** What a thread that helps must know to make the same site. */
export interface MakingOrder {
  readonly options: SiteOptions;
  readonly catalogue: Catalogue;
  readonly renderer: CompiledRenderer;
  readonly published: string;
  readonly making: string;
  /** The published files that are still as they were, of those to be made again. */
  readonly old: ReadonlyMap<string, PublishedFile>;
  /** The numbers of the outputs to make, and how many of them were begun: the threads count together. */
  readonly numbers: Int32Array;
  readonly counter: Int32Array;
}

/** What a thread answers: files by the number of their output. */
export type MakingAnswer = readonly (readonly [number: number, made: Made])[];

/** The files of a new site. */
export interface MadeSite {
  /** By path, in the order of the plan. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** How many had to be made. */
  readonly made: number;
}

/** A thread takes as long to start as making this many files takes. */
const WORTH_A_THREAD = 1_000;

/**
 * Makes every file of a site: those that nothing has changed for are taken from the published one, the others are made, in
 * several threads where there are many.
 */
export async function makeSite({ outputs }: SitePlan, shop: Workshop, order: Pick<MakingOrder, 'options' | 'catalogue' | 'renderer'>, progress: (words: string) => void): Promise<MadeSite> {
  const made = new Map<number, Made>();
  const old = new Map<string, PublishedFile>();
  const numbers: number[] = [];
  outputs.forEach((output, number) => {
    const file = stillThere(output, shop);
    if (file) old.set(output.path, file);
    if (output.kind === 'joined') return;
    if (file && isKept(file, output, shop)) made.set(number, keep(output, file, shop));
    else numbers.push(number);
  });
  await makeTogether(outputs, shop, { ...order, published: shop.published, making: shop.making, old, numbers: Int32Array.from(numbers), counter: new Int32Array(new SharedArrayBuffer(4)) }, made, progress);
  const files = new Map<string, PublishedFile>();
  const sha256 = new Map([...made].map(([number, { file }]) => [outputs[number]!.path, file.sha256]));
  outputs.forEach((output, number) => {
    if (output.kind === 'joined') made.set(number, joinParts(output, old.get(output.path) ?? null, sha256, shop));
    files.set(output.path, made.get(number)!.file);
  });
  return { files, made: [...made.values()].filter(({ fresh }) => fresh).length };
}

async function makeTogether(outputs: readonly Output[], shop: Workshop, order: MakingOrder, made: Map<number, Made>, progress: (words: string) => void): Promise<void> {
  const take = (answer: MakingAnswer): void => answer.forEach(([number, each]) => made.set(number, each));
  const helpers = Math.min(availableParallelism() - 1, 3, Math.floor(order.numbers.length / WORTH_A_THREAD));
  const threads = Array.from({ length: helpers }, () => helper(order, take));
  try {
    await Promise.all([...threads.map(({ end }) => end), makeShare(outputs, { ...shop, old: order.old }, order, take, progress)]);
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

function helper(order: MakingOrder, take: (answer: MakingAnswer) => void): { readonly end: Promise<void>; stop(): Promise<unknown> } {
  const thread = new Worker(new URL('./making-thread.ts', import.meta.url), { workerData: order });
  const end = new Promise<void>((resolve, reject) => {
    thread.on('message', take);
    thread.on('error', reject);
    thread.on('exit', () => resolve());
  });
  return { end, stop: () => thread.terminate() };
}

/** So many outputs are taken at once: neighbours share work, such as the index of a year. */
const SHARE = 8;

/** Makes outputs that no other thread has begun, until there are none left. What fails makes the other threads stop. */
export async function makeShare(outputs: readonly Output[], shop: Workshop & { readonly old: ReadonlyMap<string, PublishedFile> }, { numbers, counter }: Pick<MakingOrder, 'numbers' | 'counter'>, answer: (answer: MakingAnswer) => void, progress: (words: string) => void): Promise<void> {
  try {
    for (let from = Atomics.add(counter, 0, SHARE); from < numbers.length; from = Atomics.add(counter, 0, SHARE)) {
      progress(`making ${from} of ${numbers.length} files`);
      const share: (readonly [number, Made])[] = [];
      for (const number of numbers.subarray(from, from + SHARE)) {
        const output = outputs[number]!;
        share.push([number, await makeAgain(output as Exclude<Output, { kind: 'joined' }>, shop.old.get(output.path) ?? null, shop)]);
      }
      answer(share);
    }
  } catch (error) {
    Atomics.store(counter, 0, numbers.length);
    throw error;
  }
}
