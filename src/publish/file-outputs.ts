import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { codeVersion } from './code-version.ts';
import type { Output } from './output.ts';
import { picturesOf } from './reading/plan-pictures.ts';
import type { CompiledRenderer } from './renderer.ts';

/** The stylesheet, fonts and other files that the compiled pages refer to, and those of `public/`. */
export function rendererOutputs({ folder, version }: CompiledRenderer): Output[] {
  const client = path.join(folder, 'client');
  return filesUnder(client).map((name) => ({ kind: 'made', path: name, key: `renderer ${version}`, make: () => readFile(path.join(client, name)) }));
}

/** Loaded only where a picture is made: the library is large. */
const pictures = () => import('./pictures.ts');

/** Every variant of the pictures that the published content shows; those of drafts stay out. */
export function pictureOutputs(corpus: Corpus, contentFolder: string): Output[] {
  const encoder = codeVersion(['src/publish/pictures.ts']);
  return picturesOf({ site: corpus.site, people: [...corpus.people.values()], agencies: [...corpus.agencies.values()], articles: entriesOf(corpus, corpus.articles) }).flatMap((src) =>
    // A variant's name carries the digest of the original and of the settings.
    (corpus.images.get(src)?.variants ?? []).map((variant): Output => ({ kind: 'made', path: variant.path.slice(1), key: `${encoder} ${variant.path}`, make: async () => (await pictures()).encodeVariant(contentFolder, src, variant) })),
  );
}

/** Other files of the content folder that published articles link to, under their own paths. */
export function documentOutputs(corpus: Corpus, contentFolder: string): Output[] {
  const names = [...new Set(entriesOf(corpus, corpus.articles).flatMap(({ documents }) => documents))].sort();
  return names
    .filter((name) => statSync(path.join(contentFolder, name), { throwIfNoEntry: false })?.isFile())
    .map((name) => ({ kind: 'made', path: name, key: digestOfFile(path.join(contentFolder, name)), make: () => readFile(path.join(contentFolder, name)) }));
}

function digestOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function filesUnder(folder: string): string[] {
  const entries = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
}
