import type { FeedItem, FeedView } from '../../views/feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: FeedView): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    ...(feed.description === null ? {} : { description: feed.description }),
    language: feed.lang,
    items: feed.items.map((each) => item(each, feed.lang)),
  })}\n`;
}

function item({ url, title, lang, published, updated, authors, summary, html, image, tags }: FeedItem, feedLang: string) {
  return {
    id: url,
    url,
    title,
    ...(summary === null ? {} : { summary }),
    content_html: html,
    date_published: published,
    date_modified: updated,
    ...(authors.length === 0 ? {} : { authors }),
    ...(image === null ? {} : { image }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(lang === feedLang ? {} : { language: lang }),
  };
}
