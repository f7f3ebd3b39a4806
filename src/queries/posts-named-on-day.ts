import type { Corpus, FiledCorpus, Indexed } from '../corpus/corpus.ts';
import type { Holding } from '../corpus/ledger.ts';
import type { PlainDate } from '../model/dates.ts';
import type { PostId } from '../model/ids.ts';
import { LazyMap } from '../model/lazy-map.ts';
import type { Post } from '../model/post.ts';

/** A post and who may have held it on a day. */
export interface PostOnDay {
  readonly post: Post;
  readonly holders: readonly Holding[];
}

/** The posts that a day's articles name or report moves in, in order of first mention, with their holders on that day. */
export function postsNamedOnDay(corpus: Corpus, day: PlainDate): PostOnDay[] {
  const { posts, ledger } = corpus;
  return (postsByDay(corpus).get(day) ?? []).flatMap((id) => {
    const post = posts.get(id);
    return post ? [{ post, holders: ledger.holdersOn(id, day) }] : [];
  });
}

/** The same posts of every day, on file or not; of months and years as well. */
export function postsByDay(corpus: Indexed): ReadonlyMap<string, readonly PostId[]> {
  return corpus.derive('postsByDay', ({ by, appearing }) => new LazyMap(by.date, (articles) => postsIn(articles, appearing)));
}

function postsIn(articles: FiledCorpus['articles'], appearing: FiledCorpus['appearing']): PostId[] {
  return [...new Set(articles.flatMap(({ id, moves }) => [...appearing.get(id)!.namedPosts, ...moves.map(({ post }) => post)]))];
}
