import { parentPort, workerData } from 'node:worker_threads';
import { suggester, type Profiles, type ReadableDraft } from './suggest.ts';

/** Reads batches of articles as they come in; null asks for what was found. */
const suggesting = suggester(workerData as Profiles);

parentPort!.on('message', (batch: readonly (readonly [ReadableDraft, string])[] | null) => {
  if (batch === null) parentPort!.postMessage(suggesting.result());
  else for (const [article, lang] of batch) suggesting.read(article, lang);
});
