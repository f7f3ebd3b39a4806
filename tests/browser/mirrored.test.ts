import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';
import { openBrowser } from './browser.ts';
import { drawPages } from './draw-pages.ts';

const WIDTH = 1280;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Parts of pages whose boxes are as wide as the page wants them, whatever words are in them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '/': ['.masthead', '.sections', '.front-lead', '.front-rail', '.front-besides', '.foot'],
  '/2017/11/30/plan/': ['.article-head', '.whos-who', '.body', '.article-end', '.move-card'],
};

/** How far those boxes are from the left and right edge, in a site of a language. */
async function edges(lang: string): Promise<Record<string, { readonly left: number; readonly right: number }[]>> {
  const corpus = corpusOf({ ...SMALL_NEWSROOM, 'site.yaml': String(SMALL_NEWSROOM['site.yaml']).replace('lang: en', `lang: ${lang}`) });
  const site = await drawPages(corpus, (path) => Object.keys(PARTS).includes(`/${path.replace('index.html', '')}`));
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 800 } });
  const page = await context.newPage();
  const found: Awaited<ReturnType<typeof edges>> = {};
  for (const [url, selectors] of Object.entries(PARTS)) {
    await page.goto(site.origin + url, { waitUntil: 'load' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    found[url] = await page.evaluate((parts) => parts.map((part) => {
      const { left, right } = document.querySelector(part)!.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(document.documentElement.clientWidth - right) };
    }), selectors);
  }
  await context.close();
  site.close();
  return found;
}

it('a site in a language from right to left is the other one in a mirror', async () => {
  const straight = await edges('en');
  const mirrored = await edges('ar');
  for (const url of Object.keys(PARTS)) expect(mirrored[url]!.map(({ left, right }) => ({ left: right, right: left })), url).toEqual(straight[url]);
});
