import { on } from 'node:events';
import { makeShare, type Share, type Workshop } from './make-outputs.ts';
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
    else answer(await makeShare(prepared!.outputs, prepared!.shop, message));
  }
} catch (error) {
  answer({ failed: toFailure(error) });
}

async function prepare({ options, catalogue, renderer, published, making }: MakingOrder): Promise<typeof prepared> {
  const { outputs, tracked } = planSite(openNewsroom(options.content, catalogue), options, renderer);
  const draw = await loadRenderer(renderer, options.base);
  return {
    outputs,
    shop: {
      published, tracked, draw,
      // Asked for before every writing: where the build was killed meanwhile, the folder may be the next one's by now.
      get making() {
        if (process.ppid !== parent) process.exit();
        return making;
      },
    },
  };
}

function answer(words: HelperAnswer): void {
  process.send!(words);
}
