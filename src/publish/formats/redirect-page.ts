import { escapeHtml } from '../../views/escape-html.ts';

/** A page that sends its reader on, for hosts that know no other way. */
export function redirectPage({ url, canonical, title, lang }: { readonly url: string; readonly canonical: string; readonly title: string; readonly lang: string }): string {
  const [address, words] = [escapeHtml(url), escapeHtml(title)];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><title>${words}</title>`,
    `<meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${escapeHtml(canonical)}"><meta name="robots" content="noindex"></head>`,
    `<body><main><h1>${words}</h1><p><a href="${address}">${address}</a></p></main></body></html>`,
    '',
  ].join('\n');
}
