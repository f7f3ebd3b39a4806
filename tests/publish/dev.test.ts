import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ARTICLE = 'articles/2020/2020-03-01-harbour-opens.md';

let content: string;
let cache: string;
let server: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;

const write = (name: string, text: string) => writeFileSync(path.join(content, name), text);

beforeAll(async () => {
  content = mkdtempSync(path.join(tmpdir(), 'dateline-dev-'));
  cache = mkdtempSync(path.join(tmpdir(), 'dateline-dev-cache-'));
  cpSync(path.join(root, 'tests/publish/harbour'), content, { recursive: true });
  // Without Vitest's environment, which keeps Astro's server from following changes.
  server = spawn('node', [path.join(root, 'src/cli/main.mjs'), 'dev', '--content', content, '--port', '0'], { env: { PATH: process.env['PATH'], DATELINE_CACHE: cache }, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((resolve, reject) => {
    server.stdout!.on('data', (said: Buffer) => {
      const found = /http:\S+/.exec(said.toString());
      if (found) resolve(found[0]);
    });
    server.on('exit', (code) => reject(new Error(`dev ended with code ${code}`)));
  });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${address}2020/03/01/harbour-opens/`);
  await page.waitForLoadState('networkidle');
});

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
  await once(server, 'exit');
  for (const folder of [content, cache]) rmSync(folder, { recursive: true, force: true });
});

describe('dev', () => {
  it('shows a change of an article in the open page', async () => {
    write(ARTICLE, readFileSync(path.join(content, ARTICLE), 'utf8').replace('opened on Sunday', 'reopened on Sunday'));
    await page.waitForSelector('text=reopened on Sunday');
  });

  it('shows a change of a profile in the open page', async () => {
    await page.goto(`${address}2020/03/01/harbour-opens/`);
    await page.waitForLoadState('networkidle');
    write('people/ada-example.md', '---\nname: Ada Example\ndied: 2020-03-02\nredacted: at her request\n---\n');
    await page.waitForFunction(() => document.querySelector('main a[href="/people/ada-example/"]') === null);
  });

  it('shows drafts, marked', async () => {
    await page.goto(`${address}2020/03/02/not-yet/`);
    expect(await page.textContent('main')).toMatch(/draft/i);
  });

  it('answers for feeds and data as the built site does', async () => {
    const feed = await fetch(`${address}feed.xml`);
    expect(feed.headers.get('content-type')).toContain('xml');
    expect(await feed.text()).toContain('Harbour opens');
  });

  it('has a page of all parts, and the site’s own page for addresses that lead nowhere', async () => {
    expect((await fetch(`${address}design/`)).status).toBe(200);
    const nowhere = await fetch(`${address}no-such-page/`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.text()).toContain('The Harbour Post');
  });

  it('goes on where its cache is cleared away', async () => {
    const kept = readdirSync(cache, { recursive: true, withFileTypes: true }).filter(({ name }) => name.includes('.texts.'));
    for (const { parentPath, name } of kept) writeFileSync(path.join(parentPath, name), '');
    expect(kept).not.toEqual([]);
    const pages = await Promise.all(['2020/04/01/ferry-returns/', '2020/03/01/harbour-opens/', 'feed.xml'].map(async (url) => (await fetch(`${address}${url}`)).text()));
    for (const text of pages) expect(text).toMatch(/Ferry returns|Harbour opens/);
  });

  it('goes on where an article cannot be read', async () => {
    write('articles/2020/2020-03-03-broken.md', 'no front matter');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await fetch(address)).status).toBe(200);
    expect(await (await fetch(`${address}2020/03/03/broken/`)).text()).toContain('2020-03-03-broken.md:1:1');
  });
});
