import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/views/content-security-policy.ts';
import { headersFor, parseHeaderRules, parseRedirects } from '../../../src/publish/header-rules.ts';
import { outputsOf } from '../../../src/publish/outputs.ts';
import type { Output } from '../../../src/publish/output.ts';
import { corpusOf, SMALL_NEWSROOM, type CorpusOptions } from '../../newsroom.ts';

const MOVED = { ...SMALL_NEWSROOM, 'people/ada-north.md': SMALL_NEWSROOM['people/ada-north.md']!.toString().replace('born: 1960', 'born: 1960\nformerIds: [a-north]') };

async function siteOf(options: CorpusOptions = {}): Promise<{ read(path: string): Promise<string>; paths: string[] }> {
  const outputs = new Map(outputsOf(corpusOf(MOVED, options)).map((output) => [output.path, output]));
  const text = async (output: Output | undefined) => (output?.kind === 'text' ? output.text() : output?.kind === 'made' ? (await output.make()).toString() : '');
  return { read: (path) => text(outputs.get(path)), paths: [...outputs.keys()] };
}

describe('the files for hosts', () => {
  it('send every page one policy that allows no script, and search one that allows its own', async () => {
    const rules = parseHeaderRules(await (await siteOf()).read('_headers'));
    const policies = (path: string) => headersFor(rules, path).filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value);
    for (const path of ['/', '/people/ada-north/', '/2017/11/30/plan/', '/posts/', '/404.html']) expect(policies(path), path).toEqual([contentSecurityPolicy('page', 'header')]);
    expect(policies('/search/?q=x'.split('?')[0]!)).toEqual([contentSecurityPolicy('search', 'header')]);
    expect(contentSecurityPolicy('page', 'header')).toMatch(/^default-src 'none'/);
    expect(contentSecurityPolicy('page', 'header')).not.toContain('script-src');
    expect(contentSecurityPolicy('page', 'meta')).not.toContain('frame-ancestors');
  });

  it('let hashed files be kept for a year', async () => {
    const rules = parseHeaderRules(await (await siteOf()).read('_headers'));
    expect(headersFor(rules, '/_astro/style.abc.css')).toContainEqual(['Cache-Control', 'public, max-age=31536000, immutable']);
    expect(headersFor(rules, '/index.html').map(([name]) => name)).not.toContain('Cache-Control');
  });

  it('lead old addresses on, and have a page for each', async () => {
    const site = await siteOf();
    const rules = parseRedirects(await site.read('_redirects'));
    expect(rules.get('/old/plan')).toEqual({ to: '/2017/11/30/plan/', status: 301 });
    expect(rules.get('/old/plan.html')).toEqual({ to: '/2017/11/30/plan/', status: 301 });
    expect(rules.get('/people/a-north/')).toEqual({ to: '/people/ada-north/', status: 301 });
    for (const path of ['old/plan.html', 'old/plan/index.html', 'people/a-north/index.html']) {
      const page = await site.read(path);
      expect(page, path).toMatch(/http-equiv="refresh" content="0; url=\/(2017|people)\//);
      expect(page, path).toMatch(/rel="canonical" href="https:\/\/gazette\.example\//);
    }
  });

  it('lead from an author’s old id as well, and tell no redacted name', async () => {
    const written = { ...MOVED, 'articles/2018/2018-01-01-by-ada.md': '---\ntitle: A column\npublished: 2018-01-01\nbyline: [Ada North]\n---\n\nThe tide is out.\n' };
    const outputs = (files: typeof MOVED) => new Map(outputsOf(corpusOf(files)).map((output) => [output.path, output]));
    const redirects = outputs(written).get('_redirects');
    expect(redirects?.kind === 'made' && (await redirects.make()).toString()).toContain('/authors/a-north/ /authors/ada-north/ 301');
    const hidden = outputs({ ...MOVED, 'people/ada-north.md': '---\nname: Ada North\nformerIds: [a-north]\nredacted: At her request.\n---\n' }).get('people/a-north/index.html');
    expect(hidden?.kind === 'made' && (await hidden.make()).toString()).not.toContain('Ada North');
  });

  it('name everything under the base path', async () => {
    const site = await siteOf({ base: '/archive/' });
    expect(await site.read('_redirects')).toContain('/archive/old/plan /archive/2017/11/30/plan/ 301');
    expect(await site.read('robots.txt')).toContain('https://gazette.example/archive/sitemap-index.xml');
    expect(JSON.parse(await site.read('site.webmanifest')).start_url).toBe('/archive/');
  });
});

describe('sitemaps', () => {
  it('list every page that may be found, once, with the day it last changed', async () => {
    const site = await siteOf();
    const index = await site.read('sitemap-index.xml');
    const files = [...index.matchAll(/<loc>https:\/\/gazette\.example\/([^<]+)<\/loc>/g)].map(([, path]) => path!);
    const texts = await Promise.all(files.map((path) => site.read(path)));
    const listed = texts.flatMap((text) => [...text.matchAll(/<loc>https:\/\/gazette\.example([^<]+)<\/loc>/g)].map(([, path]) => path!));
    const pages = site.paths.filter((path) => path.endsWith('index.html')).map((path) => `/${path.slice(0, -'index.html'.length)}`);
    const hidden = pages.filter((path) => path.includes('cleo-west') || path === '/search/' || path.startsWith('/old/') || path.includes('/a-north/'));
    expect(listed.sort()).toEqual(pages.filter((path) => !hidden.includes(path)).sort());
    expect(texts.join('')).toContain('<url><loc>https://gazette.example/2017/11/30/plan/</loc><lastmod>2017-11-30T17:05:00-05:00</lastmod></url>');
  });

  it('give news sites the articles of today and yesterday', async () => {
    const site = await siteOf({ now: '2017-12-01T12:00:00-05:00' });
    const news = await site.read('news-sitemap.xml');
    expect(news).toContain('<news:title>Council denies any plan</news:title>');
    expect(news).toContain('Council plans to replace');
    expect(await (await siteOf({ now: '2017-12-02' })).read('news-sitemap.xml')).not.toContain('Council plans to replace');
    expect(await (await siteOf({ now: '2017-12-10' })).read('news-sitemap.xml')).not.toContain('<url>');
  });
});
