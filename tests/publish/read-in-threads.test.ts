import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { Site } from '../../src/model/site.ts';
import { readInThreads } from '../../src/publish/reading/read-in-threads.ts';

const worker = new URL('./hanging-thread.ts', import.meta.url);

/** What becomes of files with these names. */
async function read(names: readonly string[], threads: number) {
  const taken: string[] = [];
  const failed = new Map<string, Problem>();
  const order = { folder: '/', names, site: {} as Site, directory: { people: [], agencies: [], posts: [] } };
  await readInThreads(order, { take: ({ path }) => taken.push(path), fail: (name, [problem]) => failed.set(name, problem!) }, { worker, threads, patience: 300 });
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

  it('read nothing where there is nothing to read', async () => {
    expect((await read([], 2)).taken).toEqual([]);
  });
});
