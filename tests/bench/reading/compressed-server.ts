import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { SiteFiles } from '../../site/site-files.ts';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', xml: 'application/xml', txt: 'text/plain', webmanifest: 'application/manifest+json', woff2: 'font/woff2', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

/** Serves a site the way hosts do: texts compressed. */
export async function compressedServer(site: SiteFiles): Promise<Server> {
  const paths = new Set(site.paths);
  const compressed = new Map<string, Buffer>();
  const brotli = (file: string) => compressed.get(file) ?? compressed.set(file, brotliCompressSync(site.bytes(file))).get(file)!;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    if (!paths.has(file)) return void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(site.bytes('404.html'));
    const ending = path.extname(file).slice(1);
    const isText = ['html', 'css', 'js', 'json', 'svg', 'xml', 'txt', 'webmanifest'].includes(ending);
    const headers = { 'Content-Type': TYPES[ending] ?? 'application/octet-stream', 'Cache-Control': file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600' };
    response.writeHead(200, isText ? { ...headers, 'Content-Encoding': 'br' } : headers).end(isText ? brotli(file) : site.bytes(file));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}
