import { readArticle } from '../../corpus/read-article.ts';
import { recognizeArticle } from '../../corpus/recognize-article.ts';
import { indexTitles, type TitleIndex } from '../../corpus/title-index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Directory, Recognizer } from '../../model/recognition.ts';
import type { Site } from '../../model/site.ts';
import { readSource, type SourceText } from '../../read/content-folder.ts';
import { createRecognizer } from '../../recognize/recognizer.ts';
import { toRow, type ArticleRow } from './article-rows.ts';
import { ArticleTexts, CacheDamaged } from './article-texts.ts';
import { NamedFiles } from './named-files.ts';
import { parsedAgain, type ParsedBefore } from './parsed-before.ts';

/** What articles are read with. Plain data: threads are told it. */
export interface ReadingTask {
  /** Absolute. */
  readonly folder: string;
  readonly site: Site;
  readonly directory: Directory;
  /** Where texts lie of articles that were parsed before for the same site, and what else is known of them, by path. */
  readonly texts: string;
  readonly parsed: ReadonlyMap<string, ParsedBefore>;
}

/** A file that was read as an article, or why it is no text. */
export type Answer = { readonly row: ArticleRow } | { readonly problems: readonly Problem[] };

/** What recognition makes of a directory; it takes a moment. */
export interface Prepared {
  readonly recognizer: Recognizer;
  readonly titles: TitleIndex;
}

export function prepare(directory: Directory): Prepared {
  return { recognizer: createRecognizer(directory), titles: indexTitles(directory) };
}

/** Reads one article after another. One whose file is the same as when it was parsed is only looked through for names. */
export interface ArticleReader {
  read(name: string): Answer;
  /** Closes what was opened. */
  close(): void;
}

export function articleReader({ folder, site, texts: textsFolder, parsed }: Omit<ReadingTask, 'directory'>, { recognizer, titles }: Prepared): ArticleReader {
  const texts = new ArticleTexts(new NamedFiles(textsFolder));
  const known = ({ path, hash }: SourceText) => {
    const before = parsed.get(path);
    try {
      return before?.hash === hash ? parsedAgain(path, before, texts) : null;
    } catch (error) {
      if (error instanceof CacheDamaged) return null;
      throw error;
    }
  };
  return {
    read(name) {
      const { value: source, problems } = readSource(folder, name);
      if (!source) return { problems };
      const before = known(source);
      return { row: toRow(before ? recognizeArticle(source, before, recognizer, titles) : readArticle(source, site, recognizer, titles)) };
    },
    close: () => texts.close(),
  };
}
