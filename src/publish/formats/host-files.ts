import { contentSecurityPolicy } from '../../views/content-security-policy.ts';
import type { Redirect } from '../../views/redirects.ts';

/**
 * `_redirects`, as Cloudflare Pages and Netlify read it. Whole folders come last: Cloudflare wants them behind single
 * addresses, and takes 100 of them and 2,000 of those (developers.cloudflare.com/pages/configuration/redirects).
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const single = redirects.flatMap(({ from, to }) => {
    const bare = from.replace(/\/$/, '');
    return bare === '' ? [`${from} ${to} 301`] : [`${bare} ${to} 301`, ...(from === bare ? [] : [`${from} ${to} 301`])];
  });
  const folders = redirects.filter(({ below }) => below).map(({ from, to }) => `${from}* ${to}:splat 301`);
  return [...single, ...folders].map((line) => `${line}\n`).join('');
}

/** Sent with everything: what browsers need to be told once, whatever the file. */
const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Pictures and data are there for others to show and read. */
const SHARED: readonly (readonly [string, string])[] = [['Access-Control-Allow-Origin', '*'], ['Cross-Origin-Resource-Policy', 'cross-origin']];

const FOREVER: readonly (readonly [string, string])[] = [['Cache-Control', 'public, max-age=31536000, immutable']];

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Hosts join the headers of all rules that match, and a browser
 * holds a page to every policy it is sent: so the policy stands with each section of the site, search apart, not with
 * everything.
 *
 * @param sections the first parts of the site's addresses: "people", "2017".
 */
export function headersFile(base: string, sections: readonly string[]): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const page = pageHeaders('page');
  return [
    rule('/*', EVERYWHERE),
    rule(base, page),
    ...sections.map((section) => rule(`${base}${section}/*`, page)),
    rule(`${base}404.html`, page),
    rule(`${base}search/*`, pageHeaders('search')),
    ...['_astro', 'images'].map((folder) => rule(`${base}${folder}/*`, FOREVER)),
    ...['data', 'images', 'cards'].map((folder) => rule(`${base}${folder}/*`, SHARED)),
  ].join('\n');
}

function pageHeaders(page: 'page' | 'search'): readonly (readonly [string, string])[] {
  return [['Content-Security-Policy', contentSecurityPolicy(page, 'header')], ['Cross-Origin-Resource-Policy', 'same-origin']];
}
