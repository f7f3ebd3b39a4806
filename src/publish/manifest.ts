import type { SiteFiles } from './site-files.ts';

/** Where the manifest lies in a site. */
export const MANIFEST = 'data/manifest.json';

/** What the manifest says. */
export interface Manifest {
  readonly generator: string;
  /** SHA-256 in hexadecimal, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * `data/manifest.json`: the SHA-256 of every file but its own, one a line so that two sites can be compared by eye. Its
 * first words mark a folder as one that Dateline may replace.
 */
export function manifestText({ columns: { paths, sha256 } }: SiteFiles): string {
  const lines = paths.flatMap((name, row) => (name === MANIFEST ? [] : `${JSON.stringify(name)}:"${sha256[row]}"`)).sort();
  return `{"generator":"Dateline","files":{\n${lines.join(',\n')}\n}}\n`;
}
