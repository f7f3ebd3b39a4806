import type { SourceSite } from './source-site.ts';

/** What Hugo passes over, as regular expressions; those that JavaScript cannot read match nothing. */
export function ignoredFiles({ settings }: SourceSite): RegExp[] {
  const written = settings['ignorefiles'];
  return (Array.isArray(written) ? written : []).filter((each): each is string => typeof each === 'string').flatMap((each) => {
    try {
      return [new RegExp(each)];
    } catch {
      return [];
    }
  });
}

/** The fields of front matter that hold topics: the usual ones and the site's own taxonomies. */
export function topicFieldsOf({ settings }: SourceSite): string[] {
  const taxonomies = settings['taxonomies'];
  const own = taxonomies !== null && typeof taxonomies === 'object' ? Object.values(taxonomies).filter((each): each is string => typeof each === 'string').map((each) => each.toLowerCase()) : [];
  return [...new Set(['categories', 'category', 'tags', 'tag', 'topics', 'topic', 'series', 'keywords', ...own])].filter((each) => !/^authors?$/.test(each));
}
