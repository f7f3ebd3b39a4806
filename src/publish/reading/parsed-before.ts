import type { ReadBody } from '../../corpus/article-body.ts';
import { afterParsing, type ParsedArticle } from '../../corpus/recognize-article.ts';
import type { ArticleEntry } from '../../model/article.ts';
import type { ArticleTexts, TextsAt } from './article-texts.ts';
import type { ShelvedArticle } from './article-shelves.ts';
import { EMPTY_ENTRY, type LightEntry } from './late-reading.ts';

/** What is known of an article's file besides its texts, once it was parsed. Plain data: threads are told it. */
export interface ParsedBefore extends Pick<ParsedArticle, 'problems' | 'references'> {
  /** Of the source. */
  readonly hash: string;
  readonly head: Omit<LightEntry, Recognized>;
  readonly at: TextsAt;
}

/** What recognition tells of what is in memory. */
type Recognized = (typeof RECOGNIZED)[number];
const RECOGNIZED = ['namedPosts', 'appearances', 'quotes'] as const satisfies readonly (keyof LightEntry)[];
const HEAD = Object.keys(EMPTY_ENTRY).filter((field) => !(RECOGNIZED as readonly string[]).includes(field)) as (keyof ArticleEntry)[];

/** @returns null where the article could not be read. */
export function parsedBefore({ hash, at, read }: ShelvedArticle): ParsedBefore | null {
  const { entry, problems, references } = read;
  if (!at || !entry) return null;
  const head = Object.fromEntries(HEAD.map((field) => [field, entry[field]])) as unknown as ParsedBefore['head'];
  return { hash, head, at, problems: problems.filter((problem) => !afterParsing(problem)), references };
}

/** The article as parsing gave it. @throws CacheDamaged */
export function parsedAgain(path: string, { hash, head, at, problems, references }: ParsedBefore, texts: ArticleTexts): ParsedArticle {
  const { places } = texts.late(at);
  return { head: { ...head, file: { path, hash }, ...(places ? { places } : {}) }, text: JSON.parse(texts.body(at)) as ReadBody, problems, references };
}
