import type { Element, ElementContent, Text } from 'hast';
import type { Block, HtmlPart } from '../model/block.ts';
import type { Mention } from '../model/mention.ts';
import { applyReplacements, typography, type Replacements } from '../model/typography.ts';
import type { BlockInTree } from './blocks.ts';
import { isElement } from './hast.ts';
import { attribute, escape, isWeb } from './html-attributes.ts';
import { layersByBlock, type Layer, type LayersOfBlock, type Marked } from './html-layers.ts';
import { isTimeline } from './is-timeline.ts';
import type { ParsedBody } from './parse-body.ts';

export interface HtmlOptions {
  /** BCP 47: how quotation marks and dashes are set. */
  readonly lang: string;
  /** Whether a list of dates is drawn as a timeline. */
  readonly timeline: boolean;
}

/**
 * Writes a body as HTML, with ids on its blocks and quotations; what depends on other files stays open as parts.
 *
 * `Rex **Tillerson** left.` → `<p id="p-rex-tillerson-left">`, mention 0, ` left.</p>`
 */
export function renderHtml(body: ParsedBody, marked: Marked, options: HtmlOptions): HtmlPart[] {
  const writer = new HtmlWriter(body.blocks, marked, options);
  for (const child of body.tree.children) if (child.type !== 'doctype') writer.node(child as ElementContent);
  return writer.parts();
}

const VOID = new Set(['br', 'hr', 'img']);

/** What lies outside comes first. */
const NESTING = ['move', 'quote', 'mention'];

class HtmlWriter {
  readonly #out: HtmlPart[] = [];
  #text = '';
  readonly #blockOf = new Map<Element, number>();
  readonly #placeOf = new Map<Text, { block: number; offset: number }>();
  readonly #layers: LayersOfBlock[];
  readonly #replacements: Replacements[];
  readonly #linked = new Set<string>();
  readonly #opened = new Set<Layer>();
  readonly #blocks: readonly Block[];
  readonly #mentions: readonly Mention[];
  readonly #options: HtmlOptions;
  #inLink = 0;

  constructor(blocks: readonly BlockInTree[], marked: Marked, options: HtmlOptions) {
    this.#blocks = blocks.map(({ block }) => block);
    this.#mentions = marked.mentions;
    this.#options = options;
    blocks.forEach(({ element, texts }, block) => {
      this.#blockOf.set(element, block);
      for (const [text, offset] of texts) this.#placeOf.set(text, { block, offset });
    });
    this.#layers = layersByBlock(blocks.length, marked);
    this.#replacements = blocks.map(({ block }) => (block.kind === 'code' ? new Map() : typography(block.text, options.lang)));
  }

  parts(): HtmlPart[] {
    this.#flush();
    return this.#out;
  }

  node(node: ElementContent): void {
    if (node.type === 'text') this.#textNode(node);
    else if (isElement(node)) this.#element(node);
  }

  #element(node: Element): void {
    if (node.tagName === 'img') return this.#image(node);
    if (node.tagName === 'a') return this.#link(node);
    if (node.tagName === 'table') return this.#wrapped(node, '<div class="table" role="region" tabindex="0" aria-label="Table">', '</div>');
    if (node.tagName === 'blockquote') return this.#wrapped(node, '<figure class="quotation">', '</figure>');
    this.#plain(node);
  }

  #wrapped(node: Element, before: string, after: string): void {
    this.#text += before;
    this.#plain(node);
    this.#text += after;
  }

  #plain(node: Element): void {
    this.#text += `<${node.tagName}${this.#attributes(node)}>`;
    if (VOID.has(node.tagName)) return;
    node.children.forEach((child) => this.node(child));
    this.#text += `</${node.tagName}>`;
  }

  #attributes(node: Element): string {
    const block = this.#blockOf.get(node);
    const own = block === undefined ? {} : { id: this.#blocks[block]!.anchor };
    const timeline = this.#options.timeline && isTimeline(node) ? { class: 'timeline' } : {};
    const given = Object.entries({ ...node.properties, ...(node.tagName === 'li' && node.properties['id'] ? {} : own), ...timeline });
    return given.map(([name, value]) => attribute(name, value)).join('');
  }

  #image(node: Element): void {
    this.#flush();
    const { src, alt, title } = node.properties;
    this.#out.push({ image: String(src), alt: String(alt ?? ''), title: title === undefined ? null : String(title) });
  }

  #link(node: Element): void {
    const { dataPage, dataFile, dataHash, href } = node.properties;
    if (href === undefined && dataPage === undefined && dataFile === undefined) return node.children.forEach((child) => this.node(child));
    this.#text += '<a href="';
    if (dataPage !== undefined) this.#open({ url: escape(String(dataPage)) });
    else if (dataFile !== undefined) this.#open({ file: String(dataFile) });
    if (dataHash !== undefined) this.#text += `#${escape(String(dataHash))}`;
    const { href: address, ...others } = node.properties;
    const rest = Object.entries(others).filter(([name]) => !['dataPage', 'dataFile', 'dataHash'].includes(name));
    this.#text += `${address === undefined ? '' : escape(String(address))}"${rest.map(([name, value]) => attribute(name, value)).join('')}${isWeb(address) ? ' rel="external noopener"' : ''}>`;
    this.#inLink++;
    node.children.forEach((child) => this.node(child));
    this.#inLink--;
    this.#text += '</a>';
  }

  #open(part: HtmlPart): void {
    this.#flush();
    this.#out.push(part);
  }

  #flush(): void {
    if (this.#text !== '') this.#out.push(this.#text);
    this.#text = '';
  }

  /** Writes a text node, cut where a move, a quotation or a mention begins or ends. */
  #textNode(node: Text): void {
    const place = this.#placeOf.get(node);
    if (!place) {
      this.#text += escape(node.value);
      return;
    }
    const { block, offset } = place;
    const end = offset + node.value.length;
    const layers = this.#layers[block]!.overlapping(offset, end);
    const cuts = [...new Set([offset, end, ...layers.flatMap((layer) => [layer.start, layer.end])])].filter((cut) => cut >= offset && cut <= end).sort((a, b) => a - b);
    let [active, open, next]: [Layer[], Layer[], number] = [[], [], 0];
    for (const [index, from] of cuts.entries()) {
      const to = cuts[index + 1];
      if (to === undefined) break;
      open = open.filter((layer) => layer.end > from);
      while (next < layers.length && layers[next]!.start <= from) open.push(layers[next++]!);
      const wanted = open.toSorted((a, b) => NESTING.indexOf(a.kind) - NESTING.indexOf(b.kind));
      active = this.#switchTo(active, wanted);
      this.#piece(applyReplacements(node.value.slice(from - offset, to - offset), from, this.#replacements[block]!), wanted.at(-1));
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

  #piece(text: string, innermost: Layer | undefined): void {
    const html = escape(text);
    if (innermost?.kind !== 'mention' || this.#inLink > 0 || this.#opened.has(innermost)) {
      this.#text += html;
      return;
    }
    this.#opened.add(innermost);
    this.#flush();
    const { kind, id } = this.#mentions[innermost.mention!]!;
    const first = !this.#linked.has(`${kind} ${id}`);
    this.#linked.add(`${kind} ${id}`);
    this.#out.push({ mention: innermost.mention!, html, first });
  }
}
