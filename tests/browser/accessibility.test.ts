import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles, templates, urlOf } from '../site/site-files.ts';
import { stageFor } from './browser.ts';

const site = siteFiles(inject('sample'));
const stage = stageFor(inject('sample'));

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(templates(site).map(urlOf))('%s', (url) => {
  it.each([
    ['light', 1280], ['dark', 1280], ['light', 320], ['dark', 320],
  ] as const)('has nothing that axe finds, %s at %i px, and nothing to scroll sideways', async (colorScheme, width) => {
    const context = await stage.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.goto(stage.origin + url, { waitUntil: 'load' });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} — ${failureSummary}`)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('has nothing that axe finds in forced colours and with text twice as large', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(stage.origin + url, { waitUntil: 'load' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).disableRules(['color-contrast']).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });
});
