import { hash } from 'node:crypto';
import type { Corpus, Indexes } from '../corpus/corpus.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';

/**
 * What a view asked the corpus for: a whole ("articles", "ledger"), or one entry of an index ("people rex-tillerson",
 * "by.person rex-tillerson").
 */
export type Fact = string;

/**
 * A corpus that notices what is asked of it, so that a page whose facts are the same as at the last build need not be
 * thought about again.
 */
export interface TrackedCorpus {
  readonly corpus: Corpus;
  /** Runs `look` and says what it asked for. */
  track<Result>(look: () => Result): { readonly result: Result; readonly facts: ReadonlySet<Fact> };
  /** A digest of a fact as it is now; '' where there is no such thing. Facts with the same digest show the same page. */
  digest(fact: Fact): string;
}

/**
 * Wraps a corpus.
 *
 * @param articleDigest the digest of an article, body included, as the cache has it.
 */
export function trackCorpus(corpus: Corpus, articleDigest: (id: ArticleId) => string): TrackedCorpus {
  let facts = new Set<Fact>();
  const indexes = new Map<string, Index>();
  const listDigest = (entries: readonly ArticleEntry[]) => digestOf(entries.map((entry) => articleDigest(entry.id)));
  const note = (fact: Fact) => void facts.add(fact);
  const index: TrackIndex = (name, map, digest) => {
    indexes.set(name, { map, digest } as Index);
    return noticing(name, map, note);
  };
  const tracked = new Proxy(corpus, { get: (target, key: keyof Corpus) => (key in parts ? parts[key] : (note(key), target[key])) });
  const parts: Partial<Corpus> = {
    people: index('people', corpus.people, digestOf),
    agencies: index('agencies', corpus.agencies, digestOf),
    posts: index('posts', corpus.posts, digestOf),
    stories: index('stories', corpus.stories, digestOf),
    images: index('images', corpus.images, digestOf),
    article: index('article', corpus.article, (entry) => articleDigest(entry.id)),
    by: trackLists(corpus.by, index, listDigest),
    body: (id) => (note(`article ${id}`), corpus.body(id)),
    // What an index is made of is not noticed, only what is taken from it.
    derive: (name, work) => index(`derived.${name}`, corpus.derive(name, () => work(corpus)), digestOf),
  };
  const wholes: Record<string, () => string> = {
    articles: () => listDigest(corpus.articles),
    ledger: () => digestOf([corpus.ledger.moves, [...corpus.people.values()].map((person) => person.tenures), [...corpus.posts]]),
  };
  return {
    corpus: tracked,
    track(look) {
      facts = new Set();
      return { result: look(), facts };
    },
    digest: remembering((fact) => {
      const [name, key] = fact.split(' ', 2) as [string, string | undefined];
      const whole = wholes[name];
      if (whole) return whole();
      const found = indexes.get(name);
      if (!found) return digestOf(corpus[name as keyof Corpus]);
      if (key === undefined) return digestOf([...found.map].map(([each, value]) => [each, found.digest(value)]));
      return found.map.has(key) ? found.digest(found.map.get(key)) : '';
    }),
  };
}

interface Index {
  readonly map: ReadonlyMap<string, unknown>;
  readonly digest: (value: unknown) => string;
}

type TrackIndex = <Key extends string, Value>(name: string, map: ReadonlyMap<Key, Value>, digest: (value: Value) => string) => ReadonlyMap<Key, Value>;

function trackLists(by: Indexes, index: TrackIndex, digest: (entries: readonly ArticleEntry[]) => string): Indexes {
  const lists = Object.entries(by) as [string, ReadonlyMap<string, readonly ArticleEntry[]>][];
  return Object.fromEntries(lists.map(([name, map]) => [name, index(`by.${name}`, map, digest)])) as unknown as Indexes;
}

/** `get` and `has` look at one entry; everything else looks at the whole. */
function noticing<Key extends string, Value>(name: string, map: ReadonlyMap<Key, Value>, note: (fact: Fact) => void): ReadonlyMap<Key, Value> {
  return new Proxy(map, {
    get(target, property) {
      if (property === 'get' || property === 'has') return (key: Key) => (note(`${name} ${key}`), target[property](key));
      note(name);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function digestOf(value: unknown): string {
  return hash('md5', JSON.stringify(value) ?? '', 'base64url');
}

function remembering(work: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
