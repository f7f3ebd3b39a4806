import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/importers/feed.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Feed &amp; Co</title><link>https://feed.example/</link><language>en</language>
<item><title>A &lt;b&gt;bold&lt;/b&gt; claim</title><link>https://feed.example/2018/a-claim/</link><pubDate>Sun, 04 Mar 2018 10:00:00 EST</pubDate><dc:creator>Jo Roe</dc:creator><category>News</category>
<description>In short.</description><content:encoded><![CDATA[<p>The <i>text</i>.</p>]]></content:encoded></item>
<item><title>No date</title><description>x</description></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title><link href="https://feed.example/"/><entry><title>A</title><id>u:1</id>
<link rel="alternate" href="https://feed.example/a"/><published>2018-03-04T10:00:00Z</published><updated>2018-03-05T10:00:00Z</updated><author><name>Jo Roe</name></author>
<category term="news" label="News"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi</p></div></content></entry></feed>`;

const JSON_FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', home_page_url: 'https://feed.example/', items: [{ id: '1', url: 'https://feed.example/a', title: 'A', content_text: 'One.\n\nTwo.', date_published: '2018-03-04T10:00:00Z', authors: [{ name: 'Jo Roe' }], tags: ['News'] }] });

describe('a feed', () => {
  it('of RSS gives headline, text, standfirst, author, topics and date; an item without a date is listed', () => {
    const { posts, skipped, site } = readFeed(RSS, 'feed.xml', null, null);
    expect(posts).toMatchObject([{ title: 'A bold claim', published: '2018-03-04T10:00:00-05:00', slug: 'a-claim', summary: 'In short.', byline: ['Jo Roe'], topics: ['News'], body: { kind: 'html', html: '<p>The <i>text</i>.</p>' } }]);
    expect(skipped.map(({ source }) => source)).toEqual(['feed.xml (item 2, “No date”)']);
    expect(site).toEqual({ title: 'Feed & Co', url: 'https://feed.example/', lang: 'en', timeZone: null });
  });

  it('of Atom and JSON Feed give the same', () => {
    expect(readFeed(ATOM, 'x', null, null).posts).toMatchObject([{ title: 'A', updated: '2018-03-05T10:00:00Z', byline: ['Jo Roe'], topics: ['News'], body: { kind: 'html' } }]);
    expect(readFeed(JSON_FEED, 'x', null, null).posts).toMatchObject([{ title: 'A', byline: ['Jo Roe'], topics: ['News'], body: { kind: 'text', paragraphs: ['One.', 'Two.'] } }]);
  });

  it('of the newsroom itself redirects from its old addresses; of others is named as the source', () => {
    expect(readFeed(RSS, 'x', 'https://www.feed.example', null).posts).toMatchObject([{ oldPaths: ['/2018/a-claim/'], wire: null }]);
    expect(readFeed(RSS, 'x', 'https://news.example', null).posts).toMatchObject([{ oldPaths: [], wire: { name: 'Feed & Co', url: 'https://feed.example/2018/a-claim/' } }]);
  });

  it('is refused where it is none', () => {
    expect(() => readFeed('<html></html>', 'x', null, null)).toThrow();
  });

  it('tells of pictures and recordings that come with an item; the first picture is its lead image', () => {
    const item = '<item><title>A</title><pubDate>Sun, 04 Mar 2018 10:00:00 EST</pubDate><description>Text</description><enclosure url="https://e.org/a.mp3" type="audio/mpeg" length="1"/><media:content url="https://e.org/a.jpg" medium="image"/><media:content url="https://e.org/b.jpg" type="image/jpeg"/></item>';
    const { posts, skipped } = readFeed(`<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title><link>https://e.org/</link>${item}</channel></rss>`, 'feed.xml', null, null);
    expect(posts[0]!.image).toMatchObject({ src: 'https://e.org/a.jpg' });
    expect(skipped.map(({ reason }) => reason)).toEqual(['A recording that comes with the item was left out: https://e.org/a.mp3', 'A picture that comes with the item was left out: https://e.org/b.jpg']);
    const json = readFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: '1', title: 'A', content_text: 'One.', date_published: '2018-03-04', image: 'https://e.org/c.png', attachments: [{ url: 'https://e.org/d.pdf', mime_type: 'application/pdf' }] }] }), 'feed.json', null, null);
    expect([json.posts[0]!.image?.src, json.skipped[0]!.reason]).toEqual(['https://e.org/c.png', 'A file that comes with the item was left out: https://e.org/d.pdf']);
  });
});
