import type { Block, HtmlPart } from '../model/block.ts';
import { applyReplacements, typography, type Replacements } from '../model/typography.ts';
import type { BareHtml, Stretch } from './bare-html.ts';
import { escape } from './html-attributes.ts';
import { layersByBlock, type Layer, type LayersOfBlock, type Marked } from './html-layers.ts';

/**
 * Writes a body's text into its HTML, with ids on its quotations; what depends on other files stays open as parts.
 *
 * `<p id="p-rex-tillerson-left">`, [0, 0, 19], `</p>` → `<p id="p-rex-tillerson-left">`, mention 0, ` left.</p>`
 *
 * @param lang BCP 47: how quotation marks and dashes are set.
 */
export function markHtml(bare: BareHtml, blocks: readonly Block[], marked: Marked, lang: string): HtmlPart[] {
  const marker = new HtmlMarker(blocks, marked, lang);
  for (const part of bare) {
    if (isStretch(part)) marker.stretch(part);
    else marker.put(part);
  }
  return marker.parts();
}

const isStretch = (part: BareHtml[number]): part is Stretch => Array.isArray(part);

/** What lies outside comes first. */
const NESTING = ['move', 'quote', 'mention'];

class HtmlMarker {
  readonly #out: HtmlPart[] = [];
  #text = '';
  readonly #layers: LayersOfBlock[];
  readonly #replacements: Replacements[];
  readonly #linked = new Set<string>();
  readonly #opened = new Set<Layer>();
  readonly #blocks: readonly Block[];
  readonly #mentions: Marked['mentions'];

  constructor(blocks: readonly Block[], marked: Marked, lang: string) {
    this.#blocks = blocks;
    this.#mentions = marked.mentions;
    this.#layers = layersByBlock(blocks.length, marked);
    this.#replacements = blocks.map(({ kind, text }) => (kind === 'code' ? new Map() : typography(text, lang)));
  }

  parts(): HtmlPart[] {
    this.#flush();
    return this.#out;
  }

  put(part: HtmlPart): void {
    if (typeof part === 'string') {
      this.#text += part;
      return;
    }
    this.#flush();
    this.#out.push(part);
  }

  #flush(): void {
    if (this.#text !== '') this.#out.push(this.#text);
    this.#text = '';
  }

  /** Writes a stretch of text, cut where a move, a quotation or a mention begins or ends. */
  stretch([block, start, end, inLink]: Stretch): void {
    const layers = this.#layers[block]!.overlapping(start, end);
    const cuts = [...new Set([start, end, ...layers.flatMap((layer) => [layer.start, layer.end])])].filter((cut) => cut >= start && cut <= end).sort((a, b) => a - b);
    let [active, open, next]: [Layer[], Layer[], number] = [[], [], 0];
    for (const [index, from] of cuts.entries()) {
      const to = cuts[index + 1];
      if (to === undefined) break;
      open = open.filter((layer) => layer.end > from);
      while (next < layers.length && layers[next]!.start <= from) open.push(layers[next++]!);
      const wanted = open.toSorted((a, b) => NESTING.indexOf(a.kind) - NESTING.indexOf(b.kind));
      active = this.#switchTo(active, wanted);
      this.#piece(applyReplacements(this.#blocks[block]!.text.slice(from, to), from, this.#replacements[block]!), wanted.at(-1), inLink === true);
    }
    this.#switchTo(active, []);
  }

  /** Closes what has ended and opens what begins; mentions are written whole by `#piece`. */
  #switchTo(active: readonly Layer[], wanted: readonly Layer[]): Layer[] {
    const from = active.filter((layer) => layer.kind !== 'mention');
    const to = wanted.filter((layer) => layer.kind !== 'mention');
    let same = 0;
    while (same < from.length && from[same] === to[same]) same++;
    this.#text += from.slice(same).toReversed().map((layer) => (layer.kind === 'move' ? '</mark>' : '</span>')).join('');
    for (const layer of to.slice(same)) {
      this.#text += this.#opened.has(layer) ? layer.open.replace(/ id="[^"]*"/, '') : layer.open;
      this.#opened.add(layer);
    }
    return [...wanted];
  }

  #piece(text: string, innermost: Layer | undefined, inLink: boolean): void {
    const html = escape(text);
    if (innermost?.kind !== 'mention' || inLink || this.#opened.has(innermost)) {
      this.#text += html;
      return;
    }
    this.#opened.add(innermost);
    const { kind, id } = this.#mentions[innermost.mention!]!;
    const first = !this.#linked.has(`${kind} ${id}`);
    this.#linked.add(`${kind} ${id}`);
    this.put({ mention: innermost.mention!, html, first });
  }
}
