import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { FactTable } from './fact-table.ts';
import { joinParts, keep, makeShare, type Made, type MakingAnswer, type Share, type Workshop } from './make-outputs.ts';
import type { Helper, Shares } from './making-helpers.ts';
import { MANIFEST } from './manifest.ts';
import type { Output } from './output.ts';
import { SiteFiles } from './site-files.ts';
import type { SiteState } from './site-state.ts';
import type { Unchanged } from './unchanged.ts';

/** What is to be done to get from the published site to the new one. */
export interface SiteWork {
  readonly outputs: readonly Output[];
  /** Of each output, the row of its file if that is still as it was published, whether or not it is still right; else -1. */
  readonly old: Int32Array;
  /** The numbers of outputs whose files are to be taken over. */
  readonly kept: readonly number[];
  /** The numbers of outputs to make again. */
  readonly numbers: readonly number[];
  /** Published files that the new site has not. */
  readonly removed: readonly string[];
  readonly wanted: ReadonlySet<string>;
}

/** Finds out what is to be done; nothing is written. */
export function workOn(outputs: readonly Output[], before: SiteState | null, unchanged: Unchanged): SiteWork {
  const old = new Int32Array(outputs.length);
  const [kept, numbers]: [number[], number[]] = [[], []];
  outputs.forEach((output, number) => {
    const row = (old[number] = unchanged.stillThere(output.path));
    if (output.kind !== 'joined') (row >= 0 && unchanged.isRight(row, output) ? kept : numbers).push(number);
  });
  const wanted = new Set(outputs.map((output) => output.path));
  return { outputs, old, kept, numbers, wanted, removed: before?.files.columns.paths.filter((name) => !wanted.has(name)) ?? [] };
}

const NONE = new Int32Array(0);

/** The files of a new site. */
export interface MadeSite {
  /** In the order of the plan; the manifest, which is not made yet, at the end. */
  readonly files: SiteFiles;
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
  const { outputs, old } = work;
  const facts = new FactTable(before?.facts);
  const files = SiteFiles.empty([...outputs.map((output) => output.path), MANIFEST]);
  const made: string[] = [];
  const place = (number: number): void => {
    const { path: name } = outputs[number]!;
    const modified = differs === null || differs.has(name) ? keep(name, shop) : null;
    if (modified !== null) files.columns.modified[number] = modified;
  };
  const settle = (number: number, { file, facts: asked, fresh }: Made): void => {
    files.put(number, { ...file, facts: asked && facts.numbersOf(asked, before?.files.factsOf(old[number]!) ?? NONE) });
    if (fresh) made.push(outputs[number]!.path);
    else place(number);
  };
  if (differs !== null) clear([...work.removed, ...differs].filter((name) => !work.wanted.has(name)), shop.making);
  for (const number of work.kept) {
    files.pass(number, before!.files, old[number]!);
    place(number);
  }
  const shares = sharesOf(work, before, progress);
  const makeHere = () => makeShares(outputs, shop, shares, settleAll);
  // Helpers that died leave something to make.
  await Promise.all([...helpers.map((helper) => helper.work(shares, settleAll)), makeHere()]).then(makeHere).finally(() => shares.end());
  outputs.forEach((output, number) => {
    if (output.kind === 'joined') settle(number, joinParts(output, oldFile(before, old[number]!), files, before?.files ?? null, shop));
  });
  return { files, facts, made };

  function settleAll(answer: MakingAnswer): void {
    for (const [number, each] of answer) settle(number, each);
  }
}

function oldFile(before: SiteState | null, row: number): Made['file'] | null {
  return row < 0 ? null : before!.files.at(row);
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
function sharesOf({ outputs, old, numbers }: SiteWork, before: SiteState | null, progress: (words: string) => void): Shares {
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
      return numbers.slice(from, next).map((number) => [number, oldFile(before, old[number]!)] as const);
    },
    giveBack: (share) => void back.push(share),
    end() {
      back.length = 0;
      next = numbers.length;
    },
  };
}

/** Makes shares until there are none left, listening to the helpers between them. */
async function makeShares(outputs: readonly Output[], shop: Workshop, shares: Shares, settle: (answer: MakingAnswer) => void): Promise<void> {
  for (let share = shares.take(); share; share = shares.take()) {
    settle(await makeShare(outputs, shop, share));
    await setImmediate();
  }
}
