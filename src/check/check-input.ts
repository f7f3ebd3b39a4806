import type { ArticleFindings } from '../corpus/article-findings.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import type { Instant } from '../model/dates.ts';
import type { Reference } from '../model/reference.ts';

/** All that editors' rules look at: a newsroom as it lies on file, whatever the clock says. */
export interface CheckInput {
  readonly newsroom: Newsroom;
  /** The build's clock. */
  readonly now: Instant;
  /** What the files name that must exist elsewhere: of articles, profiles, stories and `site.yaml`. */
  readonly references: readonly Reference[];
  /** What reading noticed in articles, by their path. */
  readonly findings: ReadonlyMap<string, ArticleFindings>;
  /** Every file of the content folder, readable or not; paths as they are on disk, in it. */
  readonly files: ReadonlySet<string>;
  /** Lists every page and file of the site by its path ("/people/rex-tillerson/"), without the base path; null where they are not known. */
  readonly pages: (() => ReadonlySet<string>) | null;
  /** The ids of the paragraphs of an article, by its path; null where they are not known. */
  readonly anchorsOf?: (path: string) => ReadonlySet<string> | null;
  /** What a command needs to be about this newsroom: " --content DIR"; "" where it is the one that commands are about anyway. */
  readonly contentOption?: string;
}

/** A command as an editor can run it. */
export function commandLine(words: string, { contentOption }: Pick<CheckInput, 'contentOption'>): string {
  return `npm run -s dateline -- ${words}${contentOption ?? ''}`;
}
