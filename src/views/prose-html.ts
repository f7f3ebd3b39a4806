import type { Corpus } from '../corpus/corpus.ts';
import { readProse } from '../corpus/prose.ts';
import { bodyHtml } from './body-html.ts';

/** The Markdown of a profile, a storyline or `site.yaml` as safe HTML; null where there is none. */
export function proseHtml(corpus: Corpus, markdown: string | null, path: string): string | null {
  if (markdown === null || markdown.trim() === '') return null;
  return bodyHtml(corpus, readProse(markdown, path, corpus.site.lang));
}
