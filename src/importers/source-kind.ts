import { statSync } from 'node:fs';
import { listFiles, MARKDOWN } from './markdown-folder/source-file.ts';

export const SOURCE_KINDS = ['text', 'feed', 'wxr', 'markdown'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Works out what a source is: a folder by what lies in it, a file by how it begins and what it is called. */
export function kindOfSource(name: string, text: () => string): SourceKind {
  if (name !== '-' && statSync(name).isDirectory()) {
    const files = listFiles(name, true).map((each) => each.name);
    return files.some((each) => MARKDOWN.test(each)) || !files.some((each) => /\.txt$/i.test(each)) ? 'markdown' : 'text';
  }
  if (MARKDOWN.test(name)) return 'markdown';
  const head = text().slice(0, 5000).replace(/^\uFEFF/, '').trimStart();
  if (/wordpress\.org\/export|<wp:wxr_version>/.test(head)) return 'wxr';
  if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(head) && head.startsWith('<')) return 'feed';
  if (head.startsWith('{') && /"(?:version"\s*:\s*"https?:\/\/jsonfeed\.org|items"\s*:)/.test(head)) return 'feed';
  if (/\.html?$/i.test(name) || /^(?:---|\+\+\+)\s*\n/.test(head)) return 'markdown';
  return 'text';
}
