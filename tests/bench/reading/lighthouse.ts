import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import lighthouse from 'lighthouse';
import { siteFiles, templates, urlOf, type SiteFiles } from '../../site/site-files.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

/** What Lighthouse gives each kind of page on its mobile settings, from 0 to 100, and which audits cost points. */
export async function lighthouseScores(folder: string): Promise<{ readonly url: string; readonly scores: Scores; readonly lost: readonly string[] }[]> {
  const site = siteFiles(folder);
  const server = await compressedServer(site);
  const { port, chrome } = await startChrome();
  try {
    const rows = [];
    for (const file of templates(site)) rows.push(await scoresOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}${urlOf(file)}`, urlOf(file), port));
    return rows;
  } finally {
    chrome.kill();
    server.close();
  }
}

async function scoresOf(address: string, url: string, port: number) {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  const { categories, audits } = result!.lhr;
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])) as Scores;
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) ?? []);
  const lost = counted.filter((id) => audits[id]?.score !== null && (audits[id]?.score ?? 1) < 0.9);
  return { url, scores, lost };
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', xml: 'application/xml', txt: 'text/plain', webmanifest: 'application/manifest+json', woff2: 'font/woff2', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

/** Serves a site the way hosts do: texts compressed. */
async function compressedServer(site: SiteFiles): Promise<Server> {
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

async function startChrome(): Promise<{ readonly port: number; readonly chrome: ChildProcess }> {
  const profile = mkdtempSync(path.join(tmpdir(), 'dateline-chrome-'));
  const chrome = spawn(await chromium.executablePath(), ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    chrome.stderr!.on('data', (bytes) => {
      said += bytes;
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    });
    chrome.on('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  chrome.on('exit', () => rmSync(profile, { recursive: true, force: true }));
  return { port, chrome };
}

/** Builds the sample and prints a row a template. */
export async function main(): Promise<void> {
  const out = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  execFileSync(process.execPath, ['src/cli/main.ts', 'build', '--content', 'content', '--out', path.join(out, 'site')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const { url, scores, lost } of await lighthouseScores(path.join(out, 'site'))) {
    console.log(`${CATEGORIES.map((name) => String(scores[name]).padStart(3)).join(' ')}  ${url}  ${lost.join(', ')}`);
  }
  rmSync(out, { recursive: true, force: true });
}

if (import.meta.main) await main();
