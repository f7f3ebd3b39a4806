import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles, templates, urlOf } from '../site/site-files.ts';
import { stageFor } from './browser.ts';

const site = siteFiles(inject('sample'));
const urls = templates(site).map(urlOf);
const stage = stageFor(inject('sample'));

async function withPage(look: (page: Page, context: BrowserContext) => Promise<void>, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await look(await context.newPage(), context);
  await context.close();
}

describe('served with its own headers', () => {
  it.each(urls)('%s breaks no policy and misses no file', async (url) => {
    await withPage(async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('pageerror', (error) => void complaints.push(error.message));
      page.on('response', (response) => void (response.status() >= 400 && !response.url().endsWith('/404.html') && complaints.push(`${response.status()} ${response.url()}`)));
      await page.goto(stage.origin + url, { waitUntil: 'networkidle' });
      expect(complaints).toEqual([]);
    });
  });

  it.each(urls)('%s does not move while it loads', async (url) => {
    await withPage(async (page) => {
      await page.addInitScript(() => {
        const shifts = window as unknown as { shift: number };
        shifts.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(stage.origin + url, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    }, { viewport: { width: 360, height: 740 } });
  });
});

describe('with the keyboard alone', () => {
  it.each(urls)('%s is walked from the skip link on, with the focus always to be seen', async (url) => {
    await withPage(async (page) => {
      await page.goto(stage.origin + url, { waitUntil: 'load' });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
      const seen = new Set<string>();
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return null;
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const drawn = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
          return { name: element.outerHTML.slice(0, 100), shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight, drawn };
        });
        if (focus === null) break;
        seen.add(focus.name);
        expect(focus, focus.name).toMatchObject({ shown: true, drawn: true });
      }
      expect(seen.size).toBeGreaterThan(4);
    });
  });
});

describe('search', () => {
  it('answers, keeps the question in the address, and goes back to it', async () => {
    await withPage(async (page) => {
      await page.goto(`${stage.origin}/search/?q=pompeo`, { waitUntil: 'networkidle' });
      const first = await page.locator('#results > li').count();
      expect(first).toBeGreaterThan(3);
      expect(await page.locator('#results mark').first().textContent()).toMatch(/pompeo/i);
      await page.fill('#q', 'senate confirmed');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search.includes('senate'));
      await page.waitForSelector('#results > li');
      await page.goBack();
      await page.waitForFunction(() => (document.getElementById('q') as HTMLInputElement).value === 'pompeo');
      await page.waitForSelector('#results > li');
      expect(await page.locator('[role=status]').textContent()).toMatch(/\d/);
    });
  });

  it('tells of every move with the marks that pages have, folded or not', async () => {
    await withPage(async (page) => {
      await page.goto(`${stage.origin}/search/?q=pompeo`, { waitUntil: 'networkidle' });
      const moves = await page.locator('#results .move').evaluateAll((all) => all.map((move) => ({
        ref: (move as HTMLElement).dataset['move'],
        marks: ['state', 'denial', 'outcome'].map((mark) => move.querySelectorAll(`[data-${mark}]`).length),
        folded: move.closest('details') !== null,
      })));
      expect(moves.some(({ folded }) => folded)).toBe(true);
      expect(moves.some(({ marks }) => marks[1]! > 0 && marks[2] === 1)).toBe(true);
      for (const { ref, marks } of moves) {
        expect(ref).toMatch(/^\d{4}\/\d\d\/\d\d\/[a-z0-9-]+#m\d+$/);
        expect(marks[0], ref).toBe(1);
      }
    });
  });

  it('suggests people and agencies, to be chosen with the arrow keys', async () => {
    await withPage(async (page) => {
      await page.goto(`${stage.origin}/search/`, { waitUntil: 'networkidle' });
      await page.locator('#q').pressSequentially('tiller');
      await page.waitForSelector('[role=option]');
      await page.keyboard.press('ArrowDown');
      expect(await page.getAttribute('#q', 'aria-activedescendant')).toBe('suggestion-0');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.search === '?person=rex-tillerson');
      await page.waitForSelector('#results > li');
    });
  });

  it('shows the pages that lead to everything where scripts are off', async () => {
    await withPage(async (page) => {
      await page.goto(`${stage.origin}/search/`);
      expect(await page.locator('noscript a, main ul a').count()).toBeGreaterThan(4);
    }, { javaScriptEnabled: false });
  });
});
