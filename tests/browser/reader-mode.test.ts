import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles, urlOf } from '../site/site-files.ts';
import { stageFor } from './browser.ts';

const site = siteFiles(inject('sample'));
const articles = site.paths.filter((file) => /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.html$/.test(file) && !site.text(file).includes('http-equiv="refresh"'));
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

interface Read {
  readonly title: string;
  readonly byline: string | null;
  readonly publishedTime: string | null;
  readonly textContent: string;
}

interface Article {
  readonly title: string;
  readonly published: string;
  readonly byline: readonly string[];
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
}

const stage = stageFor(inject('sample'));

/** Letters and digits alone: quotation marks, dashes and spaces are set on the page as the language sets them. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '');

describe('reader mode', () => {
  it.each(articles)('%s gives the whole article, with its title, author and date', async (file) => {
    const context = await stage.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(stage.origin + urlOf(file), { waitUntil: 'load' });
    // A note's number stands in the middle of what it belongs to.
    await page.evaluate(() => document.querySelectorAll('sup').forEach((mark) => mark.remove()));
    await page.addScriptTag({ content: readability });
    const read = (await page.evaluate('new Readability(document).parse()')) as Read;
    const article = JSON.parse(site.text(file.replace(/html$/, 'json'))) as Article;
    expect(bare(read.title)).toContain(bare(article.title));
    for (const name of article.byline) expect(read.byline).toContain(name);
    expect(read.publishedTime).toBe(article.published);
    const text = bare(read.textContent);
    expect(article.blocks.filter((block) => !text.includes(bare(block.text)))).toEqual([]);
    await context.close();
  });
});
