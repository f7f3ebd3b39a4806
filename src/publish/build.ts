import { createHash, hash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNewsroom } from '../check/check-newsroom.ts';
import { nextChange } from '../corpus/article-state.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { joinCorpus } from '../corpus/join.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import { before, type Instant } from '../model/dates.ts';
import type { Problem } from '../model/problem.ts';
import { cacheRoot, codeVersion } from './cache-folder.ts';
import { documentOutputs, pictureOutputs, rendererOutputs } from './file-outputs.ts';
import type { SiteSize } from './hosts.ts';
import { makeOutput } from './make-outputs.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import { claimOutFolder, BuildRefused, type OutFolder } from './out-folder.ts';
import type { Output, PublishedFile } from './output.ts';
import { outputsOf } from './outputs.ts';
import { readNewsroom } from './read-newsroom.ts';
import { compileRenderer, loadRenderer, type CompiledRenderer } from './renderer.ts';
import { loadSiteState, saveSiteState } from './site-state.ts';
import { trackCorpus } from './tracking.ts';

export interface BuildOptions {
  /** Absolute. */
  readonly content: string;
  readonly out: string;
  /** Replaces the address that `site.yaml` gives. */
  readonly site: string | null;
  /** Begins and ends with "/"; null: the path of the site's address. */
  readonly base: string | null;
  /** Tells the time, once the site's zone is known. */
  clock(timeZone: string): Instant;
  /** Whether warnings refuse the build as well. */
  readonly strict: boolean;
  /** Whether nothing made before is used. */
  readonly full: boolean;
  /** Told what is being done. */
  progress(words: string): void;
}

/** What a build comes to. */
export type BuildResult = { readonly problems: readonly Problem[] } & (
  | { readonly published: false }
  | { readonly published: true; readonly size: SiteSize; readonly made: number; readonly removed: number; readonly nextChange: Instant | null }
);

/** What makes views and texts of a newsroom; recognition shows in the articles' own digests. */
const VIEW_CODE = ['src/corpus', 'src/model', 'src/publish', 'src/queries', 'src/views'];

/**
 * Checks a newsroom, makes its site beside the published one and trades the two.
 *
 * @throws BuildRefused where the output folder cannot be had; and whatever a view or a page throws. The published site is
 * then as it was.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const folder = claimOutFolder(options.out);
  try {
    return await buildInto(folder, options);
  } finally {
    folder.release();
  }
}

async function buildInto(folder: OutFolder, options: BuildOptions): Promise<BuildResult> {
  options.progress('reading');
  const reading = await readNewsroom(options.content);
  if (!reading.newsroom) return { published: false, problems: reading.problems };
  const newsroom = withAddress(reading.newsroom, options.site);
  const now = options.clock(newsroom.site.timeZone);
  const base = options.base ?? basePath(newsroom.site.url);
  const tracked = trackCorpus(joinCorpus(newsroom, { now, base, preview: false }), reading.digestOf);
  const renderer = await compileRenderer(base);
  const outputs = siteOutputs(tracked.corpus, renderer, options.content);
  const problems = [...reading.problems, ...checkNewsroom({ ...reading, newsroom, now, pages: addressesOf(outputs) })];
  if (problems.some(({ severity }) => severity === 'error' || options.strict)) return { published: false, problems };
  options.progress('drawing');
  const stateFile = path.join(cacheRoot, 'sites', `${hash('sha256', folder.published).slice(0, 20)}.json`);
  const code = codeVersion(VIEW_CODE);
  const old = options.full ? null : loadSiteState(stateFile, renderer.version);
  const files = new Map<string, PublishedFile>();
  const shop = { published: folder.published, making: folder.making, before: old, tracked, code, draw: await loadRenderer(renderer, base), made: files };
  let made = 0;
  for (const output of outputs) {
    const { file, fresh } = await makeOutput(output, shop);
    files.set(output.path, file);
    if (fresh) made++;
  }
  files.set(MANIFEST, writeManifest(folder.making, files));
  folder.swap();
  saveSiteState(stateFile, { renderer: renderer.version, code, files, digests: digestsOf(files, tracked.digest) });
  const removed = [...(old?.files.keys() ?? [])].filter((name) => !files.has(name)).length;
  return { published: true, problems, size: sizeOf(files), made, removed, nextChange: earliestChange(newsroom, now) };
}

function withAddress(newsroom: Newsroom, url: string | null): Newsroom {
  return url === null ? newsroom : { ...newsroom, site: { ...newsroom.site, url: url.replace(/\/+$/, '') } };
}

/** "https://example.org/news" → "/news/" */
function basePath(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

/** @throws BuildRefused where two outputs have one path. */
function siteOutputs(corpus: Corpus, renderer: CompiledRenderer, content: string): Output[] {
  const outputs = [...outputsOf(corpus), ...rendererOutputs(renderer), ...pictureOutputs(corpus, content), ...documentOutputs(corpus, content)];
  const paths = new Set([MANIFEST]);
  for (const { path: name } of outputs) {
    if (paths.has(name)) throw new BuildRefused(`Two things want to be the file ${name} of the site: rename one.`);
    paths.add(name);
  }
  return outputs;
}

/** Pages by their address, other files by their path, all with a leading slash. */
function addressesOf(outputs: readonly Output[]): ReadonlySet<string> {
  return new Set(outputs.flatMap((output) => (output.kind === 'page' ? [output.url] : [`/${output.path}`])));
}

function writeManifest(making: string, files: ReadonlyMap<string, PublishedFile>): PublishedFile {
  const text = manifestText(files);
  const file = path.join(making, MANIFEST);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { sha256, size: Buffer.byteLength(text), modified: statSync(file).mtimeMs, key: sha256, facts: null };
}

function digestsOf(files: ReadonlyMap<string, PublishedFile>, digest: (fact: string) => string): Map<string, string> {
  const facts = new Set([...files.values()].flatMap((file) => file.facts ?? []));
  return new Map([...facts].map((fact) => [fact, digest(fact)]));
}

function sizeOf(files: ReadonlyMap<string, PublishedFile>): SiteSize {
  let bytes = 0;
  let largest = { path: '', bytes: 0 };
  for (const [name, { size }] of files) {
    bytes += size;
    if (size > largest.bytes) largest = { path: name, bytes: size };
  }
  return { files: files.size, bytes, largest };
}

/** When an article next appears or disappears by itself. */
function earliestChange(newsroom: Newsroom, now: Instant): Instant | null {
  const changes = newsroom.articles.flatMap((article) => nextChange(article, now) ?? []);
  return changes.reduce<Instant | null>((first, each) => (first === null || before(each, first) ? each : first), null);
}

