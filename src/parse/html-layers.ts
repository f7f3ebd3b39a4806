import type { Mention, Span } from '../model/mention.ts';
import { escape } from './html-attributes.ts';

/** What recognition and the front matter know about stretches of the body. */
export interface Marked {
  readonly mentions: readonly Mention[];
  /** Quotations with their ids in the page. */
  readonly quotes: readonly (Span & { readonly anchor: string })[];
  /** The words that moves cite, with the moves' numbers. */
  readonly moves: readonly (Span & { readonly number: number })[];
}

/** A stretch of a block that is marked in HTML. */
export interface Layer extends Span {
  readonly kind: 'move' | 'quote' | 'mention';
  readonly open: string;
  readonly mention?: number;
}

/** The layers of one block, asked for from its first character to its last: the cost is linear in their number. */
export class LayersOfBlock {
  readonly #all: readonly Layer[];
  #next = 0;
  #reaching: readonly Layer[] = [];

  constructor(layers: readonly Layer[]) {
    this.#all = layers.toSorted((a, b) => a.start - b.start);
  }

  /** In order of start. @param start not before the end of the stretch asked for last. */
  overlapping(start: number, end: number): readonly Layer[] {
    const from = this.#next;
    while (this.#next < this.#all.length && this.#all[this.#next]!.start < end) this.#next++;
    this.#reaching = [...this.#reaching, ...this.#all.slice(from, this.#next)].filter((layer) => layer.end > start);
    return this.#reaching;
  }
}

/** All layers, block by block. */
export function layersByBlock(blocks: number, { mentions, quotes, moves }: Marked): LayersOfBlock[] {
  const layers: Layer[][] = Array.from({ length: blocks }, () => []);
  const add = (layer: Layer) => layers[layer.block]?.push(layer);
  for (const { number, block, start, end } of moves) add({ kind: 'move', block, start, end, open: `<mark class="move" id="m${number}">` });
  for (const { anchor, block, start, end } of quotes) add({ kind: 'quote', block, start, end, open: `<span class="quote" id="${escape(anchor)}">` });
  mentions.forEach(({ block, start, end }, mention) => add({ kind: 'mention', block, start, end, open: '', mention }));
  return layers.map((each) => new LayersOfBlock(each));
}
