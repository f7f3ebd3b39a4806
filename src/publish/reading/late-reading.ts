import type { ArticleFindings, UnsettledQuote } from '../../corpus/article-findings.ts';
import type { ReadArticle } from '../../corpus/read-article.ts';
import type { ArticleEntry, Line, LineMention, NamingSentence } from '../../model/article.ts';
import { packAppearance, packQuote, packedRest, StoredAppearance, StoredQuote, type LateQuote, type PackedAppearance, type PackedQuote } from './stored-parts.ts';

/** What was read of an article but its body. */
export type ArticleReading = Omit<ReadArticle, 'path' | 'hash' | 'body'>;

/**
 * What indexes and checks ask of every article: loaded with each build, so it is kept small. What is empty (null, false, a
 * list of nothing) is left out.
 */
export interface LightReading {
  /** null where the article could not be read. */
  readonly entry: Filled<LightEntry> | null;
  readonly notes: Filled<LightNotes>;
}

/** But its file. */
export type LightEntry = Omit<ArticleEntry, 'file' | 'places' | 'headline' | 'standfirst' | 'leadCaption' | 'appearances' | 'quotes'> & {
  readonly appearances: readonly PackedAppearance[];
  readonly quotes: readonly PackedQuote[];
};

/** What reading told of an article besides what it is. */
export type LightNotes = Pick<ArticleReading, 'problems' | 'references'> & Omit<ArticleFindings, 'unsettledQuotes'>;

/** A thing without what is empty of it. */
export type Filled<Thing> = Omit<Thing, keyof Emptiable<Thing>> & Partial<Emptiable<Thing>>;
type Emptiable<Thing> = { [Field in keyof Thing as Extract<Thing[Field], null | false | readonly unknown[]> extends never ? never : Field]: Thing[Field] };

/**
 * What only those ask who show an article or complain of it, its sentences above all: fetched when they do.
 * It is null where an article could not be read.
 */
export interface LateReading {
  readonly places: ArticleEntry['places'] | null;
  /** Of the headline, whose text is the title. */
  readonly mentions: readonly LineMention[];
  readonly standfirst: Line | null;
  readonly leadCaption: Line | null;
  /** One an appearance. */
  readonly sentences: readonly (NamingSentence | null)[];
  readonly quotes: readonly LateQuote[];
  readonly unsettledQuotes: readonly UnsettledQuote[];
}

/** Takes a reading apart; `readingOf` is the way back. */
export function splitReading({ entry, problems, references, findings }: ArticleReading): { readonly light: LightReading; readonly late: LateReading | null } {
  const { unsettledQuotes, ...found } = findings;
  const notes = filled({ problems, references, ...found });
  if (!entry) return { light: { entry: null, notes }, late: null };
  const { file: _, places = null, headline, standfirst, leadCaption, appearances, quotes, ...plain } = entry;
  return {
    // Always in the same order, so that the same reading is the same text.
    light: { entry: filled({ ...EMPTY_ENTRY, ...plain, appearances: appearances.map((each) => packAppearance(each, entry.id)), quotes: quotes.map(packQuote) }), notes },
    late: { places, mentions: headline.mentions, standfirst, leadCaption, sentences: appearances.map(({ sentence }) => sentence), quotes: quotes.map(packedRest), unsettledQuotes },
  };
}

function filled<Thing extends object>(thing: Thing): Filled<Thing> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))) as Filled<Thing>;
}

const NONE: readonly never[] = [];

/** What is left out of each, and the rest of their fields. */
export const EMPTY_ENTRY: Emptiable<LightEntry> & { readonly [Field in keyof LightEntry]: unknown } = {
  id: '', title: '', summary: null, kicker: null, published: '', updated: null, day: '', slug: '', dateline: null, byline: NONE, source: null, kind: '', story: null, topics: NONE, people: NONE, agencies: NONE,
  image: null, moves: NONE, corrections: NONE, sources: NONE, draft: false, embargo: null, expires: null, redirectFrom: NONE, lang: null, dir: null, license: null, namedPosts: NONE, pictures: NONE, documents: NONE,
  words: 0, appearances: NONE, quotes: NONE,
};
export const EMPTY_NOTES: LightNotes = { problems: NONE, references: NONE, unresolved: NONE, titles: NONE, strangers: NONE, toDo: NONE };

/**
 * A reading whose late parts are fetched when they are looked at. Entry and findings are copied, compared and printed like
 * plain objects, which fetches all of them.
 *
 * @param fetch remembers what it likes.
 */
export function readingOf(entry: LightEntry | null, { problems, references, unresolved, titles, strangers, toDo }: LightNotes, file: ArticleEntry['file'], fetch: () => LateReading): ArticleReading {
  const findings = { unresolved, titles, strangers, toDo };
  return entry
    ? { entry: entryOf(entry, file, fetch), problems, references, findings: withLate(findings, fetch, LATE_FINDINGS) as ArticleFindings }
    : { entry: null, problems, references, findings: { ...findings, unsettledQuotes: NONE } };
}

function entryOf(light: LightEntry, file: ArticleEntry['file'], fetch: () => LateReading): ArticleEntry {
  const appearances = light.appearances.map((packed, index) => new StoredAppearance(packed, index, fetch));
  const quotes = light.quotes.map((packed, index) => new StoredQuote(packed, index, fetch));
  return withLate({ ...light, file, appearances, quotes }, fetch, LATE_ENTRY) as ArticleEntry;
}

const FETCH = Symbol('fetch');

interface Fetching {
  readonly [FETCH]: () => LateReading;
  readonly title?: string;
}

/** One getter for all articles: objects that share their properties are made, and looked at, many times faster. */
function late(look: (late: LateReading, thing: Fetching) => unknown): PropertyDescriptor & ThisType<Fetching> {
  return { enumerable: true, get() { return look(this[FETCH](), this); } };
}

const LATE_ENTRY = {
  places: late(({ places }) => places ?? undefined),
  headline: late(({ mentions }, { title }) => ({ text: title, mentions })),
  standfirst: late(({ standfirst }) => standfirst),
  leadCaption: late(({ leadCaption }) => leadCaption),
};
const LATE_FINDINGS = { unsettledQuotes: late(({ unsettledQuotes }) => unsettledQuotes) };

function withLate(thing: object, fetch: () => LateReading, parts: PropertyDescriptorMap): object {
  return Object.defineProperties(Object.defineProperty(thing, FETCH, { value: fetch }), parts);
}
