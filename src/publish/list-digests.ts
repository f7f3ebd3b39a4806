import { hash } from 'node:crypto';
import type { ListedArticle } from '../corpus/corpus.ts';

/** Numbers of 32 bits in a digest. */
const LENGTH = 4;

/**
 * Tells lists of articles apart by what is in them. They are newest first, so that this tells their order as well: their
 * digest is the sum of their articles' own, each of which is worked out once for all the lists it stands in (Bellare
 * and Micciancio, A New Paradigm for Collision-Free Hashing, 1997).
 *
 * @param articles all that stand in any list.
 */
export function digestingLists(articles: readonly ListedArticle[]): (list: readonly ListedArticle[]) => string {
  let known: Known | null = null;
  return (list) => {
    const { digests, placeOf } = (known ??= digested(articles));
    const sum = new Uint32Array(LENGTH);
    for (const article of list) {
      const place = placeOf.get(article)!;
      for (let at = 0; at < LENGTH; at++) sum[at]! += digests[place + at]!;
    }
    return `${list.length} ${sum.join(' ')}`;
  };
}

/** The digests of articles, one behind the other, and where each begins. */
interface Known {
  readonly digests: Uint32Array;
  readonly placeOf: ReadonlyMap<ListedArticle, number>;
}

function digested(articles: readonly ListedArticle[]): Known {
  const digests = new Uint32Array(LENGTH * articles.length);
  const placeOf = new Map<ListedArticle, number>();
  for (const article of articles) {
    const place = LENGTH * placeOf.size;
    const digest = hash('md5', `${article.id} ${article.published}`, 'buffer');
    for (let at = 0; at < LENGTH; at++) digests[place + at] = digest.readUInt32LE(4 * at);
    placeOf.set(article, place);
  }
  return { digests, placeOf };
}
