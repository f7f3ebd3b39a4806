import type { Element, ElementContent, Text } from 'hast';
import type { Block, HtmlPart } from '../model/block.ts';
import { isElement } from './hast.ts';
import { attribute, escape, isWeb } from './html-attributes.ts';
import { isTimeline } from './is-timeline.ts';
import type { ParsedBody } from './parse-body.ts';

/**
 * A body's HTML before anybody is recognized in it: HTML as it stands, what is filled in when a page is drawn, and
 * stretches of its blocks' text in their places. Plain data, much smaller than the tree.
 */
export type BareHtml = readonly BarePart[];
export type BarePart = Exclude<HtmlPart, { readonly mention: number }> | Stretch;

/** From `start` to `end` of a block's text (UTF-16 code units). Inside a link nobody is linked. */
export type Stretch = readonly [block: number, start: number, end: number, inLink?: true];

/**
 * Writes a body as HTML, with ids on its blocks, but for its text.
 *
 * `Rex **Tillerson** left.` → `<p id="p-rex-tillerson-left">`, [0, 0, 4], `<strong>`, [0, 4, 13], `</strong>`, [0, 13, 19], `</p>`
 *
 * @param timeline whether a list of dates is drawn as a timeline.
 */
export function bareHtml({ tree, blocks }: Pick<ParsedBody, 'tree' | 'blocks'>, timeline: boolean): BareHtml {
  const writer = new BareWriter(blocks, timeline);
  for (const child of tree.children) if (child.type !== 'doctype') writer.node(child as ElementContent);
  return writer.parts();
}

const VOID = new Set(['br', 'hr', 'img']);

class BareWriter {
  readonly #out: BarePart[] = [];
  #text = '';
  readonly #blocks: readonly Block[];
  readonly #blockOf = new Map<Element, number>();
  readonly #placeOf = new Map<Text, { block: number; offset: number }>();
  readonly #timeline: boolean;
  #inLink = 0;

  constructor(blocks: ParsedBody['blocks'], timeline: boolean) {
    this.#blocks = blocks.map(({ block }) => block);
    this.#timeline = timeline;
    blocks.forEach(({ element, texts }, block) => {
      this.#blockOf.set(element, block);
      for (const [text, offset] of texts) this.#placeOf.set(text, { block, offset });
    });
  }

  parts(): BarePart[] {
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
    const timeline = this.#timeline && isTimeline(node) ? { class: 'timeline' } : {};
    const given = Object.entries({ ...node.properties, ...(node.tagName === 'li' && node.properties['id'] ? {} : own), ...timeline });
    return given.map(([name, value]) => attribute(name, value)).join('');
  }

  #image(node: Element): void {
    const { src, alt, title } = node.properties;
    this.#put({ image: String(src), alt: String(alt ?? ''), title: title === undefined ? null : String(title) });
  }

  #link(node: Element): void {
    const { dataPage, dataFile, dataHash, href } = node.properties;
    if (href === undefined && dataPage === undefined && dataFile === undefined) return node.children.forEach((child) => this.node(child));
    this.#text += '<a href="';
    if (dataPage !== undefined) this.#put({ url: escape(String(dataPage)) });
    else if (dataFile !== undefined) this.#put({ file: String(dataFile) });
    if (dataHash !== undefined) this.#text += `#${escape(String(dataHash))}`;
    const { href: address, ...others } = node.properties;
    const rest = Object.entries(others).filter(([name]) => !['dataPage', 'dataFile', 'dataHash'].includes(name));
    this.#text += `${address === undefined ? '' : escape(String(address))}"${rest.map(([name, value]) => attribute(name, value)).join('')}${isWeb(address) ? ' rel="external noopener"' : ''}>`;
    this.#inLink++;
    node.children.forEach((child) => this.node(child));
    this.#inLink--;
    this.#text += '</a>';
  }

  #textNode(node: Text): void {
    const place = this.#placeOf.get(node);
    if (!place) return void (this.#text += escape(node.value));
    const { block, offset } = place;
    // White space at its end is no part of a block's text.
    const end = Math.min(offset + node.value.length, this.#blocks[block]!.text.length);
    if (end > offset) this.#put(this.#inLink > 0 ? [block, offset, end, true] : [block, offset, end]);
    this.#text += escape(node.value.slice(Math.max(0, end - offset)));
  }

  #put(part: BarePart): void {
    this.#flush();
    this.#out.push(part);
  }

  #flush(): void {
    if (this.#text !== '') this.#out.push(this.#text);
    this.#text = '';
  }
}
