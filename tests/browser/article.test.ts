import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';
import { openBrowser, type ServedSite } from './browser.ts';
import { drawPages } from './draw-pages.ts';

const URL = '/2017/11/30/plan/';
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await openBrowser();
  site = await drawPages(corpusOf(SMALL_NEWSROOM), (path) => path.startsWith(URL.slice(1)));
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function open(width: number, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(site.origin + URL, { waitUntil: 'load' });
  await look(page);
  await context.close();
}

const box = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!;

const NAME = '[data-card^="Ada North"]';

/** Where a name's card stands on the page and what it says; null while it is not shown. */
const card = async (page: Page) =>
  page.evaluate((name) => {
    const link = document.querySelector<HTMLElement>(name)!;
    const style = getComputedStyle(link, '::after');
    if (style.content === 'none') return null;
    const article = document.querySelector('.article')!.getBoundingClientRect();
    return { x: article.x + parseFloat(style.left), y: article.y + scrollY + parseFloat(style.top), width: parseFloat(style.width), text: link.dataset['card'] };
  }, NAME);

describe('where there is a margin', () => {
  it('a name’s card stands in it below who is who, never over the text, while it is pointed at or has the focus', async () => {
    await open(1280, async (page) => {
      expect(await card(page)).toBeNull();
      for (const point of [() => page.hover(NAME), () => page.focus(NAME)]) {
        await point();
        const [text, list, shown] = [await box(page, '.body'), await box(page, '.whos-who'), (await card(page))!];
        expect(shown.x).toBeGreaterThan(text.x + text.width);
        expect(shown.y).toBeGreaterThanOrEqual(list.y + list.height);
        await page.mouse.move(0, 0);
      }
      expect((await card(page))!.text).toBe('Ada North\nHarbour Master, Port Authority\nUntil April 26, 2018');
    });
  });

  it('a name’s card stands level with the name in the other margin where that is wide', async () => {
    await open(1920, async (page) => {
      await page.hover(NAME);
      const [text, name, shown] = [await box(page, '.body'), await box(page, NAME), (await card(page))!];
      expect(shown.x + shown.width).toBeLessThan(text.x);
      expect(Math.abs(shown.y - name.y)).toBeLessThan(5);
    });
  });

  it('who is who stands beside the text and needs no unfolding', async () => {
    await open(1280, async (page) => {
      expect(await page.locator('.whos-who summary').isVisible()).toBe(false);
      expect(await page.locator('.whos-who .chip').first().isVisible()).toBe(true);
      expect((await box(page, '.whos-who')).x).toBeGreaterThan((await box(page, '.body')).x + (await box(page, '.body')).width);
    });
  });

  it('a line of text has 60 to 75 characters', async () => {
    await open(1280, async (page) => {
      const characters = await page.evaluate(() => {
        const body = document.querySelector('.body')!;
        const probe = document.createElement('span');
        probe.textContent = 'The quick words of a common sentence, set as the article sets its own. '.repeat(10);
        probe.style.whiteSpace = 'nowrap';
        body.append(probe);
        return (probe.textContent.length * body.getBoundingClientRect().width) / probe.getBoundingClientRect().width;
      });
      expect(characters).toBeGreaterThan(60);
      expect(characters).toBeLessThan(75);
    });
  });
});

describe('on a small screen', () => {
  it('who is who is folded before the text, and names are just links', async () => {
    await open(360, async (page) => {
      expect(await page.locator('.whos-who .chip').first().isVisible()).toBe(false);
      expect((await box(page, '.whos-who')).y).toBeLessThan((await box(page, '.body')).y);
      await page.focus(NAME);
      expect(await card(page)).toBeNull();
      await page.locator('.whos-who summary').click();
      expect(await page.locator('.whos-who .chip').first().isVisible()).toBe(true);
    });
  });
});

describe('on paper', () => {
  it('the navigation is gone, who is who is there, links to elsewhere are spelled out', async () => {
    await open(700, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sections').isVisible()).toBe(false);
      expect(await page.locator('.whos-who .chip').first().isVisible()).toBe(true);
    });
  });
});
