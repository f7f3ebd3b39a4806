import { availableParallelism, tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/publish/make-outputs.ts';
import { startHelpers, type MakingOrder, type Shares } from '../../src/publish/making-helpers.ts';

/** An order for a newsroom that nobody has read. */
const order: MakingOrder = {
  options: { content: tmpdir(), now: '2020-06-01T12:00:00Z', base: '/', address: null },
  catalogue: { version: '', profiles: 'none', inventory: 'none', shelves: [] },
  renderer: { version: '', folder: tmpdir() },
  published: tmpdir(),
  making: tmpdir(),
};

function threeShares(): Shares & { readonly left: Share[] } {
  const left: Share[] = [[[0, null]], [[1, null]], [[2, null]]];
  return { left, take: () => left.shift() ?? null, giveBack: (share) => void left.push(share), end: () => {} };
}

describe.skipIf(availableParallelism() < 2)('a process that helps to make a site', () => {
  it('gives back what it was at when it is killed', async () => {
    const [helper, ...others] = startHelpers(Infinity, 1, order);
    await Promise.all(others.map((other) => other.stop()));
    const shares = threeShares();
    const work = helper!.work(shares, () => {});
    expect(shares.left).toHaveLength(1);
    await helper!.stop();
    await work;
    expect(shares.left).toEqual([[[2, null]], [[0, null]], [[1, null]]]);
  });

  it('says why where it cannot do the work', async () => {
    const [helper, ...others] = startHelpers(Infinity, 1, order);
    await Promise.all(others.map((other) => other.stop()));
    await expect(helper!.work(threeShares(), () => {})).rejects.toThrow('What was read is not there any more.');
    await helper!.stop();
  });

  it('is not started for a few files', () => {
    expect(startHelpers(100, 10, order)).toEqual([]);
    expect(startHelpers(3 * 150, 150, order)).toEqual([]);
  });
});
