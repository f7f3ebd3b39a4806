import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import lighthouse from 'lighthouse';
import { siteFiles, templates, urlOf } from '../../site/site-files.ts';
import { compressedServer } from './compressed-server.ts';

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
export async function printScores(): Promise<void> {
  const out = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  execFileSync(process.execPath, ['src/cli/main.mjs', 'build', '--content', 'content', '--out', path.join(out, 'site')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const { url, scores, lost } of await lighthouseScores(path.join(out, 'site'))) {
    console.log(`${CATEGORIES.map((name) => String(scores[name]).padStart(3)).join(' ')}  ${url}  ${lost.join(', ')}`);
  }
  rmSync(out, { recursive: true, force: true });
}

if (import.meta.main) await printScores();
