import type { Corpus } from '../corpus/corpus.ts';
import type { Holding } from '../corpus/ledger.ts';
import type { PlainDate } from '../model/dates.ts';
import type { Post } from '../model/post.ts';
import { namingEntriesOf } from './entries-of.ts';

/** A post and who may have held it on a day. */
export interface PostOnDay {
  readonly post: Post;
  readonly holders: readonly Holding[];
}

/** The posts that a day's articles name or report moves in, in order of first mention, with their holders on that day. */
export function postsNamedOnDay(corpus: Corpus, day: PlainDate): PostOnDay[] {
  const { by, posts, ledger } = corpus;
  const articles = namingEntriesOf(corpus, by.date.get(day) ?? []);
  const ids = new Set(articles.flatMap((article) => [...article.namedPosts, ...article.moves.map(({ post }) => post)]));
  return [...ids].flatMap((id) => {
    const post = posts.get(id);
    return post ? [{ post, holders: ledger.holdersOn(id, day) }] : [];
  });
}
