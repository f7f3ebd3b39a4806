import { hash } from 'node:crypto';
import type { ArticleEntry } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';

/**
 * Tells lists of articles apart by what they can show. Lists are newest first, so that what is in them tells their order:
 * their digest is the sum of their articles' own, each of which is worked out once for all the lists it stands in (Bellare
 * and Micciancio, A New Paradigm for Collision-Free Hashing, 1997).
 *
 * @param outlineOf all that lists can show of an article; never the same for two.
 */
export function digestingLists(outlineOf: (id: ArticleId) => string): (list: readonly ArticleEntry[]) => string {
  const known = new Map<ArticleId, Buffer>();
  const digestOf = (id: ArticleId): Buffer => {
    const before = known.get(id);
    if (before) return before;
    const digest = hash('md5', outlineOf(id), 'buffer');
    known.set(id, digest);
    return digest;
  };
  return (list) => {
    const sum = new Uint32Array(4);
    for (const { id } of list) {
      const digest = digestOf(id);
      for (let at = 0; at < sum.length; at++) sum[at]! += digest.readUInt32LE(at * 4);
    }
    return `${list.length} ${sum.join(' ')}`;
  };
}
