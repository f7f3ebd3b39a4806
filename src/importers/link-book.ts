import path from 'node:path';
import { slugify } from '../model/slug.ts';
import { headingAnchor } from './convert/page-links.ts';
import { decoded } from './decoded.ts';
import type { PlacedPost } from './place-posts.ts';

/** What posts and topics are known by in the addresses of the site they come from. */
export interface LinkBook {
  /** The article that a path of the old site, or a source file's path, means; null where it means none. */
  article(name: string): string | null;
  /** The article of a source file that is named by the end of its path, as references do ("x.md", "posts/x"); null where several or none are. */
  file(name: string): string | null;
  /** What an address adds for a place in an article ("#p-the-vote"); '' where no heading of it is meant. */
  place(article: string, fragment: string): string;
  /** Whether some imported article is filed under a topic of that slug. */
  hasTopic(slug: string): boolean;
}

/** Learns all names of all posts. A name that two posts share means neither, unless it is the main path of one. */
export function linkBook(placed: readonly PlacedPost[]): LinkBook {
  const paths = new Map<string, string | null>();
  const files = new Map<string, string | null>();
  const topics = new Set<string>();
  const learn = (name: string, article: string): void => {
    const key = keyOf(name);
    if (key !== '') paths.set(key, paths.has(key) && paths.get(key) !== article ? null : article);
  };
  for (const { post, path: article } of placed) {
    for (const name of [...post.oldPaths, ...post.names]) learn(name, article);
    for (const name of post.names.slice(0, 1)) {
      const base = path.posix.basename(keyOf(name));
      if (base.startsWith('?')) continue;
      files.set(base, files.has(base) && files.get(base) !== article ? null : article);
    }
    for (const topic of post.topics) topics.add(slugify(topic));
  }
  for (const { post, path: article } of placed) if (post.oldPaths[0]) paths.set(keyOf(post.oldPaths[0]), article);
  const posts = new Map(placed.map((each) => [each.path, each]));
  const places = new Map<string, string>();
  const place = (article: string, fragment: string): string => {
    const target = posts.get(article);
    if (fragment.length < 2 || target?.post.body.kind !== 'markdown') return '';
    const key = `${article}${fragment}`;
    const anchor = places.get(key) ?? headingAnchor(target.post.body.markdown, target.title, decoded(fragment.slice(1))) ?? '';
    places.set(key, anchor);
    return anchor === '' ? '' : `#${anchor}`;
  };
  return { place, article: (name) => paths.get(keyOf(name)) ?? null, file: (name) => files.get(path.posix.basename(keyOf(name))) ?? null, hasTopic: (slug) => topics.has(slug) };
}

/** "/2018/03/My-Post/index.html", "2018/03/my-post.html" and "2018/03/my-post" are the same. */
function keyOf(name: string): string {
  return path.posix.normalize(decoded(name)).normalize('NFC').toLowerCase().replace(/^\/+/, '').replace(/\/+$/, '').replace(/(?:^|\/)index(?:\.html?)?$/, '').replace(/\.(?:html?|md|markdown)$/, '');
}
