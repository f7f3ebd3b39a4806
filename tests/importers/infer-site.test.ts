import { describe, expect, it } from 'vitest';
import { assetShelf } from '../../src/importers/asset-shelf.ts';
import { NO_HOME, type ForeignPost } from '../../src/importers/foreign-post.ts';
import { importPosts } from '../../src/importers/import-posts.ts';

function post(slug: string, markdown: string): ForeignPost {
  const names = { updated: null, expires: null, summary: null, kicker: null, dateline: null, wire: null, image: null, lang: null };
  return { ...names, source: `${slug}.md`, title: slug, published: '2018-03-04', slug, byline: [], topics: [], draft: false, oldPaths: [], names: [`2018/03/04/${slug}`], body: { kind: 'markdown', markdown }, home: NO_HOME };
}

function imported(links: number): string[] {
  const others = Array.from({ length: 3 }, (_, index) => post(`b${index}`, index < links ? '[a](https://own.example/2018/03/04/a/) [x](https://other.example/2018/03/04/zzz/)' : ''));
  return [...importPosts([post('a', '[about](/about/)'), ...others], { timeZone: 'UTC' }, assetShelf([]), () => undefined)].map(({ markdown }) => markdown.trim());
}

describe('posts whose site nobody names', () => {
  it('are of the site that they link each other on', () => {
    expect(imported(3)).toEqual(['[about](https://own.example/about/)', ...Array.from({ length: 3 }, () => '[a](/articles/2018/2018-03-04-a.md) [x](https://other.example/2018/03/04/zzz/)')]);
  });

  it('are of none where hardly any does', () => {
    expect(imported(2)[0]).toBe('about');
  });
});
