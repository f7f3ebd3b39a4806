import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isUntouched } from './is-untouched.ts';
import { loadSiteState } from './site-state.ts';
import type { LookOrder, Touched } from './touched-files.ts';

// A thread that looks which files of a published site are not as they were written, and which are not its own; and whether
// the site kept beside it is still what it was.
const { folder, state, spares } = workerData as LookOrder;
const { files, head } = loadSiteState(state) ?? { files: new Map<string, never>(), head: { spare: null } };
const foreign = (existsSync(folder) ? filesIn('') : []).filter((name) => !files.has(name));
parentPort!.postMessage({ changed: changedIn(folder), foreign, spare: head.spare ? changedIn(path.join(spares, head.spare.name)) : new Set() } satisfies Touched);

function changedIn(site: string): Set<string> {
  return new Set([...files].filter(([name, file]) => !isUntouched(path.join(site, name), file)).map(([name]) => name));
}

function filesIn(below: string): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(`${below}${entry.name}/`) : [below + entry.name]));
}
