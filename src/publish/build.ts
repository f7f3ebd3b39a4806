import { realpathSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkNewsroom } from '../check/check-newsroom.ts';
import { nextChange } from '../corpus/article-state.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import { before, type Instant } from '../model/dates.ts';
import type { Problem } from '../model/problem.ts';
import { addressesOfOutputs } from './addresses.ts';
import { cacheRoot, keyOf } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { sizeOf, type SiteSize } from './hosts.ts';
import { writeText } from './make-outputs.ts';
import { makeSite, workOn } from './make-site.ts';
import { startHelpers, type Helper, type MakingOrder } from './making-helpers.ts';
import { MANIFEST, manifestText } from './manifest.ts';
import { inputsOf, sameMoment } from './nothing-changed.ts';
import { claimOutFolder, type OutFolder } from './out-folder.ts';
import { pruneCache } from './prune-cache.ts';
import { readNewsroom } from './read-newsroom.ts';
import { CacheDamaged } from './reading/article-texts.ts';
import { look, type Seen } from './reading/inventory.ts';
import type { NewsroomReading, ReadNewsroom } from './reading/newsroom-reading.ts';
import { WarmThreads } from './reading/read-in-threads.ts';
import { rememberSite } from './remember-site.ts';
import { compileRenderer, loadRenderer } from './renderer.ts';
import { planSite, refuseClashes, type SiteOptions } from './site-plan.ts';
import { loadSiteHead, loadSiteListing, loadSiteState, type SiteHead, type SiteState } from './site-state.ts';
import { lookAtSite, UNTOUCHED, type LookingAtSite, type Touched } from './touched-files.ts';
import { unchangedSince } from './unchanged.ts';

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
  | { readonly published: true; readonly warnings: number; readonly size: SiteSize; readonly made: number; readonly removed: number; readonly nextChange: Instant | null }
);

const SPARES = path.join(cacheRoot, 'spares');

/** What makes views and texts of a newsroom's files, HTML of bodies among them; recognition shows in the articles' own digests. */
const VIEW_CODE = ['src/corpus', 'src/model', 'src/parse', 'src/publish', 'src/queries', 'src/read', 'src/views'];

/**
 * Checks a newsroom, makes its site beside the published one and trades the two.
 *
 * @throws BuildRefused where the output folder cannot be had; and whatever a view or a page throws. The published site is
 * then as it was.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const folder = claimOutFolder(options.out, SPARES);
  let before: Before | null = null;
  try {
    before = options.full ? null : publishedBefore(folder.published);
    const seen = look(options.content);
    const inputs = inputsOf(options, seen);
    return (before && (await stillPublished(folder, options, inputs, before))) ?? (await buildInto(folder, options, inputs, seen, before));
  } catch (error) {
    if (!(error instanceof CacheDamaged)) throw error;
    // The cache is no more to be believed: begin again without it.
    const seen = look(options.content);
    return await buildInto(folder, { ...options, full: true }, inputsOf(options, seen), seen, null);
  } finally {
    before?.looking.stop();
    before?.warm.drop();
    folder.release();
  }
}

/** A site that was published before, and what is begun at once because it takes long: to look at it, and to start a thread that reads. */
interface Before {
  readonly head: SiteHead;
  readonly looking: LookingAtSite;
  readonly warm: WarmThreads;
}

function publishedBefore(published: string): Before | null {
  const state = stateFile(published);
  const head = loadSiteHead(state);
  return head && { head, warm: new WarmThreads(), looking: lookAtSite({ folder: published, state, spare: path.join(SPARES, head.spare.name) }) };
}

/** The result of a build that has nothing to do: nothing the site is made of was touched, nor the site itself. */
async function stillPublished({ published }: OutFolder, options: BuildOptions, inputs: string, { head, looking }: Before): Promise<BuildResult | null> {
  if (head.inputs === '' || (options.strict && head.warnings > 0)) return null;
  if (head.inputs !== inputs || !sameMoment(head, options.clock(head.timeZone))) return null;
  const listing = loadSiteListing(stateFile(published));
  if (!listing || (await looking.changed).size > 0) return null;
  return { published: true, problems: [], warnings: head.warnings, size: sizeOf(listing), made: 0, removed: 0, nextChange: head.nextChange };
}

function stateFile(published: string): string {
  return path.join(cacheRoot, 'sites', `${keyOf(published)}.state`);
}

async function buildInto(folder: OutFolder, options: BuildOptions, inputs: string, seen: Seen, old: Before | null): Promise<BuildResult> {
  // Before anything is made by it: somebody may save a source meanwhile.
  const code = codeVersion(VIEW_CODE);
  // While the thread reads there is nothing else to do.
  const state = old && setImmediate().then(() => loadSiteState(stateFile(folder.published)));
  const reading = await readNewsroom(options.content, { full: options.full, seen, warm: old?.warm ?? null, progress: (done) => options.progress(`reading, ${done} articles`) }).finally(() => old?.warm.drop());
  if (!isRead(reading)) return { published: false, problems: reading.problems };
  const { site, articles } = reading.newsroom;
  const siteOptions: SiteOptions = { content: options.content, now: options.clock(site.timeZone), base: options.base ?? basePath(options.site ?? site.url), address: options.site };
  options.progress('compiling pages');
  const renderer = await compileRenderer(siteOptions.base, site.theme, options.full);
  const last = old?.head.renderer === renderer.version ? await state : null;
  const order: MakingOrder = { options: siteOptions, catalogue: reading.catalogue!, renderer, published: folder.published, making: folder.making };
  // Early, so that they are ready when the work is laid out.
  const helpers = startHelpers(last?.head.code === code ? reading.fresh * WRITTEN : articles.length * (site.socialImages ? DRAWN : WRITTEN), articles.length, order);
  try {
    return await buildWith(helpers, { folder, options, inputs, reading, order, code, last, touched: old ? old.looking.all : Promise.resolve(UNTOUCHED) });
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
  }
}

/** What a build knows once everything is read. */
interface Started {
  readonly folder: OutFolder;
  readonly options: BuildOptions;
  readonly inputs: string;
  readonly reading: ReadNewsroom;
  readonly order: MakingOrder;
  readonly code: string;
  /** The published site, if these pages were drawn by the same code. */
  readonly last: SiteState | null;
  readonly touched: Promise<Touched>;
}

async function buildWith(helpers: Helper[], { folder, options, inputs, reading, order, code, last, touched }: Started): Promise<BuildResult> {
  const { options: siteOptions, renderer } = order;
  options.progress('checking');
  const plan = planSite(reading, siteOptions, renderer);
  const problems = [...reading.problems, ...checkNewsroom({ ...reading, newsroom: plan.newsroom, now: siteOptions.now, pages: () => addressesOfOutputs(plan.outputs) })];
  if (problems.some(({ severity }) => severity === 'error' || options.strict)) return { published: false, problems };
  refuseClashes(plan.outputs);
  options.progress('comparing');
  const looked = await touched;
  const unchanged = unchangedSince(last, looked.changed, code, plan.tracked);
  const work = workOn(plan.outputs, last, unchanged);
  if (helpers.length === 0) helpers.push(...startHelpers(work.numbers.length / LATE, plan.newsroom.articles.length, order));
  const spare = last?.head.spare;
  const differs = folder.begin(spare?.name ?? null) ? new Set([...spare!.differs, ...looked.spare, MANIFEST]) : null;
  const shop = { published: folder.published, making: folder.making, tracked: plan.tracked, draw: await loadRenderer(renderer, siteOptions.base) };
  const { files, facts, made } = await makeSite(work, shop, helpers, last, differs, options.progress);
  files.put(files.rowOf(MANIFEST), { ...writeText(MANIFEST, manifestText(files), shop), facts: null });
  options.progress('publishing');
  const kept = folder.swap(files.columns.paths, last !== null);
  const change = earliestChange(plan.newsroom, siteOptions.now);
  const warnings = problems.length;
  const remembered = { renderer: renderer.version, code, inputs, timeZone: plan.newsroom.site.timeZone, now: siteOptions.now, nextChange: change, warnings, spare: { name: kept.name, differs: kept.isOld ? [...made, ...work.removed, ...looked.foreign] : [] } };
  rememberSite(stateFile(folder.published), remembered, { files, facts }, plan.tracked, last?.head.code === code ? last : null, unchanged);
  pruneCache(realpathSync(options.content), folder.published);
  await kept.complete;
  return { published: true, problems, warnings, size: sizeOf(files.columns), made: made.length, removed: work.removed.filter((name) => name !== MANIFEST).length, nextChange: change };
}

/** An article's page and its data; a preview picture takes as long as dozens. */
const WRITTEN = 2;
const DRAWN = 50;

/** Whoever is started only now comes late: the others have made so much meanwhile. */
const LATE = 4;

function isRead(reading: NewsroomReading): reading is ReadNewsroom {
  return reading.newsroom !== null;
}

/** "https://example.org/news" → "/news/" */
function basePath(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

/** When an article next appears or disappears by itself. */
function earliestChange(newsroom: Newsroom, now: Instant): Instant | null {
  const changes = newsroom.articles.flatMap((article) => nextChange(article, now) ?? []);
  return changes.reduce<Instant | null>((first, each) => (first === null || before(each, first) ? each : first), null);
}

