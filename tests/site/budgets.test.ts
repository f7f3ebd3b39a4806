import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles(inject('sample'));
const compressed = (file: string) => brotliCompressSync(site.bytes(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const stylesheets = site.paths.filter((file) => file.endsWith('.css'));
const kB = 1000;

describe('what a reader downloads', () => {
  it('is one stylesheet of at most 8 kB', () => {
    expect(stylesheets).toHaveLength(1);
    expect(compressed(stylesheets[0]!)).toBeLessThanOrEqual(8 * kB);
  });

  it('is at most 14 kB for an article of some 800 words, stylesheet included', () => {
    const articles = site.paths
      .filter((file) => /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.json$/.test(file))
      .map((file) => ({ file, words: (JSON.parse(site.text(file)) as { blocks: { text: string }[] }).blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) }));
    const [nearest] = articles.toSorted((a, b) => Math.abs(a.words - 800) - Math.abs(b.words - 800));
    expect(nearest!.words).toBeGreaterThan(600);
    expect(compressed(nearest!.file.replace(/json$/, 'html')) + compressed(stylesheets[0]!)).toBeLessThanOrEqual(14 * kB);
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
