import type { Corpus } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import type { Post, Tenure } from '../model/post.ts';
import { rolesOnDay } from './roles-on-day.ts';

/** What a person is, in one line. */
export interface Role {
  readonly post: Post;
  readonly tenure: Tenure;
  /** Held today; else it is the last post known to be over. */
  readonly current: boolean;
}

/** The posts a person holds today, else the last one they held; none where no post is on file or none is certain. */
export function roleNow(corpus: Corpus, person: PersonId): Role[] {
  const { ledger, posts, today } = corpus;
  const now = rolesOnDay(corpus, person, today).map(({ tenure }) => ({ post: posts.get(tenure.post)!, tenure, current: true }));
  if (now.length > 0) return now;
  const last = ledger.tenuresOf(person).find(({ post, from, to }) => posts.has(post) && from !== null && to !== 'present');
  return last ? [{ post: posts.get(last.post)!, tenure: last, current: false }] : [];
}
