import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles(inject('sample'));
const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const compressed = (file: string) => brotli(site.bytes(file));

const stylesheets = new Map(site.paths.filter((file) => file.endsWith('.css')).map((file) => [`/${file}`, compressed(file)]));
const kB = 1000;

/** The bytes of the style sheets that a page loads. */
function stylesOf(html: string): number {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href!);
  return links.reduce((sum, href) => sum + stylesheets.get(href)!, 0);
}

interface ArticlePage {
  readonly html: string;
  readonly words: number;
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

const articles: readonly ArticlePage[] = site.paths
  .filter((file) => /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.json$/.test(file))
  .map((file) => ({ html: site.text(file.replace(/json$/, 'html')), words: (JSON.parse(site.text(file)) as { blocks: { text: string }[] }).blocks.reduce((sum, { text }) => sum + wordsIn(text), 0) }));

/** An article of at least so many words: where it has fewer, paragraphs of others follow its own, links and all. */
function lengthened({ html, words }: ArticlePage, least: number): ArticlePage {
  let [text, count] = ['', words];
  const others = articles.filter((other) => other.html !== html).flatMap((other) => other.html.match(/<p id="[^"]*"[^>]*>.*?<\/p>/gs) ?? []);
  for (const paragraph of others) {
    if (count >= least) break;
    text += paragraph;
    count += wordsIn(paragraph.replace(/<[^>]*>/g, ''));
  }
  return { html: html.replace(/<div class="cards">|<div class="article-end">/, (end) => text + end), words: count };
}

const WORDS = 800;

describe('what a reader downloads', () => {
  it('is at most 6 kB of styles with an article, and 9 kB with any other page', () => {
    const others = ['index.html', 'people/index.html', 'search/index.html', '404.html'];
    expect(others.map((file) => site.text(file)).map(stylesOf).filter((bytes) => bytes === 0 || bytes > 9 * kB)).toEqual([]);
    expect(articles.filter(({ html }) => stylesOf(html) > 6 * kB)).toEqual([]);
  });

  it('is at most 14 kB for an article of 800 words, style sheet included; of a longer one in proportion', () => {
    const made = articles.map((article) => lengthened(article, WORDS));
    const heavy = made.filter(({ html, words }) => brotli(Buffer.from(html)) + stylesOf(html) > (14 * kB * words) / WORDS);
    expect(made.every(({ words }) => words >= WORDS)).toBe(true);
    expect(heavy.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)![1])).toEqual([]);
  });

  it('is at most 60 kB for any page', () => {
    const large = site.paths.filter((file) => file.endsWith('.html') && compressed(file) > 60 * kB);
    expect(large).toEqual([]);
  });

  it('is at most 60 kB of fonts in all, none of which holds up the text', () => {
    const fonts = site.paths.filter((file) => file.endsWith('.woff2'));
    expect(fonts.reduce((sum, file) => sum + site.bytes(file).length, 0)).toBeLessThanOrEqual(60 * kB);
    const faces = [...stylesheets.keys()].flatMap((href) => site.text(href.slice(1)).match(/@font-face\s*{[^}]*}/g) ?? []);
    expect(faces.filter((face) => face.includes('.woff2')).length).toBeGreaterThan(0);
    expect(faces.filter((face) => face.includes('.woff2') && !/font-display:\s*(swap|optional|fallback)/.test(face))).toEqual([]);
  });

  it('has its pictures sized, so that nothing moves', () => {
    const unsized = site.paths.filter((file) => file.endsWith('.html')).flatMap((file) => (site.text(file).match(/<img\b[^>]*>/g) ?? []).filter((tag) => !/\swidth="\d+"/.test(tag) || !/\sheight="\d+"/.test(tag)).map((tag) => `${file}: ${tag}`));
    expect(unsized).toEqual([]);
  });
});
