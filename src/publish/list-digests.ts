import type { ListedArticle } from '../corpus/corpus.ts';

/** Bytes of an article's digest, and numbers of 32 bits in them. */
const BYTES = 16;
const LENGTH = BYTES / 4;

/**
 * Tells lists of articles apart by what is in them. They are newest first, so that this tells their order as well: their
 * digest is the sum of their articles' own, each of which is worked out once for all the lists it stands in (Bellare
 * and Micciancio, A New Paradigm for Collision-Free Hashing, 1997).
 *
 * @param size how many articles stand in any list.
 * @param digestOf of what is to be told apart of an article: 128 bits in base64url.
 */
export function digestingLists<Article extends ListedArticle>(size: number, digestOf: (article: Article) => string): (list: readonly Article[]) => string {
  // The digests of articles, one behind the other, and where each begins.
  const places = new Map<Article, number>();
  let digests: Uint32Array | null = null;
  const placed = (article: Article): number => {
    digests ??= new Uint32Array(LENGTH * size);
    const place = LENGTH * places.size;
    places.set(article, place);
    Buffer.from(digests.buffer).write(digestOf(article), 4 * place, 'base64url');
    return place;
  };
  return (list) => {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (const article of list) {
      const at = places.get(article) ?? placed(article);
      a = (a + digests![at]!) >>> 0;
      b = (b + digests![at + 1]!) >>> 0;
      c = (c + digests![at + 2]!) >>> 0;
      d = (d + digests![at + 3]!) >>> 0;
    }
    return `${list.length} ${a} ${b} ${c} ${d}`;
  };
}
