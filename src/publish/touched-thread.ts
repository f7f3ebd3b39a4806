import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isUntouched } from './is-untouched.ts';
import { loadSiteState } from './site-state.ts';
import type { LookOrder } from './touched-files.ts';

// A thread that looks which files of a published site are not as they were written.
const { folder, state } = workerData as LookOrder;
const files = [...(loadSiteState(state)?.files ?? [])];
parentPort!.postMessage(files.filter(([name, file]) => !isUntouched(path.join(folder, name), file)).map(([name]) => name));
