import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isUntouched } from './is-untouched.ts';
import { loadSiteState } from './site-state.ts';
import type { LookOrder, Touched } from './touched-files.ts';

// A thread that looks which files of a published site are not as they were written, and which are not its own.
const { folder, state } = workerData as LookOrder;
const files = loadSiteState(state)?.files ?? new Map<string, never>();
const changed = [...files].filter(([name, file]) => !isUntouched(path.join(folder, name), file)).map(([name]) => name);
const foreign = (existsSync(folder) ? filesIn('') : []).filter((name) => !files.has(name));
parentPort!.postMessage({ changed: new Set(changed), foreign } satisfies Touched);

function filesIn(below: string): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(`${below}${entry.name}/`) : [below + entry.name]));
}
