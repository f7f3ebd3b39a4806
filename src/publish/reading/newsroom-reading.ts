import type { ArticleFindings } from '../../corpus/article-findings.ts';
import type { Newsroom } from '../../corpus/newsroom.ts';
import { monthOf, monthOfKey, sentencesKey } from '../../corpus/sentences.ts';
import type { ArticleBody, ArticleEntry } from '../../model/article.ts';
import type { ArticleId } from '../../model/ids.ts';
import { lazily } from '../../model/lazily.ts';
import { LazyMap } from '../../model/lazy-map.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reference } from '../../model/reference.ts';
import type { ShelvedArticle } from './article-shelves.ts';
import type { Inventory } from './inventory.ts';
import type { KeyedFiles } from './keyed-files.ts';
import type { ProfileReading, Profiles } from './profiles.ts';
import type { Catalogue, PlannedPicture, ReadingStore } from './store.ts';
import type { StoredAppearance, StoredQuote } from './stored-parts.ts';

/** A content folder as far as it can be read. */
export interface NewsroomReading {
  /** null where `site.yaml` cannot be read: without it no date means anything. */
  readonly newsroom: Newsroom | null;
  /** What is wrong with single files, in order of path and place. */
  readonly problems: readonly Problem[];
  /** What the files name that must exist elsewhere. */
  readonly references: readonly Reference[];
  /** What reading noticed in articles, by their path. */
  readonly findings: ReadonlyMap<string, ArticleFindings>;
  /** Every file of the content folder. */
  readonly files: ReadonlySet<string>;
  /** The body of the article a file holds. @throws CacheDamaged */
  bodyOf(path: string): ArticleBody;
  /** Changes with anything that is known of an article; an outline only with what lists can show of it, a telling with what it says of others, a filing, who appears and who is quoted only with what indexes are made of. */
  digestOf(id: ArticleId): string;
  outlineOf(id: ArticleId): string;
  tellingOf(id: ArticleId): string;
  filingOf(id: ArticleId): string;
  appearingOf(id: ArticleId): string;
  quotingOf(id: ArticleId): string;
  /** Changes with what an article says of itself, whomever it names. */
  headingOf(id: ArticleId): string;
  /** Changes with the sentences of a month's articles that name a person or an agency, by their `sentencesKey`. */
  sentencesOf(key: string): string;
  /** Changes with the quotations of an article. */
  quotesOf(id: ArticleId): string;
  /** About how many articles are not as before: they read differently, or somebody whose file was touched is in them. */
  readonly fresh: number;
  /** What search was made of before; null where nothing could be read. */
  readonly indexed: KeyedFiles | null;
  /** What `openNewsroom` opens the same reading with. */
  readonly catalogue: Catalogue | null;
  /** What the next reading of the same folder may be told. */
  readonly known: Known | null;
}

/** One whose `site.yaml` could be read. */
export type ReadNewsroom = NewsroomReading & { readonly newsroom: Newsroom };

/** What is known from before. */
export interface Known {
  readonly inventory: Inventory;
  readonly readings: ReadonlyMap<string, ProfileReading>;
  readonly profiles: Profiles;
  readonly pictures: ReadonlyMap<string, PlannedPicture>;
  /** By shelf; null where it is empty or damaged. */
  readonly shelves: readonly (readonly ShelvedArticle[] | null)[];
  readonly catalogue: Catalogue;
  /** Where it lies, and what of it is open. */
  readonly store: ReadingStore;
}

/** What was read, wherever from. */
export interface Parts {
  readonly profiles: Profiles & { readonly site: NonNullable<Profiles['site']> };
  readonly readings: readonly ProfileReading[];
  /** In order of path. */
  readonly articles: readonly ShelvedArticle[];
  readonly images: Newsroom['images'];
  /** But those of articles. */
  readonly problems: readonly Problem[];
}

/** @param store where their bodies lie. */
export function toReading({ profiles, readings, articles, images, problems }: Parts, files: ReadonlySet<string>, { shelves, indexed }: ReadingStore): Omit<NewsroomReading, 'fresh' | 'catalogue' | 'known'> & { readonly newsroom: Newsroom } {
  const onPath = new Map(articles.map((article) => [article.path, article]));
  const byId = new Map(articles.toReversed().map((article) => [article.read.entry?.id, article]));
  const sentences = lazily(() => sentenceMarks(articles));
  return {
    newsroom: { ...profiles, articles: articles.flatMap(({ read }) => read.entry ?? []), images, body: (id) => shelves.body(byId.get(id)!) },
    problems: [...problems, ...articles.flatMap(({ read }) => read.problems)].sort(inOrder),
    references: [...readings.flatMap((reading) => reading.references), ...articles.flatMap(({ read }) => read.references)],
    findings: new Map(articles.map(({ path, read }) => [path, read.findings])),
    files,
    bodyOf: (path) => shelves.body(onPath.get(path)!),
    digestOf: (id) => byId.get(id)!.digest,
    outlineOf: (id) => byId.get(id)!.outline,
    tellingOf: (id) => byId.get(id)!.telling,
    headingOf: (id) => byId.get(id)!.heading,
    sentencesOf: (key) => String(sentences()(key) ?? ''),
    quotesOf: (id) => ((byId.get(id)!.read.entry?.quotes ?? []) as readonly StoredQuote[]).map(({ mark }) => mark.toString(36)).join(' '),
    filingOf: (id) => byId.get(id)!.filing,
    appearingOf: (id) => byId.get(id)!.appearing,
    quotingOf: (id) => byId.get(id)!.quoting,
    indexed,
  };
}

/**
 * Sums of the marks of naming sentences, by their `sentencesKey`: which article each stands in is a part of its mark. An edit
 * asks for those of few months.
 */
function sentenceMarks(articles: readonly ShelvedArticle[]): (key: string) => number | undefined {
  const entries = articles.flatMap(({ read }) => read.entry ?? []);
  const sums = new LazyMap(Map.groupBy(entries, ({ id }) => monthOf(id)), sumsOf);
  return (key) => sums.get(monthOfKey(key))?.get(key);
}

function sumsOf(articles: readonly ArticleEntry[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { id: article, appearances } of articles) {
    for (const { id, mark } of appearances as readonly StoredAppearance[]) {
      const key = sentencesKey(id, article);
      sums.set(key, (sums.get(key) ?? 0) + mark);
    }
  }
  return sums;
}

export function unreadable(problems: readonly Problem[], files: ReadonlySet<string>): NewsroomReading {
  const nothing = (): never => {
    throw new Error('Nothing was read.');
  };
  return { newsroom: null, problems, references: [], findings: new Map(), files, bodyOf: nothing, digestOf: nothing, outlineOf: nothing, tellingOf: nothing, headingOf: nothing, sentencesOf: nothing, quotesOf: nothing, filingOf: nothing, appearingOf: nothing, quotingOf: nothing, indexed: null, fresh: 0, catalogue: null, known: null };
}

export function byPath(a: ShelvedArticle, b: ShelvedArticle): number {
  return a.path < b.path ? -1 : 1;
}

function inOrder(a: Problem, b: Problem): number {
  return a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1;
}
