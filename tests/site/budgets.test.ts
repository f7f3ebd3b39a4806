import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles(inject('sample'));
const brotli = (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const compressed = (file: string) => brotli(site.bytes(file));

const stylesheets = site.paths.filter((file) => file.endsWith('.css'));
const kB = 1000;

interface ArticlePage {
  readonly html: string;
  readonly words: number;
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

function articles(): ArticlePage[] {
  return site.paths
    .filter((file) => /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.json$/.test(file))
    .map((file) => ({ html: site.text(file.replace(/json$/, 'html')), words: (JSON.parse(site.text(file)) as { blocks: { text: string }[] }).blocks.reduce((sum, { text }) => sum + wordsIn(text), 0) }));
}

/** An article of at least so many words: where it has fewer, paragraphs of another follow its own, links and all. */
function lengthened({ html, words }: ArticlePage, from: ArticlePage, least: number): ArticlePage {
  let [text, count] = ['', words];
  for (const [paragraph] of from.html.matchAll(/<p id="[^"]*"[^>]*>.*?<\/p>/gs)) {
    if (count >= least) break;
    text += paragraph;
    count += wordsIn(paragraph.replace(/<[^>]*>/g, ''));
  }
  return { html: html.replace(/<div class="cards">|<div class="article-end">/, (end) => text + end), words: count };
}

describe('what a reader downloads', () => {
  it('is one stylesheet of at most 8 kB', () => {
    expect(stylesheets).toHaveLength(1);
    expect(compressed(stylesheets[0]!)).toBeLessThanOrEqual(8 * kB);
  });

  it('is at most 14 kB for an article of 800 words, stylesheet included', () => {
    const [nearest, next] = articles().toSorted((a, b) => Math.abs(a.words - 800) - Math.abs(b.words - 800));
    const page = lengthened(nearest!, next!, 800);
    expect(page.words).toBeGreaterThanOrEqual(800);
    expect(brotli(Buffer.from(page.html)) + compressed(stylesheets[0]!)).toBeLessThanOrEqual(14 * kB);
  });

  it('is at most 60 kB for any page', () => {
    const large = site.paths.filter((file) => file.endsWith('.html') && compressed(file) > 60 * kB);
    expect(large).toEqual([]);
  });

  it('is at most 60 kB of fonts in all, none of which holds up the text', () => {
    const fonts = site.paths.filter((file) => file.endsWith('.woff2'));
    expect(fonts.reduce((sum, file) => sum + site.bytes(file).length, 0)).toBeLessThanOrEqual(60 * kB);
    const faces = site.text(stylesheets[0]!).match(/@font-face\s*{[^}]*}/g) ?? [];
    expect(faces.filter((face) => face.includes('.woff2') && !/font-display:\s*(swap|optional|fallback)/.test(face))).toEqual([]);
  });

  it('has its pictures sized, so that nothing moves', () => {
    const unsized = site.paths.filter((file) => file.endsWith('.html')).flatMap((file) => (site.text(file).match(/<img\b[^>]*>/g) ?? []).filter((tag) => !/\swidth="\d+"/.test(tag) || !/\sheight="\d+"/.test(tag)).map((tag) => `${file}: ${tag}`));
    expect(unsized).toEqual([]);
  });
});
