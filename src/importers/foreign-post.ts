import type { ForeignDate } from './foreign-date.ts';

/** One article of another system, as its importer read it: nothing in it depends on the newsroom it goes to. */
export interface ForeignPost {
  /** What messages call it: "posts/x.md", "export.xml (post 812)". */
  readonly source: string;
  /** The headline, plain text; null where the source has none. */
  readonly title: string | null;
  readonly published: ForeignDate;
  readonly updated: ForeignDate | null;
  readonly expires: ForeignDate | null;
  /** What it was called in URLs; '' where nothing says so. */
  readonly slug: string;
  readonly summary: string | null;
  readonly kicker: string | null;
  readonly dateline: string | null;
  readonly byline: readonly string[];
  readonly topics: readonly string[];
  readonly wire: { readonly name: string; readonly url: string | null } | null;
  readonly image: ForeignImage | null;
  readonly draft: boolean;
  readonly lang: string | null;
  /** Site-absolute paths it was published under, the main one first. */
  readonly oldPaths: readonly string[];
  /** What else links may call it: source files without their extension ("posts/x"). */
  readonly names: readonly string[];
  readonly body: ForeignBody;
  /** Where relative addresses in it start. */
  readonly home: Home;
}

export type ForeignBody =
  /** Paragraphs of plain text. */
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'html'; readonly html: string }
  /** Markdown with HTML in it; templates are expanded already. */
  | { readonly kind: 'markdown'; readonly markdown: string };

export interface ForeignImage {
  /** As the source writes it. */
  readonly src: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Where addresses in a post lead from. */
export interface Home {
  /** The address of the site it was published on, with its path; null where that is not known. */
  readonly site: string | null;
  /** The post's own path there, for relative links; null where it is not known. */
  readonly path: string | null;
  /** Its file's folder among the source files, for links to files ("posts/2018"); null where posts are no files. */
  readonly folder: string | null;
  /** Finds a local file that the post refers to; null where there is none that may be read. */
  findFile(written: string): string | null;
  /** Finds a picture by the end of its name, wherever the source keeps it; null where several or none are called so. */
  findPicture?(written: string): string | null;
  /** What a topic is called that addresses name by a word of their own. */
  topicName?(word: string): string | null;
}

/** Something that was not carried over, or not as it was. */
export interface Skipped {
  readonly source: string;
  /** A whole sentence. */
  readonly reason: string;
}

/** What reading a source gave. */
export interface Harvest {
  readonly posts: readonly ForeignPost[];
  readonly skipped: readonly Skipped[];
  /** What the source says of the site it comes from, for a newsroom that has no settings yet. */
  readonly site: ForeignSite;
  /** What the reader should be told of choices made ("the date is the file's"). */
  readonly notes: readonly string[];
}

export interface ForeignSite {
  readonly title: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly timeZone: string | null;
}

export const UNKNOWN_SITE: ForeignSite = { title: null, url: null, lang: null, timeZone: null };

/** A post's home that knows nothing. */
export const NO_HOME: Home = { site: null, path: null, folder: null, findFile: () => null };
