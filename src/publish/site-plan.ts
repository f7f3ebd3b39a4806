import { joinCorpus } from '../corpus/join.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import type { Instant } from '../model/dates.ts';
import { documentOutputs, pictureOutputs, rendererOutputs } from './file-outputs.ts';
import { MANIFEST } from './manifest.ts';
import { BuildRefused } from './out-folder.ts';
import type { Output } from './output.ts';
import { FoundOutputs } from './found-outputs.ts';
import { outputGroups, outputsOf } from './outputs.ts';
import { designOutputs } from './outputs/design.ts';
import type { ReadNewsroom } from './reading/newsroom-reading.ts';
import type { CompiledRenderer } from './renderer.ts';
import { trackCorpus, type TrackedCorpus } from './tracking.ts';

/** What a site is, besides its content. Plain data: threads are told the same. */
export interface SiteOptions {
  /** The content folder; absolute. */
  readonly content: string;
  readonly now: Instant;
  /** Begins and ends with "/". */
  readonly base: string;
  /** Replaces the address that `site.yaml` gives. */
  readonly address: string | null;
}

/** Every file a site will have, and what they are made of. */
export interface SitePlan {
  readonly newsroom: Newsroom;
  readonly tracked: TrackedCorpus;
  readonly outputs: readonly Output[];
}

/**
 * Lists the files of a site. The same reading and options give the same list, in the same order.
 *
 * @param renderer whose own files are part of the site; null: only what shows content is asked for.
 */
export function planSite(reading: ReadNewsroom, { content, now, base, address }: SiteOptions, renderer: CompiledRenderer | null = null): SitePlan {
  const newsroom = withAddress(reading.newsroom, address);
  const tracked = trackCorpus(joinCorpus(newsroom, { now, base, preview: false }), reading);
  const { corpus } = tracked;
  return { newsroom, tracked, outputs: [...outputsOf(corpus, reading.indexed), ...(renderer ? rendererOutputs(renderer) : []), ...pictureOutputs(corpus, content), ...documentOutputs(corpus, content)] };
}

/**
 * The files of a site as a development server shows them: drafts and embargoed articles too, marked, and a page of all
 * parts in all states. Files of the pages' own code are left to the server.
 */
export function planPreview(reading: ReadNewsroom, { content, now }: Pick<SiteOptions, 'content' | 'now'>): FoundOutputs {
  const corpus = joinCorpus(withAddress(reading.newsroom, null), { now, base: '/', preview: true });
  return new FoundOutputs(groups());

  function* groups(): Generator<readonly Output[]> {
    yield* outputGroups(corpus, reading.indexed);
    yield [...pictureOutputs(corpus, content), ...documentOutputs(corpus, content), ...designOutputs(corpus)];
  }
}

/** @param address in place of the one that `site.yaml` gives, unless null. */
function withAddress(newsroom: Newsroom, address: string | null): Newsroom {
  return { ...newsroom, site: { ...newsroom.site, url: (address ?? newsroom.site.url).replace(/\/+$/, '') } };
}

/**
 * What no rule on content foresaw: that is checked before, and names the files that are at fault.
 *
 * @throws BuildRefused where two outputs have one path.
 */
export function refuseClashes(outputs: readonly Output[]): void {
  const paths = new Set([MANIFEST]);
  for (const { path: name } of outputs) {
    if (paths.has(name)) throw new BuildRefused(`Two things want to be the file ${name} of the site: rename one.`);
    paths.add(name);
  }
}
