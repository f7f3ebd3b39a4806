/** Names of properties that hast has and HTML writes otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  ariaDescribedBy: 'aria-describedby',
  ariaLabel: 'aria-label',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnoteBackref: 'data-footnote-backref',
  dataFootnotes: 'data-footnotes',
  align: 'class',
};

/** ` name="value"`; '' where there is no such attribute. */
export function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
  return ` ${NAMES[name] ?? name}="${name === 'align' ? 'align-' : ''}${escape(text)}"`;
}

export function isWeb(href: unknown): boolean {
  return typeof href === 'string' && /^https?:/i.test(href);
}

/** Text as it stands in HTML, between double quotation marks too. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
