/** Elements whose contents are text to the parser: everything behind one that nobody closes would be lost in it. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext']);

/** Elements that are left out as a whole. */
const LEFT_OUT = new Set(['form', 'svg', 'canvas', 'math', 'object', 'map', 'template']);

const NAMES = [...RAW, ...LEFT_OUT].join('|');
const OPENING = new RegExp(`<(${NAMES})(?=[\\s/>])([^<>]*)>`, 'gi');
const CLOSING = new RegExp(`</(${NAMES})`, 'gi');

/**
 * HTML in which no element swallows what follows it because it was never closed.
 *
 * `<iframe src="a" /> text` → `<iframe src="a" ></iframe> text`; `the <script> tag` → `the &lt;script> tag`
 */
export function closeElements(html: string): string {
  const lastClosed = new Map([...html.matchAll(CLOSING)].map(({ 1: name, index }) => [name!.toLowerCase(), index]));
  return html.replaceAll(OPENING, (whole, written: string, attributes: string, at: number) => {
    const name = written.toLowerCase();
    const alone = attributes.trimEnd().endsWith('/');
    if (alone) return `<${written}${attributes.trimEnd().slice(0, -1)}></${written}>`;
    if ((lastClosed.get(name) ?? -1) > at) return whole;
    if (LEFT_OUT.has(name)) return '';
    // Somebody writes about the element, or means it.
    return attributes.trim() === '' ? `&lt;${whole.slice(1)}` : `${whole}</${written}>`;
  });
}
