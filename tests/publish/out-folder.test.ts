import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildRefused, claimOutFolder, type Kept, type OutFolder } from '../../src/publish/out-folder.ts';

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'dateline-out-'));
  out = path.join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const claim = (): OutFolder => claimOutFolder(out, path.join(parent, 'cache/spares'));
/** What lies beside the site, the cache apart. */
const beside = () => readdirSync(parent).filter((name) => name !== 'cache');

/** A site with one page, as a build leaves it. */
async function publish(page: string): Promise<Kept> {
  const folder = claim();
  folder.begin(null);
  writeFileSync(path.join(folder.making, 'index.html'), page);
  mkdirSync(path.join(folder.making, 'data'));
  writeFileSync(path.join(folder.making, 'data/manifest.json'), '{"generator":"Dateline","files":{}}');
  const kept = folder.swap(['index.html', 'data/manifest.json'], true);
  await kept.complete;
  folder.release();
  return kept;
}

const inode = (site: string) => statSync(path.join(site, 'index.html')).ino;
const page = () => readFileSync(path.join(out, 'index.html'), 'utf8');

describe('an output folder', () => {
  it('holds the new site after the trade, and nothing is left beside it', async () => {
    await publish('one');
    await publish('two');
    expect(page()).toBe('two');
    expect(beside()).toEqual(['dist']);
  });

  it('keeps the old site where a build ends before the trade', async () => {
    await publish('one');
    const folder = claim();
    folder.begin(null);
    writeFileSync(path.join(folder.making, 'index.html'), 'half');
    folder.release();
    expect(page()).toBe('one');
    expect(beside()).toEqual(['dist']);
  });

  it('is claimed by one build at a time, and the second is told', () => {
    const first = claim();
    expect(() => claim()).toThrow(/Another build/);
    first.release();
    claim().release();
  });

  it('is claimed again where the build that had it was killed', async () => {
    await publish('one');
    writeFileSync(path.join(parent, '.dist.dateline-lock'), '999999999');
    mkdirSync(path.join(parent, '.dist.dateline-new'));
    writeFileSync(path.join(parent, '.dist.dateline-new/index.html'), 'half');
    await publish('two');
    expect(page()).toBe('two');
    expect(beside()).toEqual(['dist']);
  });

  it('gets its site back where a build was killed between the two halves of the trade', async () => {
    await publish('one');
    renameSync(out, path.join(parent, '.dist.dateline-old'));
    claim().release();
    expect(page()).toBe('one');
  });

  it('is refused, and untouched, where somebody else filled it', () => {
    mkdirSync(out);
    writeFileSync(path.join(out, 'thesis.doc'), 'years of work');
    expect(() => claim()).toThrow(BuildRefused);
    expect(readdirSync(out)).toEqual(['thesis.doc']);
    expect(existsSync(path.join(parent, '.dist.dateline-lock'))).toBe(false);
  });

  it('is refused where it is a link that leads nowhere', () => {
    symlinkSync(path.join(parent, 'gone'), out);
    expect(claim).toThrow(BuildRefused);
    expect(beside()).toEqual(['dist']);
  });

  it('is refused where a file stands in its place', () => {
    writeFileSync(out, 'a file');
    expect(() => claim()).toThrow(/not a folder/);
  });

  it('is begun next time with a second link to each file of its first site', async () => {
    const first = await publish('one');
    const folder = claim();
    expect(first.isOld).toBe(false);
    expect(folder.begin(first.name)).toBe(true);
    expect(readdirSync(folder.making, { recursive: true }).sort()).toEqual(['data', 'data/manifest.json', 'index.html']);
    expect(inode(folder.making)).toBe(inode(out));
    folder.release();
    expect(page()).toBe('one');
  });

  it('is begun next time with the site before, and empty where neither could be kept', async () => {
    await publish('one');
    const second = await publish('two');
    expect(second.isOld).toBe(true);
    const folder = claim();
    expect(folder.begin(second.name)).toBe(true);
    expect(readFileSync(path.join(folder.making, 'index.html'), 'utf8')).toBe('one');
    const third = folder.swap(['index.html', 'gone.html'], false);
    await third.complete;
    expect(folder.begin(third.name)).toBe(false);
    folder.release();
  });

  it('may be an empty folder', async () => {
    mkdirSync(out);
    await publish('one');
    expect(page()).toBe('one');
  });
});
