import { hash } from 'node:crypto';
import type { Corpus, Indexes, JoinedCorpus, ListedArticle } from '../corpus/corpus.ts';
import type { Ledger } from '../corpus/ledger.ts';
import { sentencesKey } from '../corpus/sentences.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { ArticleId, PostId } from '../model/ids.ts';
import { lazily } from '../model/lazily.ts';
import { INDEXES } from '../queries/indexes.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { digestsOfParts, type Origins, type Parts } from './fact-parts.ts';
import { digestingLists } from './list-digests.ts';
import { watchSources } from './watch-sources.ts';

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
  /**
   * A digest of a fact as it is now; '' where there is no such thing, null of an index there is no such of any more. Facts with
   * the same digest show the same page.
   */
  digest(fact: Fact): string | null;
  /** Digests of what all facts come of but the clock and the bodies of articles. */
  readonly parts: Parts;
  /** Of everybody and everything that articles name. */
  coverage(): Coverage;
  /** Besides, which of them the indexes come of that were worked out so far. */
  origins(): Origins;
}

/** Before the name of an index. */
const DERIVED = 'derived.';

/**
 * Wraps a corpus.
 *
 * @param stored the digests of an article as the cache has them.
 */
export function trackCorpus(corpus: JoinedCorpus, stored: StoredDigests): TrackedCorpus {
  let facts: Set<Fact> | null = null;
  const indexes = new Map<string, Index>();
  const derived = new Map<string, ReadonlyMap<string, unknown>>();
  const watch = watchSources(corpus);
  // What is shown of an article may depend on the clock as well, and on who has a page.
  const asOfNow = ({ id, updated, corrections, appearances }: ArticleEntry, digest: string) =>
    corpus.abridged.has(id) ? digestOf([digest, updated, corrections.length, appearances.map(({ id: named }) => named)]) : digest;
  const heading = (entry: ArticleEntry) => asOfNow(entry, stored.headingOf(entry.id));
  const outline = (entry: ArticleEntry) => asOfNow(entry, stored.outlineOf(entry.id));
  const telling = (entry: ArticleEntry) => asOfNow(entry, stored.tellingOf(entry.id));
  const filing = (entry: ArticleEntry) => asOfNow(entry, stored.filingOf(entry.id));
  const appearing = (entry: ArticleEntry) => asOfNow(entry, stored.appearingOf(entry.id));
  const quoting = (entry: ArticleEntry) => asOfNow(entry, stored.quotingOf(entry.id));
  const listDigest = digestingLists(corpus.articles.length, ({ id, published }: ListedArticle) => hash('md5', `${id} ${published}`, 'base64url'));
  // While the files of a site are listed nobody tracks: then facts have no names either.
  const note: Note = (name, key) => void facts?.add(key === undefined ? name : `${name} ${key}`);
  const index: TrackIndex = (name, map, digest) => {
    indexes.set(name, { map, digest } as Index);
    return noticing(name, map, note);
  };
  const tracked = new Proxy(corpus, { get: (target, key: keyof Corpus) => (key in noticed ? noticed[key] : (note(key), target[key])) });
  const noticed: Partial<Corpus> = {
    people: index('people', corpus.people, digestOf),
    agencies: index('agencies', corpus.agencies, digestOf),
    posts: index('posts', corpus.posts, digestOf),
    stories: index('stories', corpus.stories, digestOf),
    images: index('images', corpus.images, digestOf),
    article: index('article', corpus.article, heading),
    named: index('named', corpus.named, outline),
    quotes: noticing('quotes', corpus.quotes, note),
    by: trackLists(corpus.by, index, listDigest),
    ledger: trackLedger(corpus, note),
    sentence: (id, about) => (note('sentences', sentencesKey(about.id, id)), corpus.sentence(id, about)),
    body: (id) => (note('body', id), corpus.body(id)),
    // What an index is made of is no fact, only what is taken from it.
    derive(name, work) {
      // Asked for by every name on every page.
      if (!derived.has(name)) derived.set(name, index(`${DERIVED}${name}`, watch.derive(name, work), digestOf));
      return derived.get(name) as ReturnType<typeof work>;
    },
  };
  // Of all at once: most edits change none of them.
  const ofAll = (digest: (entry: ArticleEntry) => string) => digestOf(corpus.articles.map(digest));
  const parts = digestsOfParts(corpus, { heading: ofAll(heading), naming: ofAll(outline), telling: ofAll(telling), filing: ofAll(filing), appearing: ofAll(appearing), quoting: ofAll(quoting) });
  return {
    corpus: tracked,
    parts,
    coverage: lazily(() => coverageOf(corpus.by, digestingLists(corpus.articles.length, telling))),
    origins: () => ({ parts, sources: watch.sources() }),
    track(look) {
      const asked = (facts = new Set<Fact>());
      try {
        return { result: look(), facts: asked };
      } finally {
        facts = null;
      }
    },
    digest(fact) {
      // Keys may hold spaces themselves: the names of authors do.
      const space = fact.indexOf(' ');
      const [name, key] = space === -1 ? [fact, undefined] : [fact.slice(0, space), fact.slice(space + 1)];
      if (name === 'articles') return listDigest(corpus.articles);
      if (name === 'sentences') return stored.sentencesOf(key!);
      if (name === 'quotes') return corpus.quotes.has(key as ArticleId) ? inShort(stored.quotesOf(key as ArticleId)) : '';
      if (name === 'body') return corpus.article.has(key as ArticleId) ? stored.digestOf(key as ArticleId) : '';
      if (name.startsWith('ledger.')) return digestOf(ledgerFact(corpus.ledger, name.slice('ledger.'.length), key));
      if (name.startsWith(DERIVED) && !indexes.has(name)) INDEXES[name.slice(DERIVED.length)]?.(tracked);
      const found = indexes.get(name);
      if (!found) return name.startsWith(DERIVED) ? null : digestOf(corpus[name as keyof Corpus]);
      if (key === undefined) return digestOf([...found.map].map(([each, value]) => [each, found.digest(value)]));
      const value = found.map.get(key);
      return value === undefined ? '' : found.digest(value);
    },
  };
}

/** What a cache tells of an article. */
interface StoredDigests {
  /** Of all that is known of it, body included. */
  digestOf(id: ArticleId): string;
  /** Of all that can be shown of it but its body; a heading only of what can be whomever it names. */
  outlineOf(id: ArticleId): string;
  headingOf(id: ArticleId): string;
  /** Of what it says of those whom it names and quotes, and how it is filed; 128 bits in base64url. */
  tellingOf(id: ArticleId): string;
  /** Of what indexes are made of of it: what it is filed under, who is in it, who is quoted. */
  filingOf(id: ArticleId): string;
  appearingOf(id: ArticleId): string;
  quotingOf(id: ArticleId): string;
  /** Of the sentences that name somebody, by their `sentencesKey`. */
  sentencesOf(key: string): string;
  /** Of what it quotes. */
  quotesOf(id: ArticleId): string;
}

interface Index {
  readonly map: ReadonlyMap<string, unknown>;
  readonly digest: (value: unknown) => string;
}

/** Notes a whole, or one entry of an index. */
type Note = (name: string, key?: string) => void;

type TrackIndex = <Key extends string, Value>(name: string, map: ReadonlyMap<Key, Value>, digest: (value: Value) => string) => ReadonlyMap<Key, Value>;

function trackLists(by: Indexes, index: TrackIndex, digest: (list: readonly ListedArticle[]) => string): Indexes {
  const lists = Object.entries(by) as [string, ReadonlyMap<string, readonly ListedArticle[]>][];
  return Object.fromEntries(lists.map(([name, map]) => [name, index(`by.${name}`, map, digest)])) as unknown as Indexes;
}

const BY_KEY = ['tenuresOf', 'tenuresIn', 'movesIn', 'movesOf', 'movesFor'] as const;

/** What is asked of the ledger comes down to a person's, a post's or an article's part of it, or to the whole. */
function trackLedger({ ledger, article }: JoinedCorpus, note: Note): Ledger {
  const tenuresIn = (post: PostId) => note('ledger.tenuresIn', post);
  const asked = Object.fromEntries(BY_KEY.map((name) => [name, (key: never) => (note(`ledger.${name}`, key), ledger[name](key))]));
  return {
    ...(asked as unknown as Pick<Ledger, (typeof BY_KEY)[number]>),
    get tenures() {
      return note('ledger.tenures'), ledger.tenures;
    },
    get moves() {
      return note('ledger.moves'), ledger.moves;
    },
    // That it reports none an article says itself: most do not.
    movesIn: (id) => (article.get(id)?.moves.length === 0 ? note('article', id) : note('ledger.movesIn', id), ledger.movesIn(id)),
    holdersOn: (post, day) => (tenuresIn(post), ledger.holdersOn(post, day)),
    heldOn: (person, day) => (note('ledger.tenuresOf', person), ledger.heldOn(person, day)),
    // The number of seats is the post's own.
    chain: (post) => (tenuresIn(post), note('posts', post), ledger.chain(post)),
  };
}

function ledgerFact(ledger: Ledger, name: string, key: string | undefined): unknown {
  return key === undefined ? ledger[name as 'tenures' | 'moves'] : ledger[name as (typeof BY_KEY)[number]](key as never);
}

/** `get` and `has` look at one entry; everything else looks at the whole. */
function noticing<Key extends string, Value>(name: string, map: ReadonlyMap<Key, Value>, note: Note): ReadonlyMap<Key, Value> {
  return new Proxy(map, {
    get(target, property) {
      if (property === 'get' || property === 'has') return (key: Key) => (note(name, key), target[property](key));
      note(name);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function digestOf(value: unknown): string {
  return inShort(JSON.stringify(value) ?? '');
}

/** Short texts are their own digest. */
function inShort(text: string): string {
  return text.length <= 22 ? text : hash('md5', text, 'base64url');
}
