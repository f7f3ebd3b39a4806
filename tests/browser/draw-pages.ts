import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { compileRenderer, loadRenderer } from '../../src/publish/renderer.ts';
import { serve, type ServedSite } from './browser.ts';

/** Draws some pages of a corpus, by their path, with the style sheet and fonts, and serves them; no checks, feeds or pictures. */
export async function drawPages(corpus: Corpus, wanted: (path: string) => boolean): Promise<ServedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-pages-'));
  const renderer = await compileRenderer(corpus.base, corpus.site.theme);
  const draw = await loadRenderer(renderer, corpus.base);
  cpSync(path.join(renderer.folder, 'client'), folder, { recursive: true });
  for (const output of outputsOf(corpus)) {
    if (output.kind !== 'page' || !wanted(output.path)) continue;
    const file = path.join(folder, output.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, (await draw(output.url, output.view())).html);
  }
  const { origin, close } = await serve(folder);
  return { origin, close: () => (close(), rmSync(folder, { recursive: true, force: true })) };
}
