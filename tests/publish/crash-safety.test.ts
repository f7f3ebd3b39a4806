import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyManifest } from '../../src/publish/verify-manifest.ts';
import { build, contentsOf, startBuild, workplace, type Workplace } from './cli.ts';

let place: Workplace;

/** Whether the published site is complete, and nothing but it. */
const isWhole = () => {
  const { missing, changed, unknown } = verifyManifest(place.out);
  return missing.length + changed.length + unknown.length === 0;
};

const edit = (words: string) => appendFileSync(path.join(place.content, 'articles/2020/2020-03-01-harbour-opens.md'), `\n${words}\n`);

beforeAll(() => {
  place = workplace();
  const first = build(place);
  expect(first.stderr).toBe('');
  expect(first.status).toBe(0);
});
afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

// Dozens of builds: on a busy machine they take minutes.
describe('the published site', { timeout: 900_000 }, () => {
  it('is whole after builds that were killed at twenty moments, and the next build recovers', async () => {
    for (let number = 0; number < 20; number++) {
      edit(`Edit ${number}.`);
      const killed = startBuild(place, ...(number % 3 === 0 ? ['--full'] : []));
      // From the first moments to beyond the end of a build, in uneven steps.
      await Promise.race([wait(80 + number * number * 9), once(killed, 'exit')]);
      killed.kill('SIGKILL');
      if (killed.exitCode === null) await once(killed, 'exit').catch(() => {});
      expect(isWhole(), `after kill ${number}`).toBe(true);
    }
    expect(build(place).status).toBe(0);
    expect(readFileSync(path.join(place.out, '2020/03/01/harbour-opens/index.html'), 'utf8')).toContain('Edit 19.');
    const incremental = contentsOf(place.out);
    expect(build(place, '--full').status).toBe(0);
    expect(contentsOf(place.out)).toEqual(incremental);
    expect(readdirSync(place.folder).sort()).toEqual(['cache', 'content', 'dist']);
  });

  it('stays where the content is at fault, and the fault is named', () => {
    const before = contentsOf(place.out);
    const broken = path.join(place.content, 'articles/2020/2020-05-01-broken.md');
    writeFileSync(broken, '---\ntitle: Broken\npublishd: 2020-05-01\n---\n');
    const failed = build(place);
    rmSync(broken);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/2020-05-01-broken\.md:3:1 {2}error {2}.*did you mean "published"/);
    expect(contentsOf(place.out)).toEqual(before);
  });

  it('survives two builds at once: one publishes, the other is told', async () => {
    edit('Two at once.');
    const builds = [startBuild(place), startBuild(place)];
    const said = builds.map(({ stderr }) => {
      let text = '';
      stderr!.on('data', (piece: Buffer) => (text += piece.toString()));
      return () => text;
    });
    const codes = await Promise.all(builds.map(async (each) => (await once(each, 'close'))[0] as number));
    expect(codes.toSorted()).toEqual([0, 1]);
    expect(said[codes.indexOf(1)]!()).toMatch(/Another build \(process \d+\)/);
    expect(isWhole()).toBe(true);
  });

  it('is not put where somebody else’s files are', () => {
    const foreign = path.join(place.folder, 'thesis');
    mkdirSync(foreign);
    writeFileSync(path.join(foreign, 'chapter-1.txt'), 'years of work');
    const refused = build({ ...place, out: foreign });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/did not make/);
    expect(readdirSync(foreign)).toEqual(['chapter-1.txt']);
    rmSync(foreign, { recursive: true });
  });

  // Whoever is root can write anywhere.
  it.skipIf(process.getuid?.() === 0)('cannot go into a folder that is read-only, and the deployer is told', () => {
    const locked = path.join(place.folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    const refused = build({ ...place, out: path.join(locked, 'dist') });
    chmodSync(locked, 0o755);
    rmSync(locked, { recursive: true });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/cannot be written/);
  });

  it('stays where the disk is full, and the deployer is told', (context) => {
    const small = path.join(place.folder, 'small');
    mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status === 0;
    if (!mounted) {
      rmSync(small, { recursive: true });
      context.skip('a small file system cannot be mounted here');
    }
    try {
      const tight = { ...place, out: path.join(small, 'dist') };
      expect(build(tight).status).toBe(0);
      const before = contentsOf(tight.out);
      const left = spawnSync('df', ['--output=avail', '-B1', small], { encoding: 'utf8' }).stdout.split('\n')[1]!;
      writeFileSync(path.join(small, 'ballast'), Buffer.alloc(Math.max(0, Number(left) - 8_192)));
      edit('No room for this.');
      const failed = build(tight, '--full');
      expect(failed.status).toBe(1);
      expect(failed.stderr).toMatch(/disk is full/i);
      expect(contentsOf(tight.out)).toEqual(before);
      rmSync(path.join(small, 'ballast'));
      expect(build(tight).status).toBe(0);
    } finally {
      spawnSync('umount', [small]);
    }
    rmSync(small, { recursive: true });
  });

  it('is right after the cache was damaged', () => {
    edit('Before the damage.');
    expect(build(place).status).toBe(0);
    const right = contentsOf(place.out);
    const cached = readdirSync(path.join(place.folder, 'cache'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const [index, entry] of cached.entries()) damage(path.join(entry.parentPath, entry.name), index);
    const next = build(place);
    expect(next.stderr).toBe('');
    expect(next.status).toBe(0);
    expect(contentsOf(place.out)).toEqual(right);
  });

  it('is right after the cache was deleted', () => {
    const right = contentsOf(place.out);
    rmSync(path.join(place.folder, 'cache'), { recursive: true });
    expect(build(place).status).toBe(0);
    expect(contentsOf(place.out)).toEqual(right);
  });

  it('is whole after something that the cache keeps of it was deleted', () => {
    edit('Before the deletion.');
    expect(build(place).status).toBe(0);
    const spares = path.join(place.folder, 'cache/spares');
    expect(readdirSync(spares)).toHaveLength(1);
    for (const name of readdirSync(spares)) rmSync(path.join(spares, name, 'robots.txt'));
    edit('After the deletion.');
    expect(build(place).status).toBe(0);
    expect(isWhole()).toBe(true);
  });

  it('is at its first edit made of the very files of the first build, which stay as they are', () => {
    const makeAll = () => {
      rmSync(path.join(place.folder, 'cache/sites'), { recursive: true });
      expect(build(place).status).toBe(0);
    };
    makeAll();
    const spares = path.join(place.folder, 'cache/spares');
    const kept = () => path.join(spares, readdirSync(spares)[0]!);
    const first = contentsOf(place.out);
    const untouched = [place.out, kept()].map((site) => statSync(path.join(site, 'robots.txt')).ino);
    expect(contentsOf(kept())).toEqual(first);
    edit('The first edit.');
    expect(build(place).status).toBe(0);
    expect(isWhole()).toBe(true);
    expect(contentsOf(kept())).toEqual(first);
    expect(statSync(path.join(place.out, 'robots.txt')).ino).toBe(untouched[0]);
    expect(untouched[1]).toBe(untouched[0]);
    const edited = contentsOf(place.out);
    makeAll();
    expect(contentsOf(place.out)).toEqual(edited);
  });

  it('gets back what somebody changed in it', () => {
    const right = contentsOf(place.out);
    appendFileSync(path.join(place.out, 'index.html'), '<p>defaced</p>');
    rmSync(path.join(place.out, 'feed.xml'));
    expect(build(place).status).toBe(0);
    expect(contentsOf(place.out)).toEqual(right);
    expect(existsSync(path.join(place.out, 'feed.xml'))).toBe(true);
  });

  it('is made again where somebody took it away', () => {
    const right = contentsOf(place.out);
    rmSync(place.out, { recursive: true });
    expect(build(place).status).toBe(0);
    expect(contentsOf(place.out)).toEqual(right);
  });

  it('loses what somebody put into it at the next edit, for good', () => {
    const foreign = path.join(place.out, '2020/notes/todo.txt');
    mkdirSync(path.dirname(foreign));
    writeFileSync(foreign, 'ring the harbour');
    for (const words of ['First edit.', 'Second edit.', 'Third edit.']) {
      edit(words);
      expect(build(place).status).toBe(0);
      expect(existsSync(foreign), words).toBe(false);
    }
    expect(isWhole()).toBe(true);
  });
});

/** Cuts a file short, or changes letters in its middle. */
function damage(file: string, index: number): void {
  const bytes = readFileSync(file);
  if (index % 2 === 0) truncateSync(file, Math.floor(bytes.length / 2));
  else writeFileSync(file, bytes.fill('x', Math.floor(bytes.length / 3), Math.floor(bytes.length / 2)));
}
