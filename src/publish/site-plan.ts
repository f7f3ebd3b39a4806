import { joinCorpus } from '../corpus/join.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Newsroom } from '../corpus/newsroom.ts';
import type { Instant } from '../model/dates.ts';
import { documentOutputs, pictureOutputs, rendererOutputs } from './file-outputs.ts';
import { MANIFEST } from './manifest.ts';
import { BuildRefused } from './out-folder.ts';
import type { Output } from './output.ts';
import { outputsOf } from './outputs.ts';
import { designOutputs } from './outputs/design.ts';
import type { NewsroomReading, ReadNewsroom } from './reading/newsroom-reading.ts';
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
  /** Whether drafts and embargoed articles are shown, marked, and there is a page of all parts in all states. */
  readonly preview?: boolean;
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
 * @param renderer whose own files are part of the site; left out where a development server has them.
 */
export function planSite(reading: ReadNewsroom, { content, now, base, address, preview = false }: SiteOptions, renderer?: CompiledRenderer): SitePlan {
  const { site } = reading.newsroom;
  const newsroom = { ...reading.newsroom, site: { ...site, url: (address ?? site.url).replace(/\/+$/, '') } };
  const tracked = trackCorpus(joinCorpus(newsroom, { now, base, preview }), reading);
  const outputs = outputsWith(tracked.corpus, reading, renderer, content);
  return { newsroom, tracked, outputs: preview ? [...outputs, ...designOutputs(tracked.corpus)] : outputs };
}

function outputsWith(corpus: Corpus, { indexed }: NewsroomReading, renderer: CompiledRenderer | undefined, content: string): Output[] {
  return [...outputsOf(corpus, indexed), ...(renderer ? rendererOutputs(renderer) : []), ...pictureOutputs(corpus, content), ...documentOutputs(corpus, content)];
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
