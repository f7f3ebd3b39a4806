import { parentPort, workerData } from 'node:worker_threads';
import { makeShare, type MakingOrder } from './make-site.ts';
import { openNewsroom } from './read-newsroom.ts';
import { loadRenderer } from './renderer.ts';
import { planSite } from './site-plan.ts';

// A thread that makes files of a site: it opens what was read, plans the same site and makes its share of it.
const order = workerData as MakingOrder;
const { tracked, outputs } = planSite(openNewsroom(order.options.content, order.catalogue), order.options, order.renderer);
const draw = await loadRenderer(order.renderer, order.options.base);
await makeShare(outputs, { published: order.published, making: order.making, tracked, draw }, order, (answer) => parentPort!.postMessage(answer), () => {});
