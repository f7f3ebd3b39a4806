import { dayOf, toInstant, type PlainDate } from '../model/dates.ts';
import type { ForeignPost } from './foreign-post.ts';
import { Names, toSlug } from './slugs.ts';

/** A post with the place it gets in the newsroom. */
export interface PlacedPost {
  readonly post: ForeignPost;
  /** In the content folder: "articles/2018/2018-03-04-slug.md". */
  readonly path: string;
  /** "2018/03/04/slug" */
  readonly id: string;
  /** The headline, or what stands in for it. */
  readonly title: string;
}

/**
 * Gives every post its file and its id. Two of a day that want the same slug get "-2", "-3" in the order they come in, so
 * that the same source gives the same names each time.
 *
 * @param timeZone the newsroom's, in which days are told.
 * @param titleOf what stands in for a missing headline.
 */
export function placePosts(posts: readonly ForeignPost[], timeZone: string, titleOf: (post: ForeignPost) => string): PlacedPost[] {
  const names = new Names();
  return posts.map((post) => {
    const title = post.title ?? titleOf(post);
    const day: PlainDate = dayOf(toInstant(post.published, timeZone)!);
    const name = names.take(`${day}-${toSlug(post.slug) || toSlug(title) || 'article'}`);
    const slug = name.slice(day.length + 1);
    return { post, title, path: `articles/${day.slice(0, 4)}/${name}.md`, id: `${day.replaceAll('-', '/')}/${slug}` };
  });
}
