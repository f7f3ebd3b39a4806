import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { watchContent } from '../../src/read/watch-content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-watch-'));
const at = (name: string) => path.join(folder, name);
const write = (name: string) => writeFileSync(at(name), String(Math.random()));
for (const name of ['articles/2020', '.git', 'node_modules']) mkdirSync(at(name), { recursive: true });
for (const name of ['site.yaml', 'articles/2020/a.md']) write(name);

let seen = 0;
const watcher = watchContent(folder, () => seen++);
afterAll(() => {
  watcher.close();
  rmSync(folder, { recursive: true });
});

/** Where the system tells of one change in pieces, the last of them. */
const SETTLED = 60;

async function isSeen(change: () => void): Promise<void> {
  await sleep(SETTLED);
  const before = seen;
  change();
  await vi.waitFor(() => expect(seen).toBeGreaterThan(before));
}

/** As editors save that never leave a file half written. */
function replace(name: string): void {
  write(`${name}.new`);
  renameSync(at(`${name}.new`), at(name));
}

describe('a change of content is seen', () => {
  it('in a file that is written again and again, or replaced by another', async () => {
    for (const change of [write, replace, write, replace, replace, write]) await isSeen(() => change('articles/2020/a.md'));
    for (const change of [replace, write]) await isSeen(() => change('site.yaml'));
  });

  it('in a folder that is new, or another one of the same name', async () => {
    await isSeen(() => mkdirSync(at('people')));
    await isSeen(() => write('people/b.md'));
    await isSeen(() => mkdirSync(at('articles/2021/01'), { recursive: true }));
    await isSeen(() => write('articles/2021/01/c.md'));
    await isSeen(() => renameSync(at('articles/2021'), at('articles/2022')));
    await isSeen(() => write('articles/2022/01/c.md'));
    await isSeen(() => rmSync(at('articles/2020'), { recursive: true }));
    await isSeen(() => mkdirSync(at('articles/2020')));
    await isSeen(() => write('articles/2020/a.md'));
  });

  it('and nothing beside it', async () => {
    await sleep(SETTLED);
    const before = seen;
    for (const name of ['.git/index', 'node_modules/x.js', 'articles/.a.md.swp', 'notes.txt']) write(name);
    await sleep(SETTLED);
    expect(seen).toBe(before);
  });
});
