import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarkdownFolder } from '../../../src/importers/markdown-folder/markdown-folder.ts';

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const post = (fields: string, body = 'Text') => `---\ntitle: T\ndate: 2018-03-04\n${fields}---\n${body}\n`;

describe('a Hugo site', () => {
  const hugo = (files: Readonly<Record<string, string>>, settings = '') => site({ 'hugo.toml': `baseURL = "https://old.example/"\n${settings}`, ...files });

  it('says how many files of data it leaves, those that name authors aside', () => {
    const files = { 'data/authors/jo.toml': 'name = "Jo Roe"', 'data/prices.csv': 'a', 'data/maps/town.json': '{}', 'content/posts/a.md': post('author: jo\n') };
    const read = (below: string) => readMarkdownFolder(path.join(hugo(files), below), null);
    expect(read('.')).toMatchObject({ posts: [{ byline: ['Jo Roe'] }], skipped: [{ source: 'data/', reason: expect.stringMatching(/^2 files of data were not read/) as string }] });
    expect(read('content').skipped).toEqual([]);
  });

  it('names authors and topics as their pages do', () => {
    const { posts } = readMarkdownFolder(hugo({
      'content/authors/jroe/_index.md': '---\ndisplay_name: Jo Roe\n---\n',
      'content/topics/open-data/_index.md': '---\ntitle: Open Data & APIs\n---\n',
      'content/news/a.md': post('authors: [jroe]\ntopics: [open-data, Other]\n'),
    }, '[taxonomies]\ntopic = "topics"\n'), null);
    expect(posts).toMatchObject([{ byline: ['Jo Roe'], topics: ['Open Data & APIs', 'Other'] }]);
  });

  it('takes keys of authors that no page names for names, and says so', () => {
    const { posts, skipped } = readMarkdownFolder(hugo({ 'content/posts/a.md': post('authors: [ann-archer, bb]\n'), 'content/posts/b.md': post('authors: [ann-archer, "[Cy](/c/) (Co)"]\n') }), null);
    expect(posts.map(({ byline }) => byline)).toEqual([['Ann Archer', 'bb'], ['Ann Archer', 'Cy (Co)']]);
    expect(skipped.map(({ source }) => source)).toEqual(['author `ann-archer` in 2 files, content/posts/a.md the first', 'author `bb` in content/posts/a.md']);
  });

  it.each([['A Bell and C Dale, E Fox', ['A Bell', 'C Dale', 'E Fox']], ['A Bell, Team Lead', ['A Bell, Team Lead']], ['M King, Jr. & D Poe', ['M King, Jr.', 'D Poe']]])('takes the byline %j for %j', (written, byline) => {
    expect(readMarkdownFolder(hugo({ 'content/posts/a.md': post(`author: ${written}\n`) }), null).posts[0]!.byline).toEqual(byline);
  });

  it('below a path has all its old addresses there', () => {
    const folder = site({ 'hugo.toml': 'baseURL = "https://old.example/news/"\n', 'content/posts/a.md': post('aliases: [/old/a, b/, /news/c/]\n') });
    expect(readMarkdownFolder(folder, null).posts[0]!.oldPaths).toEqual(['/news/posts/a/', '/news/old/a', '/news/posts/b/', '/news/c/']);
  });

  it('reads every language from its own folder', () => {
    const { posts } = readMarkdownFolder(hugo({ 'content/en/posts/a.md': post(''), 'content/es/posts/a.md': post(''), 'content/es/authors/x/_index.md': '---\ntitle: Equis\n---\n', 'content/es/posts/b.md': post('author: x\n') }, '[languages.en]\ncontentDir = "content/en"\n[languages.es]\ncontentDir = "content/es"\n'), null);
    expect(posts.map(({ source, slug, lang, oldPaths, byline }) => [source, slug, lang, oldPaths[0], ...byline])).toEqual([
      ['content/en/posts/a.md', 'a', null, '/posts/a/'],
      ['content/es/posts/a.md', 'a-es', 'es', '/es/posts/a/'],
      ['content/es/posts/b.md', 'b-es', 'es', '/es/posts/b/', 'Equis'],
    ]);
  });

  it('hands fields of sections and settings down to the pages that are meant', () => {
    const { posts, skipped } = readMarkdownFolder(hugo({
      'content/posts/_index.md': '---\ncascade:\n  - author: Ann Archer\n    _target: {path: /posts/2018/**}\n  - draft: true\n    target: {path: /posts/secret/**}\n  - build: {render: never}\n    target: {path: /posts/hidden/*}\n---\n',
      'content/posts/2018/a.md': post('params: {summary: S}\n'),
      'content/posts/2018/b.md': post('author: Ben\n'),
      'content/posts/secret/c/index.md': post(''),
      'content/posts/hidden/d.md': post(''),
    }, '[cascade]\ntags = ["all-of-them"]\n'), null);
    expect(posts.map(({ byline, draft, summary, topics }) => [byline, draft, summary, topics])).toEqual([[['Ann Archer'], false, 'S', ['all-of-them']], [['Ben'], false, null, ['all-of-them']], [[], true, null, ['all-of-them']]]);
    expect(skipped.map(({ source }) => source)).toContain('content/posts/hidden/d.md');
  });

  it('passes over what its settings tell it to, and says where it sent readers on', () => {
    const { posts, skipped } = readMarkdownFolder(hugo({ 'content/_tmp/a.md': post(''), 'content/posts/b.md': post('redirectto: /c/\n') }, 'ignoreFiles = ["content/_tmp/*"]\n'), null);
    expect([posts.length, skipped.map(({ source }) => source)]).toEqual([1, ['content/_tmp/a.md', 'content/posts/b.md']]);
  });

  it.each([
    ['', 'posts/My Post.md', '', '/posts/my-post/'],
    ['', 'posts/a/index.md', 'slug: b\n', '/posts/b/'],
    ['[permalinks]\nposts = "/:year/:month/:title/"\n', 'posts/a.md', '', '/2018/03/t/'],
    ['[permalinks]\nposts = "/:year/:month/:day/:slug/"\n', 'posts/1234.md', '', '/2018/03/04/t/'],
    ['[permalinks.page]\nposts = "/:slugorfilename"\n', 'posts/2018-03-04-a.md', '', '/a/'],
    ['uglyURLs = true\n', 'posts/a.md', '', '/posts/a.html'],
    ['', 'posts/a.md', 'url: /own/path.html\n', '/own/path.html'],
  ])('with the settings %j publishes %s under its old address', (settings, name, fields, address) => {
    expect(readMarkdownFolder(hugo({ [`content/${name}`]: post(fields) }, settings), null).posts[0]!.oldPaths).toEqual([address]);
  });

  it('leaves sections, standing pages, headless bundles, resources of bundles and undated files out, each with its reason', () => {
    const { posts, skipped } = readMarkdownFolder(hugo({
      'content/_index.md': '---\ntitle: Home\n---\n',
      'content/about.md': '---\ntitle: About\nmenu: main\n---\n',
      'content/posts/x/index.md': post(''),
      'content/posts/x/part.md': post(''),
      'content/posts/h/index.md': post('headless: true\n'),
      'content/posts/u.md': '---\ntitle: U\n---\n',
      'content/posts/bad.md': '---\ntitle: [\n---\n',
    }), null);
    expect(posts.map(({ source }) => source)).toEqual(['content/posts/x/index.md']);
    expect(skipped.map(({ source }) => source).toSorted()).toEqual(['content/_index.md', 'content/about.md', 'content/posts/bad.md', 'content/posts/h/index.md', 'content/posts/u.md', 'content/posts/x/part.md']);
  });

  it('says where a text was published first, when it may appear and that it is a draft', () => {
    const { posts } = readMarkdownFolder(hugo({ 'content/posts/a.md': post('source: Wire\nsource_url: https://wire.example/1\npublishDate: 2018-05-01\nexpiryDate: 2019-01-01\nlastmod: 2018-06-01\ndraft: true\n') }), null);
    expect(posts).toMatchObject([{ wire: { name: 'Wire', url: 'https://wire.example/1' }, published: '2018-05-01', expires: '2019-01-01', updated: '2018-06-01', draft: true }]);
  });
});

describe('a Jekyll site', () => {
  it('reads the date from the name, authors from its data, old addresses from its settings', () => {
    const folder = site({ '_config.yml': 'url: https://j.example\npermalink: pretty\n', '_data/authors.yml': 'jo: {name: Jo Roe}\n', '_posts/2018-03-04-a-post.md': '---\ntitle: A\nauthor: jo\ntags: one two\nredirect_from: /old/\npublished: false\n---\n', 'about.md': '---\ntitle: About\n---\n' });
    const { posts, skipped } = readMarkdownFolder(folder, null);
    expect(posts).toMatchObject([{ published: '2018-03-04', slug: 'a-post', byline: ['Jo Roe'], topics: ['one', 'two'], oldPaths: ['/2018/03/04/a-post/', '/old/'], draft: true }]);
    expect(skipped.map(({ source }) => source)).toEqual(['about.md']);
  });
});

describe('an Eleventy site', () => {
  it('takes defaults of a folder from its data file, and leaves its own tag for posts out', () => {
    const folder = site({ '.eleventy.js': '', 'posts/posts.json': '{"tags": ["posts"], "author": "Jo Roe"}', 'posts/2018-03-04-a.md': '---\ntitle: A\n---\n', 'posts/b.md': post('tags: [posts, News]\npermalink: false\n') });
    expect(readMarkdownFolder(folder, null).posts).toMatchObject([{ byline: ['Jo Roe'], topics: [], oldPaths: ['/posts/a/'] }]);
  });
});

describe('front matter that other generators take', () => {
  it.each([
    ['title: A: b', 'A: b'],
    ['title: "A\nb"', 'A b'],
    ['title: "A "quoted" b"', 'A "quoted" b'],
    ['title: "A', '"A'],
    ['title: A\ntitle: B', 'B'],
    ['title: 2018', '2018'],
  ])('%j is titled %s', (fields, title) => {
    expect(readMarkdownFolder(site({ 'a.md': `---\n${fields}\ndate: 2018-03-04\n---\n` }), null).posts).toMatchObject([{ title, published: '2018-03-04' }]);
  });
});

describe('a Markdown file without front matter', () => {
  const folder = site({ 'a.md': '# The *heading*\n\nText\n', 'b.md': 'Text only\n' });

  it('is left out without a date, and read with one; its first heading is its headline', () => {
    expect(readMarkdownFolder(folder, null)).toMatchObject({ posts: [], skipped: [{ source: 'a.md' }, { source: 'b.md' }] });
    expect(readMarkdownFolder(folder, '2018-03-04').posts).toMatchObject([{ title: 'The heading', published: '2018-03-04' }, { title: null }]);
  });
});
