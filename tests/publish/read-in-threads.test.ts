import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { Site } from '../../src/model/site.ts';
import { readInThreads, WarmThreads } from '../../src/publish/reading/read-in-threads.ts';

const worker = new URL('./hanging-thread.ts', import.meta.url);
// It takes its orders for granted, and dies where it is to wait for them.
const dying = worker;
const forgetful = new URL('./forgetful-thread.ts', import.meta.url);

/** What becomes of files with these names. */
async function read(names: readonly string[], threads: number, warm: WarmThreads | null = null) {
  const taken: string[] = [];
  const failed = new Map<string, Problem>();
  const order = { folder: '/', names, site: {} as Site, directory: { people: [], agencies: [], posts: [] }, texts: '/', parsed: new Map() };
  await readInThreads(order, { take: ({ path }) => taken.push(path), fail: (name, [problem]) => failed.set(name, problem!) }, { worker, threads, warm, patience: 300 });
  return { taken: taken.sort(), failed };
}

describe('threads that read articles', () => {
  it('are stopped where they hang; the file is named and the others are read', async () => {
    const { taken, failed } = await read(['a.md', 'hangs.md', 'b.md', 'c.md'], 1);
    expect(taken).toEqual(['a.md', 'b.md', 'c.md']);
    expect(failed.get('hangs.md')).toMatchObject({ path: 'hangs.md', severity: 'error', rule: 'reading-hung' });
  });

  it('are replaced where they die; the file is named and the others are read', async () => {
    const { taken, failed } = await read(['a.md', 'dies.md', 'b.md'], 2);
    expect(taken).toEqual(['a.md', 'b.md']);
    expect(failed.get('dies.md')).toMatchObject({ rule: 'reading-failed', message: expect.stringContaining('out of memory') as string });
  });

  it('are replaced where they died waiting, before or after somebody counts on them', async () => {
    expect((await read(['a.md', 'b.md'], 1, new WarmThreads(dying))).taken).toEqual(['a.md', 'b.md']);
    const warm = new WarmThreads(dying);
    await new Promise((resolve) => new Worker(dying).on('error', () => {}).on('exit', resolve));
    expect((await read(['a.md', 'b.md'], 1, warm)).taken).toEqual(['a.md', 'b.md']);
  });

  it('leave no file unread that one of them began and forgot', async () => {
    const { taken, failed } = await read(['a.md', 'b.md', 'c.md'], 1, new WarmThreads(forgetful));
    expect(taken).toEqual(['a.md', 'b.md', 'c.md']);
    expect(failed.size).toBe(0);
  });

  it('answer once for a file at which one dies having answered', async () => {
    const { taken, failed } = await read(['a.md', 'answers-and-dies.md', 'b.md'], 1);
    expect(taken).toEqual(['a.md', 'answers-and-dies.md', 'b.md']);
    expect(failed.size).toBe(0);
  });

  it('read nothing where there is nothing to read', async () => {
    expect((await read([], 2)).taken).toEqual([]);
  });
});
