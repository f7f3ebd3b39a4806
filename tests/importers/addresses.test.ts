import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/importers/addresses.ts';
import type { Home } from '../../src/importers/foreign-post.ts';
import type { LinkBook } from '../../src/importers/link-book.ts';

const ARTICLES: Readonly<Record<string, string>> = { '/blog/2018/a/': 'articles/a.md', 'posts/b.md': 'articles/b.md', '?p=7': 'articles/c.md' };
const BOOK: LinkBook = { article: (name) => ARTICLES[name] ?? null, file: (name) => (name.endsWith('d.md') ? 'articles/d.md' : null), place: (_article, fragment) => (fragment === '#part' ? '#p-part' : ''), hasTopic: (slug) => slug === 'open-data' };
const HOME: Home = { site: 'https://old.example/blog', path: '/blog/2018/x/', folder: 'posts', findFile: (name) => (name === '/images/a.png' ? '/source/static/images/a.png' : null), topicName: (word) => (word === 'od' ? 'Open data' : null) };
const { link, image } = addressesIn(HOME, BOOK, { carry: (file) => (file.endsWith('.png') ? 'assets/images/a.png' : null), assets: [] });

describe('a link in an imported post', () => {
  it.each([
    ['/blog/2018/a/', '/articles/a.md'],
    ['https://www.old.example/blog/2018/a/#part', '/articles/a.md#p-part'],
    ['/blog/2018/a/#nothing', '/articles/a.md'],
    ['../a/', '/articles/a.md'],
    ['b.md', '/articles/b.md'],
    ['https://old.example/?p=7', '/articles/c.md'],
    ['source-file:x/d.md', '/articles/d.md'],
    ['/tags/od/', '/topics/open-data/'],
    ['/blog/images/a.png', '/assets/images/a.png'],
    ['/', '/'],
    ['/about/', 'https://old.example/about/'],
    ['/?s=query', 'https://old.example/?s=query'],
    ['//other.example/x', 'https://other.example/x'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['#part', '#part'],
  ])('to %s leads to %s', (written, to) => expect(link(written)).toEqual({ to }));

  it.each(['javascript:alert(1)', 'person:x', 'data:text/html,x', 'ftp://x.example/y', 'source-file:nothing.md', 'https://'])('to %s keeps its words only', (written) => expect(link(written)).toHaveProperty('refused'));
});

describe('an image in an imported post', () => {
  it('is carried along where its file is there, and a link to where it is elsewhere', () => {
    expect(image('/images/a.png')).toEqual({ to: '/assets/images/a.png' });
    expect(image('source-image:images/nowhere.png')).not.toHaveProperty('instead');
    expect(image('https://other.example/b.png')).toMatchObject({ instead: 'https://other.example/b.png' });
    expect(image('data:image/png;base64,x')).not.toHaveProperty('instead');
  });
});
