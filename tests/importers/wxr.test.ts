import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordPress } from '../../src/importers/wxr.ts';
import { wordpressHtml } from '../../src/importers/wordpress-html.ts';

const item = (fields: string) => `<item><title>A &amp; b</title><link>https://blog.example/2018/10/20/a/</link><dc:creator><![CDATA[jo]]></dc:creator><content:encoded><![CDATA[One.\n\nTwo.]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2018-10-20 20:03:48</wp:post_date><wp:post_date_gmt>2018-10-21 03:03:48</wp:post_date_gmt><wp:post_name>a</wp:post_name>
<category domain="category" nicename="n"><![CDATA[News]]></category><category domain="post_tag" nicename="t"><![CDATA[Tag]]></category>${fields}</item>`;
const wxr = (...items: readonly string[]) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:excerpt="e" xmlns:wp="w"><channel><title>Blog</title><link>https://blog.example</link><wp:base_blog_url>https://blog.example</wp:base_blog_url>
<wp:author><wp:author_login>jo</wp:author_login><wp:author_display_name><![CDATA[Jo Roe]]></wp:author_display_name></wp:author>${items.join('')}</channel></rss>`;
const POST = '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>';

describe('a WordPress export', () => {
  it('gives posts with author, topics, old address and the wall clock of the blog', () => {
    expect(readWordPress(wxr(item(POST)), 'x.xml', null, null).posts).toMatchObject([
      { title: 'A & b', published: '2018-10-20T20:03:48-07:00', slug: 'a', byline: ['Jo Roe'], topics: ['News', 'Tag'], draft: false, oldPaths: ['/2018/10/20/a/'], body: { kind: 'html', html: '<p>One.</p>\n<p>Two.</p>' } },
    ]);
  });

  it('makes drafts of what was not public', () => {
    const items = ['<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>', '<wp:post_type>post</wp:post_type><wp:status>private</wp:status>', `${POST}<wp:post_password>x</wp:post_password>`];
    expect(readWordPress(wxr(...items.map(item)), 'x.xml', null, null).posts.map(({ draft }) => draft)).toEqual([true, true, true]);
  });

  it('lists pages, files, menus and comments', () => {
    const comment = '<wp:comment><wp:comment_approved>1</wp:comment_approved></wp:comment>';
    const { posts, skipped } = readWordPress(wxr(item(POST + comment), item('<wp:post_type>page</wp:post_type>'), item('<wp:post_type>attachment</wp:post_type><wp:attachment_url>https://blog.example/a.png</wp:attachment_url>'), item('<wp:post_type>nav_menu_item</wp:post_type>')), 'x.xml', null, null);
    expect([posts.length, skipped.length]).toEqual([1, 4]);
  });

  it('that is not well-formed is refused', () => {
    expect(() => readWordPress('<rss><channel></rss>', 'x.xml', null, null)).toThrow(/not well-formed/);
  });
});

describe('the text of a WordPress post', () => {
  const expanded = (source: string) => {
    const told: string[] = [];
    return { html: wordpressHtml(source, (reason) => told.push(reason)), told };
  };

  it.each([
    ['a\nb\n\nc', '<p>a<br>b</p>\n<p>c</p>'],
    ['a\n<ul><li>b</li></ul>\nc', '<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['[caption width="3"]<img src="a.png"> C[/caption]', '<figure><img src="a.png">\n<figcaption>C</figcaption>\n</figure>'],
    ['see [1] and [[gallery]]', '<p>see [1] and [gallery]</p>'],
    ['https://video.example/x', '<p><a href="https://video.example/x">https://video.example/x</a></p>'],
  ])('%j has its paragraphs and shortcodes written out', (source, html) => expect(expanded(source)).toEqual({ html, told: [] }));

  it('tells of shortcodes it cannot write out', () => {
    expect(expanded('[gallery ids="1,2"][own]a[/own][embed]https://v.example/1[/embed]').told).toHaveLength(3);
  });
});

const theme = path.resolve(import.meta.dirname, '../../../shared/imports/wordpress-theme-test.xml');

describe.skipIf(!existsSync(theme))('the theme test data of WordPress (left out where it is not beside the project)', () => {
  it('gives every post', () => {
    const { posts } = readWordPress(readFileSync(theme, 'utf8'), 'theme.xml', null, null);
    expect(posts).toHaveLength(51);
    expect(posts.filter(({ draft }) => draft)).toHaveLength(2);
  });
});
