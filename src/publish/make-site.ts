import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { FactTable } from './fact-table.ts';
import { joinParts, keep, makeShare, type Made, type MakingAnswer, type Share, type Workshop } from './make-outputs.ts';
import type { Helper, Shares } from './making-helpers.ts';
import type { Output, PublishedFile } from './output.ts';
import type { SiteState } from './site-state.ts';
import type { Unchanged } from './unchanged.ts';

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

/**
 * Makes a site in a folder: files that nothing has changed for are taken from the published one, the others are made, by
 * the helpers as well.
 *
 * @param differs the files in which the folder differs from the published site; null: it is empty.
 */
export async function makeSite(work: SiteWork, shop: Workshop, helpers: readonly Helper[], before: SiteState | null, differs: ReadonlySet<string> | null, progress: (words: string) => void): Promise<MadeSite> {
  const { outputs, kept, old } = work;
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
  const shares = sharesOf(work, progress);
  const makeHere = () => makeShares(outputs, shop, shares, settleAll);
  // Helpers that died leave something to make.
  await Promise.all([...helpers.map((helper) => helper.work(shares, settleAll)), makeHere()]).then(makeHere).finally(() => shares.end());
  const sha256 = new Map([...placed].map(([name, file]) => [name, file.sha256]));
  for (const output of outputs) if (output.kind === 'joined') settle(output.path, joinParts(output, old.get(output.path) ?? null, sha256, shop));
  return { files: new Map(outputs.map(({ path: name }) => [name, placed.get(name)!])), facts, made };

  function settleAll(answer: MakingAnswer): void {
    for (const [number, each] of answer) settle(outputs[number]!.path, each);
  }
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

/** So many outputs are taken at once. */
const SHARE = 12;

/** Deals out what is to be made. Files that come of one piece of work, such as the index of a year, stay together. */
function sharesOf({ outputs, old, numbers }: SiteWork, progress: (words: string) => void): Shares {
  const keyOf = (at: number) => (outputs[numbers[at]!] as { readonly key?: string } | undefined)?.key;
  let next = 0;
  const back: Share[] = [];
  return {
    take() {
      if (back.length > 0) return back.pop()!;
      const from = next;
      if (from >= numbers.length) return null;
      next = Math.min(from + SHARE, numbers.length);
      while (next < numbers.length && keyOf(next) !== undefined && keyOf(next) === keyOf(next - 1)) next++;
      progress(`making ${from} of ${numbers.length} files`);
      return numbers.slice(from, next).map((number) => [number, withoutFacts(old.get(outputs[number]!.path))] as const);
    },
    giveBack: (share) => void back.push(share),
    end() {
      back.length = 0;
      next = numbers.length;
    },
  };
}

/** Facts are all of one piece, which would be copied to every helper. */
function withoutFacts(file: PublishedFile | undefined): Made['file'] | null {
  return file ? { sha256: file.sha256, size: file.size, modified: file.modified, key: file.key } : null;
}

/** Makes shares until there are none left, listening to the helpers between them. */
async function makeShares(outputs: readonly Output[], shop: Workshop, shares: Shares, settle: (answer: MakingAnswer) => void): Promise<void> {
  for (let share = shares.take(); share; share = shares.take()) {
    settle(await makeShare(outputs, shop, share));
    await setImmediate();
  }
}
