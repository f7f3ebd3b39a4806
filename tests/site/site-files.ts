import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A built site as files. */
export interface SiteFiles {
  /** Relative to the site's folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  text(file: string): string;
  bytes(file: string): Buffer;
}

export function siteFiles(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    paths: entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort(),
    text: (file) => readFileSync(path.join(folder, file), 'utf8'),
    bytes: (file) => readFileSync(path.join(folder, file)),
  };
}

/** One page of each kind, as the sample has them: what is looked at closely, by machine and by eye. */
export function templates({ paths, bytes }: SiteFiles): string[] {
  const kinds = [
    /^index\.html$/, /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.html$/, /^\d{4}\/\d{2}\/\d{2}\/index\.html$/, /^\d{4}\/\d{2}\/index\.html$/, /^\d{4}\/index\.html$/,
    /^people\/index\.html$/, /^people\/a-z\/[^/]+\/index\.html$/, /^people\/by\/coverage\/index\.html$/, /^people\/by\/date\/index\.html$/,
    /^people\/(?!by|a-z)[^/]+\/index\.html$/, /^people\/(?!by|a-z)[^/]+\/quotes\/index\.html$/, /^people\/[^/]+\/with\/[^/]+\/index\.html$/, /^people\/[^/]+\/at\/[^/]+\/index\.html$/, /^people\/(?!by|a-z)[^/]+\/\d{4}\/index\.html$/,
    /^agencies\/index\.html$/, /^agencies\/[^/]+\/index\.html$/, /^agencies\/[^/]+\/quotes\/index\.html$/, /^agencies\/[^/]+\/\d{4}\/index\.html$/,
    /^posts\/index\.html$/, /^posts\/[^/]+\/index\.html$/, /^as-of\/\d{4}\/index\.html$/, /^authors\/index\.html$/, /^authors\/[^/]+\/index\.html$/, /^topics\/index\.html$/, /^topics\/[^/]+\/index\.html$/,
    /^stories\/[^/]+\/index\.html$/, /^quotes\/index\.html$/, /^corrections\/index\.html$/, /^search\/index\.html$/, /^about\/index\.html$/, /^feeds\/index\.html$/, /^404\.html$/,
  ];
  // The longest page of each kind has the most on it that can be wrong.
  const longest = (files: readonly string[]) => files.map((file) => ({ file, size: bytes(file).length })).reduce((most, each) => (each.size > most.size ? each : most)).file;
  return kinds.flatMap((kind) => {
    const files = paths.filter((file) => kind.test(file));
    return files.length === 0 ? [] : [longest(files)];
  });
}

/** "people/x/index.html" → "/people/x/" */
export function urlOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}
