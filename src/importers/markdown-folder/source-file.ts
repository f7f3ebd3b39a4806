import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A file below a source folder, with what its path says. */
export interface ListedFile {
  /** Absolute. */
  readonly file: string;
  /** Relative to the folder that was named, with forward slashes: what messages call it. */
  readonly name: string;
}

/** Folders that hold a site's machinery, not its posts. */
const MACHINERY = new Set(['node_modules', 'themes', 'archetypes', 'public', 'resources', 'layouts', 'static', 'i18n', '_site', 'vendor', '_includes', '_layouts', '_data', '_sass', '_plugins', 'bower_components']);

export const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;

/** All files below a folder, in order of their names; a site's machinery and what begins with a dot are passed over. */
export function listFiles(folder: string, atRoot: boolean): ListedFile[] {
  const found: ListedFile[] = [];
  const visit = (directory: string, name: string): void => {
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || (entry.isDirectory() && MACHINERY.has(entry.name) && (atRoot || entry.name === 'node_modules'))) continue;
      const below = name === '' ? entry.name : `${name}/${entry.name}`;
      if (entry.isDirectory()) visit(path.join(directory, entry.name), below);
      else if (entry.isFile()) found.push({ file: path.join(directory, entry.name), name: below });
    }
  };
  visit(folder, '');
  return found;
}

/** What a path says of a post: "2018-03-04-my-post.de.md" and "2018/03/04/my-post/index.md". */
export interface PathFacts {
  /** "YYYY-MM-DD"; null where the path has no date. */
  readonly date: string | null;
  /** Its own name without date, language and extension; for `index.md` that of its folder. */
  readonly slug: string;
  readonly lang: string | null;
  /** Whether it is the page of a folder of files. */
  readonly isIndex: boolean;
}

/** @param languages those that the site has; a suffix is one only if it is among them or looks like one. */
export function pathFacts(name: string, languages: ReadonlySet<string>): PathFacts {
  const parts = name.normalize('NFC').split('/');
  let stem = parts.at(-1)!.replace(/\.[^.]+$/, '');
  const suffix = /\.([a-z]{2}(?:-[a-z]{2})?)$/i.exec(stem)?.[1]?.toLowerCase() ?? null;
  const lang = suffix !== null && (languages.has(suffix) || languages.size === 0) ? suffix : null;
  if (lang) stem = stem.slice(0, -lang.length - 1);
  const isIndex = stem === 'index';
  const own = isIndex ? (parts.at(-2) ?? 'index') : stem;
  const dated = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T ]?\d{4,6})?(?:[-_. ]+(.+))?$/.exec(own);
  const folders = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\/|-)/.exec(parts.join('/'));
  const date = dated ? `${dated[1]}-${dated[2]}-${dated[3]}` : folders ? `${folders[1]}-${folders[2]}-${folders[3]}` : null;
  return { date, slug: dated ? (dated[4] ?? own) : own, lang, isIndex };
}
