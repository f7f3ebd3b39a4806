import { statSync } from 'node:fs';
import path from 'node:path';
import { look, type MadeAlone } from './make-outputs.ts';
import type { PublishedFile } from './output.ts';
import type { SiteState } from './site-state.ts';
import type { Fact, TrackedCorpus } from './tracking.ts';

/** Tells which published files are still right. */
export interface Unchanged {
  /** The published file of that name, if nobody touched it since it was published. */
  stillThere(name: string): PublishedFile | null;
  /** Whether nothing has changed that a published file was made of. */
  isRight(old: PublishedFile, output: MadeAlone): boolean;
}

/**
 * @param published the folder of the site.
 * @param before what was remembered of it; null: nothing.
 * @param code the version of the code that makes views and texts now.
 */
export function unchangedSince(published: string, before: SiteState | null, code: string, tracked: TrackedCorpus): Unchanged {
  // Of each fact: 0 not looked at, 1 the same, 2 another.
  const verdicts = new Uint8Array(before?.facts.length ?? 0);
  const sameFact = (number: number, output: MadeAlone): boolean => {
    if (verdicts[number] === 0) verdicts[number] = before!.digests[number] === digestNow(before!.facts[number]!, output, tracked) ? 1 : 2;
    return verdicts[number] === 1;
  };
  return {
    stillThere(name) {
      const file = before?.files.get(name);
      if (!file) return null;
      return isUntouched(path.join(published, name), file) ? file : null;
    },
    isRight(old, output) {
      if (output.kind === 'made') return old.key === output.key;
      return before!.head.code === code && (old.facts?.every((number) => sameFact(number, output)) ?? false);
    },
  };
}

/** Whether a published file is as it was written. */
export function isUntouched(file: string, { size, modified }: Pick<PublishedFile, 'size' | 'modified'>): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.size === size && stat.mtimeMs === modified;
}

/** An index can be told once it was asked for: looking at one page settles it for all others. */
function digestNow(fact: Fact, output: MadeAlone, tracked: TrackedCorpus): string | null {
  const digest = tracked.digest(fact);
  if (digest !== null || output.kind === 'made') return digest;
  tracked.track(look(output));
  return tracked.digest(fact);
}
