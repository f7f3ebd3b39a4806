import { existsSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { isUntouched } from './is-untouched.ts';
import { loadSiteListing } from './site-state.ts';
import type { LookAnswer, LookOrder } from './touched-files.ts';

// A thread that looks which files of a published site are not as they were written, and which are not its own; and whether
// the site kept beside it is still what it was.
const { folder, state, spare } = workerData as LookOrder;
// Nobody waits for it until all is read and planned: the processor is for those who read. Elsewhere this would be the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const { paths, sizes, modified } = loadSiteListing(state) ?? { paths: [], sizes: [], modified: [] };
tell({ changed: changedIn(folder) });
tell({ foreign: foreignFiles(), spare: existsSync(spare) ? changedIn(spare) : new Set() });

function tell(answer: LookAnswer): void {
  parentPort!.postMessage(answer);
}

function changedIn(site: string): Set<string> {
  return new Set(paths.filter((name, row) => !isUntouched(`${site}/${name}`, { size: sizes[row]!, modified: modified[row]! })));
}

function foreignFiles(): string[] {
  const own = new Set(paths);
  return (existsSync(folder) ? filesIn('') : []).filter((name) => !own.has(name));
}

function filesIn(below: string): string[] {
  return readdirSync(`${folder}/${below}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(`${below}${entry.name}/`) : [below + entry.name]));
}
