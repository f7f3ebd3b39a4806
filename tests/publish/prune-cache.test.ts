import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

let place: string;
let pruneCache: typeof import('../../src/publish/prune-cache.ts').pruneCache;
let keyOf: typeof import('../../src/publish/cache-folder.ts').keyOf;

beforeAll(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'dateline-prune-'));
  vi.stubEnv('DATELINE_CACHE', path.join(place, 'cache'));
  ({ pruneCache } = await import('../../src/publish/prune-cache.ts'));
  ({ keyOf } = await import('../../src/publish/cache-folder.ts'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Keeps something of a folder, as a build of some hours ago did. */
function keep(folder: string, hours: number): { readonly reading: string; readonly state: string } {
  mkdirSync(folder, { recursive: true });
  const [reading, state] = [path.join(place, 'cache/reading', keyOf(folder)), path.join(place, 'cache/sites', `${keyOf(folder)}.state`)];
  mkdirSync(reading, { recursive: true });
  mkdirSync(path.dirname(state), { recursive: true });
  writeFileSync(state, '');
  pruneCache(folder);
  const then = new Date(Date.now() - hours * 3_600_000);
  for (const entry of [reading, state]) utimesSync(entry, then, then);
  return { reading, state };
}

describe('what the cache keeps of a folder', () => {
  it('goes when the folder is gone, and only then', () => {
    const [gone, there] = ['gone', 'there'].map((name) => path.join(place, name)) as [string, string];
    const [ofGone, ofThere] = [keep(gone, 2), keep(there, 2)];
    rmSync(gone, { recursive: true });
    pruneCache(there);
    expect([ofGone.reading, ofGone.state, ofThere.reading, ofThere.state].map((entry) => existsSync(entry))).toEqual([false, false, true, true]);
  });

  it('stays while a build may be using it', () => {
    const moved = path.join(place, 'moved');
    const { reading } = keep(moved, 0);
    rmSync(moved, { recursive: true });
    pruneCache();
    expect(existsSync(reading)).toBe(true);
  });
});
