import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { headersFor, parseHeaderRules, parseRedirects } from './header-rules.ts';

/** Media types by the end of a file's name. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
};

/**
 * A server that answers as a static host would: `index.html` of a folder, a redirect where the trailing slash is missing,
 * `_redirects`, `_headers`, and `404.html`.
 *
 * @param folder the built site.
 * @param base the path it lives under: begins and ends with "/".
 */
export function previewServer(folder: string, base = '/'): Server {
  const rules = parseHeaderRules(textOf(path.join(folder, '_headers')));
  const redirects = parseRedirects(textOf(path.join(folder, '_redirects')));
  return createServer((request, response) => {
    const answer = answerTo(request, folder, base, redirects);
    for (const [name, value] of headersFor(rules, pathOf(request))) response.setHeader(name, value);
    send(response, answer, request.method === 'HEAD');
  });
}

interface Answer {
  readonly status: number;
  readonly location?: string;
  readonly file?: string;
}

function answerTo(request: IncomingMessage, folder: string, base: string, redirects: ReturnType<typeof parseRedirects>): Answer {
  const asked = pathOf(request);
  const notFound = { status: 404, file: path.join(folder, '404.html') };
  const redirect = redirects.get(asked);
  if (redirect) return { status: redirect.status, location: redirect.to };
  if (!asked.startsWith(base)) return asked === base.slice(0, -1) ? { status: 301, location: base } : notFound;
  const file = path.join(path.resolve(folder), safelyDecoded(asked.slice(base.length)));
  if (!file.startsWith(path.resolve(folder))) return notFound;
  const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder && !asked.endsWith('/')) return { status: 301, location: `${asked}/` };
  const wanted = isFolder ? path.join(file, 'index.html') : file;
  return existsSync(wanted) && statSync(wanted).isFile() ? { status: 200, file: wanted } : notFound;
}

/** The path of a request as it came, without its query. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0]!;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll('\0', '');
  } catch {
    return '';
  }
}

function send(response: ServerResponse, { status, location, file }: Answer, headOnly: boolean): void {
  if (location !== undefined) response.setHeader('Location', location);
  const body = file && existsSync(file) ? readFileSync(file) : Buffer.from('');
  if (file && !response.hasHeader('Content-Type')) response.setHeader('Content-Type', TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream');
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(headOnly ? undefined : body);
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
