import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/read/schemas/article.ts';
import { siteSchema } from '../../src/read/schemas/site.ts';
import { hostileStrings } from './strings.ts';

const ARTICLE = { title: 'A plan', published: '2020-01-01' };
const SITE = { title: 'The Plain Paper', url: 'https://plain.example', lang: 'en', timeZone: 'UTC' };

describe('a hostile text as an address', () => {
  it('makes no slug but of small letters, digits and hyphens', () => {
    const taken = hostileStrings().filter((slug) => articleSchema.safeParse({ ...ARTICLE, slug }).success);
    expect(taken.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
  });

  it('makes no link but to the web', () => {
    const taken = hostileStrings().filter((url) => articleSchema.safeParse({ ...ARTICLE, sources: [{ title: 'A report', url }] }).success || siteSchema.safeParse({ ...SITE, url }).success);
    expect(taken.filter((url) => !/^https?:\/\/[^\s<>"]+$/i.test(url))).toEqual([]);
  });

  it('makes no old path out of the site', () => {
    const taken = hostileStrings().filter((from) => articleSchema.safeParse({ ...ARTICLE, redirectFrom: [from] }).success);
    expect(taken.filter((from) => !from.startsWith('/') || from.startsWith('//') || from.split('/').includes('..'))).toEqual([]);
  });
});
