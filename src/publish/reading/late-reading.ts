import type { ArticleFindings, UnsettledQuote } from '../../corpus/article-findings.ts';
import type { ReadArticle } from '../../corpus/read-article.ts';
import type { Appearance, ArticleEntry, Line, LineMention, NamingSentence } from '../../model/article.ts';
import { packQuote, packedRest, StoredAppearance, StoredQuote, type LateQuote, type PackedAppearance, type PackedQuote } from './stored-parts.ts';

/** What was read of an article but its body. */
export type ArticleReading = Omit<ReadArticle, 'path' | 'hash' | 'body'>;

/**
 * What indexes and checks ask of every article: loaded with each build, so it is kept small. What is empty (null, false, a
 * list of nothing) is left out.
 */
export interface LightReading {
  readonly entry?: LightEntry;
  readonly problems?: ArticleReading['problems'];
  readonly references?: ArticleReading['references'];
  readonly findings?: Partial<LightFindings>;
}

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

type PlainEntry = Omit<ArticleEntry, 'file' | 'places' | 'headline' | 'standfirst' | 'leadCaption' | 'appearances' | 'quotes'>;
type LightEntry = Filled<PlainEntry & { readonly appearances: readonly PackedAppearance[]; readonly quotes: readonly PackedQuote[] }>;
type LightFindings = Omit<ArticleFindings, 'unsettledQuotes'>;

/** The fields of a thing that may be empty. */
type Emptiable<Thing> = { [Field in keyof Thing as Extract<Thing[Field], null | false | readonly unknown[]> extends never ? never : Field]: Thing[Field] };
type Filled<Thing> = Omit<Thing, keyof Emptiable<Thing>> & Partial<Emptiable<Thing>>;

/** Takes a reading apart; `readingOf` is the way back. */
export function splitReading({ entry, problems, references, findings }: ArticleReading): { readonly light: LightReading; readonly late: LateReading | null } {
  const { unsettledQuotes, ...found } = findings;
  const rest = { ...filled({ problems, references }), findings: filled(found) };
  if (!entry) return { light: rest, late: null };
  const { file: _, places = null, headline, standfirst, leadCaption, appearances, quotes, ...plain } = entry;
  const packed = { appearances: appearances.map(({ kind, id, count }): PackedAppearance => [kind, id, count]), quotes: quotes.map(packQuote) };
  return {
    light: { entry: filled({ ...plain, ...packed }), ...rest },
    late: { places, mentions: headline.mentions, standfirst, leadCaption, sentences: appearances.map(({ sentence }) => sentence), quotes: quotes.map(packedRest), unsettledQuotes },
  };
}

function filled<Thing extends object>(thing: Thing): Filled<Thing> {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))) as Filled<Thing>;
}

const NONE: readonly never[] = [];

const EMPTY_ENTRY: Emptiable<PlainEntry> = {
  summary: null, kicker: null, updated: null, dateline: null, byline: NONE, source: null, story: null, topics: NONE, people: NONE, agencies: NONE, image: null, moves: NONE, corrections: NONE, sources: NONE,
  draft: false, embargo: null, expires: null, redirectFrom: NONE, lang: null, dir: null, license: null, namedPosts: NONE, pictures: NONE, documents: NONE,
};
const EMPTY_FINDINGS: LightFindings = { unresolved: NONE, titles: NONE, strangers: NONE, toDo: NONE };

/**
 * A reading whose late parts are fetched when they are looked at. Entry and findings are copied, compared and printed like
 * plain objects, which fetches all of them.
 *
 * @param fetch remembers what it likes.
 */
export function readingOf({ entry, problems = NONE, references = NONE, findings }: LightReading, file: ArticleEntry['file'], fetch: () => LateReading): ArticleReading {
  return {
    entry: entry ? entryOf(entry, file, fetch) : null,
    problems,
    references,
    findings: entry ? (withLate({ ...EMPTY_FINDINGS, ...findings }, fetch, LATE_FINDINGS) as ArticleFindings) : { ...EMPTY_FINDINGS, ...findings, unsettledQuotes: NONE },
  };
}

function entryOf({ appearances = NONE, quotes = NONE, ...plain }: LightEntry, file: ArticleEntry['file'], fetch: () => LateReading): ArticleEntry {
  const entry = {
    ...EMPTY_ENTRY,
    ...plain,
    file,
    appearances: appearances.map((packed, index): Appearance => new StoredAppearance(packed, index, fetch)),
    quotes: quotes.map((packed, index) => new StoredQuote(packed, index, fetch)),
  };
  return withLate(entry, fetch, LATE_ENTRY) as ArticleEntry;
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
