import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles(inject('sample'));
const pages = site.paths.filter((file) => file.endsWith('.html'));

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements, attributes and entities its own way, which HTML allows.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    // Safari tells VoiceOver of a list without bullets only where it has the role.
    'no-redundant-role': 'off',
  },
});

describe('every page', () => {
  it.each(pages)('%s is valid HTML', async (page) => {
    const report = await validator.validateString(site.text(page));
    const messages = report.results.flatMap((result) => result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`));
    expect(messages).toEqual([]);
  });

  it('has no script but search, and nothing inline that a strict policy forbids', () => {
    const wrong = pages.flatMap((page) => {
      const html = site.text(page);
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes!).filter((attributes) => !attributes.includes('application/ld+json'));
      const allowed = page === 'search/index.html' ? scripts.filter((attributes) => !/\ssrc="/.test(attributes)) : scripts;
      const inline = html.match(/\sstyle="|<style\b|\son[a-z]+="|javascript:/g) ?? [];
      return [...allowed, ...inline].map((found) => `${page}: ${found}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has one headline, a title, a canonical address, and a policy of its own', () => {
    const wrong = pages.filter((page) => {
      const html = site.text(page);
      if (html.includes('http-equiv="refresh"')) return false;
      const counts = [/<h1\b/g, /<title>[^<]+<\/title>(?=[^]*<body)/g, /<link rel="canonical" href="https:\/\//g, /<meta http-equiv="Content-Security-Policy"/g].map((what) => html.match(what)?.length ?? 0);
      return counts.some((count) => count !== 1);
    });
    expect(wrong).toEqual([]);
  });

  it('holds structured data that can be read', () => {
    for (const page of pages) {
      for (const [, json] of site.text(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) expect(JSON.parse(json!)['@context'], page).toBe('https://schema.org');
    }
    const article = pages.find((page) => /^\d{4}\/\d{2}\/\d{2}\/.+/.test(page) && site.text(page).includes('"NewsArticle"'));
    expect(article).toBeDefined();
  });
});
