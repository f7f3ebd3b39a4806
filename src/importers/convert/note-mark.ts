import type { Element } from 'hast';

/**
 * The mark of a footnote while a text is HTML, which has none that would find the way back: `<span data-note="label">`.
 * It holds a letter that nothing shows, or the white space on both its sides would be taken for one.
 */
export function noteMark(label: string): Element {
  return { type: 'element', tagName: 'span', properties: { dataNote: label }, children: [{ type: 'text', value: '\uE013' }] };
}
