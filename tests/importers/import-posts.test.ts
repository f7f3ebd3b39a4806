import { expect, it } from 'vitest';
import { assetShelf } from '../../src/importers/asset-shelf.ts';
import type { Skipped } from '../../src/importers/foreign-post.ts';
import { importPosts } from '../../src/importers/import-posts.ts';
import { wirePost } from '../../src/importers/wire-text.ts';

const { post } = wirePost('Council meets\n\nThe council met.\n', 'a.txt', null, '2018-03-04');

it('redirects from old addresses that the site can have, and tells of the others', () => {
  const refused = [`/${'long-'.repeat(60)}/`, '/.well-known/a', '/a/%2e%2e/b', '/50%-off/', '//e.org/a'];
  const skipped: Skipped[] = [];
  const [article] = importPosts([{ ...post, oldPaths: ['/old/a.html', ...refused] }], { timeZone: 'UTC' }, assetShelf([]), (each) => skipped.push(each));
  expect(article!.text).toContain('redirectFrom:\n  - /old/a.html\n---');
  expect(skipped.filter(({ reason }) => reason.endsWith('cannot be redirected from.'))).toHaveLength(refused.length);
});

it('takes paths below that of the site for paths of the site, and keeps none that is the same as before', () => {
  const oldPaths = ['/news/old/a.html', '/news/2018/03/04/council-meets/', '/newsletter/a/'];
  const [article] = importPosts([{ ...post, oldPaths }], { timeZone: 'UTC', url: 'https://e.org/news/' }, assetShelf([]), () => undefined);
  expect(article!.text).toContain('redirectFrom:\n  - /old/a.html\n  - /newsletter/a/\n---');
});
