import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isUntouched } from './is-untouched.ts';
import type { LookOrder } from './touched-files.ts';

// A thread that looks which files of a folder are not as they were written.
const { folder, names, sizes, modified } = workerData as LookOrder;
parentPort!.postMessage(names.filter((name, index) => !isUntouched(path.join(folder, name), { size: sizes[index]!, modified: modified[index]! })));
