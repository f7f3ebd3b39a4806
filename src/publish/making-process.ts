import { on } from 'node:events';
import { makeShare, type MakingAnswer, type Share, type Workshop } from './make-outputs.ts';
import { toFailure, type HelperAnswer, type MakingOrder } from './making-helpers.ts';
import type { Output } from './output.ts';
import { openNewsroom } from './read-newsroom.ts';
import { loadRenderer } from './renderer.ts';
import { planSite } from './site-plan.ts';

// A process that helps to make a site: it opens what was read, plans the same site and makes the shares it is given.
const parent = process.ppid;
const messages = on(process, 'message', { close: ['disconnect'] }) as AsyncIterable<[MakingOrder | Share]>;
process.on('disconnect', () => process.exit());

let prepared: { readonly shop: Workshop; readonly outputs: readonly Output[] } | null = null;
try {
  for await (const [message] of messages) {
    if ('catalogue' in message) prepared = await prepare(message);
    else answer(await make(message));
  }
} catch (error) {
  answer({ failed: toFailure(error) });
}

async function prepare({ options, catalogue, renderer, published, making }: MakingOrder): Promise<typeof prepared> {
  const { outputs, tracked } = planSite(openNewsroom(options.content, catalogue), options, renderer);
  return { outputs, shop: { published, making, tracked, draw: await loadRenderer(renderer, options.base) } };
}

/** File by file: where the build is killed, nothing may be written into the folder of the next one. */
async function make(share: Share): Promise<MakingAnswer> {
  const made: MakingAnswer[] = [];
  for (const each of share) {
    if (process.ppid !== parent) process.exit();
    made.push(await makeShare(prepared!.outputs, prepared!.shop, [each]));
  }
  return made.flat();
}

function answer(words: HelperAnswer): void {
  process.send!(words);
}
