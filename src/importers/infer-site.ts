import type { LinkBook } from './link-book.ts';
import type { PlacedPost } from './place-posts.ts';

/** How many links must lead to imported posts before their site is believed to be the posts' own. */
const ENOUGH = 3;

/**
 * The site that posts come from, where nothing says so: the one that their own full links name most often with a path
 * that is a post of theirs. null where there are hardly such links.
 */
export function inferSite(placed: readonly PlacedPost[], book: LinkBook): string | null {
  const counts = new Map<string, number>();
  for (const { post } of placed) {
    if (post.home.site !== null || post.body.kind === 'text') continue;
    const text = post.body.kind === 'html' ? post.body.html : post.body.markdown;
    for (const [, origin, path] of text.matchAll(/(https?:\/\/[a-z0-9.-]+)(\/[^\s"'<>()?#\]]{3,})/gi)) {
      if (path!.split('/').length > 2 && book.article(path!) !== null) counts.set(origin!.toLowerCase(), (counts.get(origin!.toLowerCase()) ?? 0) + 1);
    }
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < ENOUGH) return null;
  // The same host with and without TLS or "www" is one site.
  const sameHost = next && hostOf(next[0]) === hostOf(best[0]);
  return next === undefined || sameHost || best[1] >= next[1] * 2 ? best[0] : null;
}

function hostOf(origin: string): string {
  return new URL(origin).host.replace(/^www\./, '');
}
