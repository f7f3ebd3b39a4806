import { createHash, hash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNewsroom } from '../check/check-newsroom.ts';
import { nextChange } from '../corpus/article-state.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import { before, type Instant } from '../model/dates.ts';
import type { Problem } from '../model/problem.ts';
import { cacheRoot, codeVersion } from './cache-folder.ts';
import type { SiteSize } from './hosts.ts';
import { makeSite } from './make-site.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import { claimOutFolder, type OutFolder } from './out-folder.ts';
import type { Output, PublishedFile } from './output.ts';
import { readNewsroom, type NewsroomReading } from './read-newsroom.ts';
import { compileRenderer, loadRenderer } from './renderer.ts';
import { loadSiteState, saveSiteState } from './site-state.ts';
import { planSite, refuseClashes, type SiteOptions } from './site-plan.ts';

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
  const reading = await readNewsroom(options.content, { full: options.full, progress: (done) => options.progress(`reading, ${done} articles`) });
  if (!isRead(reading)) return { published: false, problems: reading.problems };
  const { site } = reading.newsroom;
  const siteOptions: SiteOptions = { content: options.content, now: options.clock(site.timeZone), base: options.base ?? basePath(options.site ?? site.url), address: options.site };
  options.progress('compiling pages');
  const renderer = await compileRenderer(siteOptions.base, site.theme);
  options.progress('checking');
  const plan = planSite(reading, siteOptions, renderer);
  const problems = [...reading.problems, ...checkNewsroom({ ...reading, newsroom: plan.newsroom, now: siteOptions.now, pages: addressesOf(plan.outputs) })];
  if (problems.some(({ severity }) => severity === 'error' || options.strict)) return { published: false, problems };
  refuseClashes(plan.outputs);
  const stateFile = path.join(cacheRoot, 'sites', `${hash('sha256', folder.published).slice(0, 20)}.json`);
  const code = codeVersion(VIEW_CODE);
  const before = options.full ? null : loadSiteState(stateFile, renderer.version);
  const shop = { published: folder.published, making: folder.making, before, tracked: plan.tracked, code, draw: await loadRenderer(renderer, siteOptions.base) };
  const { files: made, made: count } = await makeSite(plan, shop, { options: siteOptions, catalogue: reading.catalogue!, renderer }, options.progress);
  const files = new Map([...made, [MANIFEST, writeManifest(folder.making, made)]]);
  options.progress('publishing');
  folder.swap();
  saveSiteState(stateFile, { renderer: renderer.version, code, files, digests: digestsOf(files, plan.tracked.digest) });
  const removed = [...(before?.files.keys() ?? [])].filter((name) => !files.has(name)).length;
  return { published: true, problems, size: sizeOf(files), made: count, removed, nextChange: earliestChange(plan.newsroom, siteOptions.now) };
}

function isRead(reading: NewsroomReading): reading is NewsroomReading & { readonly newsroom: Newsroom } {
  return reading.newsroom !== null;
}

/** "https://example.org/news" → "/news/" */
function basePath(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
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

/** Facts that cannot be told are left out: next time they count as changed. */
function digestsOf(files: ReadonlyMap<string, PublishedFile>, digest: (fact: string) => string | null): Map<string, string> {
  const facts = new Set<string>();
  for (const file of files.values()) for (const fact of file.facts ?? []) facts.add(fact);
  const digests = [...facts].map((fact) => [fact, digest(fact)] as const);
  return new Map(digests.filter((pair): pair is [string, string] => pair[1] !== null));
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

