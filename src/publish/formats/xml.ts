/** An element of an XML document. Attributes that are undefined, and children that are null, are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlChild[];
}

export type XmlChild = XmlElement | string | null;

/** @param attributes in the order they are written. */
export function xml(name: string, attributes: XmlElement['attributes'] = {}, ...children: readonly XmlChild[]): XmlElement {
  return { name, attributes, children };
}

/**
 * A document with its declaration. Texts stand between the tags as they are, escaped: libraries that indent their output
 * put white space into titles.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`;
}

function write({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value).replaceAll('"', '&quot;')}"`));
  const inner = children.map((child) => (child === null ? '' : typeof child === 'string' ? escapeXml(child) : write(child)));
  return inner.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}

/** Characters that XML 1.0 has no way to write are dropped: reading refuses them, so there are none but by mistake. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
