import { rmdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FactTable } from './fact-table.ts';
import { joinParts, keep, makeAgain, type Made, type MadeAlone, type Workshop } from './make-outputs.ts';
import type { Output, PublishedFile } from './output.ts';
import type { Catalogue } from './reading/store.ts';
import type { CompiledRenderer } from './renderer.ts';
import type { SiteOptions } from './site-plan.ts';
import type { SiteState } from './site-state.ts';
import type { Unchanged } from './unchanged.ts';

/** What a thread that helps must know to make the same site. */
export interface MakingOrder {
  readonly options: SiteOptions;
  readonly catalogue: Catalogue;
  readonly renderer: CompiledRenderer;
  readonly published: string;
  readonly making: string;
  /** The published files that are still as they were, of those to be made again. */
  readonly old: ReadonlyMap<string, Made['file']>;
  /** The numbers of the outputs to make, and how many of them were begun: the threads count together. */
  readonly numbers: Int32Array;
  readonly counter: Int32Array;
}

/** What a thread answers: files by the number of their output. */
export type MakingAnswer = readonly (readonly [number: number, made: Made])[];

/** What is to be done to get from the published site to the new one. */
export interface SiteWork {
  readonly outputs: readonly Output[];
  /** Files to take over, by path. */
  readonly kept: ReadonlyMap<string, PublishedFile>;
  /** Files that are still as they were published, whether or not they are still right. */
  readonly old: ReadonlyMap<string, PublishedFile>;
  /** The numbers of outputs to make again. */
  readonly numbers: readonly number[];
  /** Published files that the new site has not. */
  readonly removed: readonly string[];
  readonly wanted: ReadonlySet<string>;
}

/** Finds out what is to be done; nothing is written. */
export function workOn(outputs: readonly Output[], before: SiteState | null, unchanged: Unchanged): SiteWork {
  const [kept, old] = [new Map<string, PublishedFile>(), new Map<string, PublishedFile>()];
  const numbers: number[] = [];
  outputs.forEach((output, number) => {
    const file = unchanged.stillThere(output.path);
    if (file) old.set(output.path, file);
    if (output.kind === 'joined') return;
    if (file && unchanged.isRight(file, output)) kept.set(output.path, file);
    else numbers.push(number);
  });
  const wanted = new Set(outputs.map((output) => output.path));
  return { outputs, kept, old, numbers, wanted, removed: [...(before?.files.keys() ?? [])].filter((name) => !wanted.has(name)) };
}

/** The files of a new site. */
export interface MadeSite {
  /** By path, in the order of the plan. */
  readonly files: Map<string, PublishedFile>;
  readonly facts: FactTable;
  /** Which had to be made. */
  readonly made: readonly string[];
}

/** A thread takes as long to start as making this many files takes. */
const WORTH_A_THREAD = 1_000;

/**
 * Makes a site in a folder: files that nothing has changed for are taken from the published one, the others are made, in
 * several threads where there are many.
 *
 * @param differs the files in which the folder differs from the published site; null: it is empty.
 */
export async function makeSite(work: SiteWork, shop: Workshop, order: Pick<MakingOrder, 'options' | 'catalogue' | 'renderer'>, before: SiteState | null, differs: ReadonlySet<string> | null, progress: (words: string) => void): Promise<MadeSite> {
  const { outputs, kept, old, numbers } = work;
  const facts = new FactTable(before?.facts);
  const place = (name: string, file: PublishedFile) => (differs === null || differs.has(name) ? keep(name, file, shop) : file);
  const placed = new Map([...kept].map(([name, file]) => [name, place(name, file)]));
  const made: string[] = [];
  const settle = (name: string, { file, facts: asked, fresh }: Made): void => {
    const numbered = { ...file, facts: asked && facts.numbersOf(asked) };
    placed.set(name, fresh ? numbered : place(name, numbered));
    if (fresh) made.push(name);
  };
  if (differs !== null) clear([...work.removed, ...differs].filter((name) => !work.wanted.has(name)), shop.making);
  const counted = { numbers: Int32Array.from(numbers), counter: new Int32Array(new SharedArrayBuffer(4)) };
  await makeTogether(outputs, shop, { ...order, ...counted, published: shop.published, making: shop.making, old: pick(old, outputs, numbers) }, (answer) => answer.forEach(([number, each]) => settle(outputs[number]!.path, each)), progress);
  const sha256 = new Map([...placed].map(([name, file]) => [name, file.sha256]));
  for (const output of outputs) if (output.kind === 'joined') settle(output.path, joinParts(output, old.get(output.path) ?? null, sha256, shop));
  return { files: new Map(outputs.map(({ path: name }) => [name, placed.get(name)!])), facts, made };
}

/** Without their facts, which are all of one piece and would be copied to every thread. */
function pick(old: ReadonlyMap<string, PublishedFile>, outputs: readonly Output[], numbers: readonly number[]): Map<string, Made['file']> {
  const named = numbers.flatMap((number) => old.get(outputs[number]!.path) ?? []);
  const paths = numbers.flatMap((number) => (old.has(outputs[number]!.path) ? [outputs[number]!.path] : []));
  return new Map(named.map(({ sha256, size, modified, key }, index) => [paths[index]!, { sha256, size, modified, key }]));
}

/** Removes files, and the folders that are empty then. */
function clear(names: readonly string[], folder: string): void {
  for (const name of names) {
    rmSync(path.join(folder, name), { force: true });
    for (let parent = path.dirname(name); parent !== '.'; parent = path.dirname(parent)) if (!removeEmpty(path.join(folder, parent))) break;
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function makeTogether(outputs: readonly Output[], shop: Workshop, order: MakingOrder, take: (answer: MakingAnswer) => void, progress: (words: string) => void): Promise<void> {
  const helpers = Math.min(availableParallelism() - 1, 3, Math.floor(order.numbers.length / WORTH_A_THREAD));
  const threads = Array.from({ length: helpers }, () => helper(order, take));
  try {
    await Promise.all([...threads.map(({ end }) => end), makeShare(outputs, shop, order, take, progress)]);
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
export async function makeShare(outputs: readonly Output[], shop: Workshop, { numbers, counter, old }: Pick<MakingOrder, 'numbers' | 'counter' | 'old'>, answer: (answer: MakingAnswer) => void, progress: (words: string) => void): Promise<void> {
  try {
    for (let from = Atomics.add(counter, 0, SHARE); from < numbers.length; from = Atomics.add(counter, 0, SHARE)) {
      progress(`making ${from} of ${numbers.length} files`);
      const share: (readonly [number, Made])[] = [];
      for (const number of numbers.subarray(from, from + SHARE)) {
        const output = outputs[number] as MadeAlone;
        share.push([number, await makeAgain(output, old.get(output.path) ?? null, shop)]);
      }
      answer(share);
    }
  } catch (error) {
    Atomics.store(counter, 0, numbers.length);
    throw error;
  }
}
