import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, workplace, type Workplace } from '../publish/cli.ts';

interface Read {
  readonly id: string;
  readonly path: string;
  readonly state: string;
  readonly blocks: readonly { readonly text: string }[];
  readonly mentions: readonly { readonly block: number; readonly start: number; readonly end: number; readonly text: string; readonly kind: string; readonly id: string; readonly holder?: string | null }[];
  readonly quotes: readonly { readonly block: number; readonly start: number; readonly end: number; readonly text: string; readonly class: string; readonly speaker: { readonly id: string } | null }[];
}

let place: Workplace;
const run = (...words: readonly string[]) => spawnSync('node', [path.join(root, 'src/cli/main.mjs'), 'read', '--content', place.content, '--now', '2020-03-15', ...words], { encoding: 'utf8', env: place.env });
const articles = (...words: readonly string[]) => run(...words).stdout.trim().split('\n').map((line) => JSON.parse(line) as Read);

beforeAll(() => {
  place = workplace();
});
afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

describe('read', () => {
  it('prints every readable article in order of path, with its state', () => {
    expect(articles().map(({ path: name, state }) => [path.basename(name), state])).toEqual([
      ['2020-03-01-harbour-opens.md', 'published'],
      ['2020-03-02-not-yet.md', 'draft'],
      ['2020-04-01-ferry-returns.md', 'future'],
    ]);
  });

  it('prints the same where what it kept of an earlier run was damaged since', () => {
    const before = run().stdout;
    const kept = readdirSync(path.join(place.folder, 'cache'), { recursive: true, withFileTypes: true }).filter(({ name }) => name.includes('.texts.'));
    for (const { parentPath, name } of kept.slice(1)) writeFileSync(path.join(parentPath, name), '');
    expect(kept.length).toBeGreaterThan(1);
    expect(run()).toMatchObject({ status: 0, stdout: before, stderr: '' });
  });

  it('gives every stretch its own text', () => {
    for (const { blocks, mentions, quotes } of articles()) {
      for (const { block, start, end, text } of [...mentions, ...quotes]) expect(blocks[block]!.text.slice(start, end)).toBe(text);
    }
  });

  it('tells who is named and who spoke', () => {
    const [opens] = articles('articles/2020/2020-03-01-harbour-opens.md');
    expect(opens!.mentions.filter(({ kind }) => kind === 'person').map(({ text, id }) => [text, id])).toEqual([['Ada Example', 'ada-example'], ['Example', 'ada-example']]);
    expect(opens!.quotes).toMatchObject([{ text: '"The tide waits for nobody,"', class: 'named', speaker: { id: 'ada-example' } }]);
  });

  it('prints what a folder holds and nothing else', () => {
    expect(articles(path.join(place.content, 'articles/2020'))).toHaveLength(3);
  });

  it('reports what cannot be read and prints the rest', () => {
    writeFileSync(path.join(place.content, 'articles/2020/2020-03-09-broken.md'), '---\ntitle: Broken\n---\n');
    const { status, stdout, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('2020-03-09-broken.md');
    expect(stdout.trim().split('\n')).toHaveLength(3);
  });
});
