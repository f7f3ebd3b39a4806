import type { FeedList } from '../../views/feed-list.ts';
import { xml, xmlDocument } from './xml.ts';

/** All feeds of a site as OPML 2.0, one folder a group, to be taken over by a feed reader. */
export function opml({ title, groups }: FeedList): string {
  const outline = (group: FeedList['groups'][number]) =>
    xml('outline', { text: group.title }, ...group.feeds.map((feed) => xml('outline', { type: 'rss', text: feed.title, title: feed.title, xmlUrl: feed.atom, htmlUrl: feed.home })));
  return xmlDocument(xml('opml', { version: '2.0' }, xml('head', {}, xml('title', {}, title)), xml('body', {}, ...groups.map(outline))));
}
