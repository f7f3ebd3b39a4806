import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, contentsOf, workplace, type Workplace } from './cli.ts';

let place: Workplace;
let right: Record<string, string>;

beforeAll(() => {
  place = workplace();
  expect(build(place).status).toBe(0);
  right = contentsOf(place.out);
});
afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

const again = (env: NodeJS.ProcessEnv): Record<string, string> => {
  const out = path.join(place.folder, 'again');
  rmSync(out, { recursive: true, force: true });
  const result = build({ ...place, out, env: { ...place.env, ...env } }, '--full');
  expect(result.stderr).toBe('');
  return contentsOf(out);
};

describe('the same content at the same moment gives the same bytes', () => {
  it('in another time zone and language', () => {
    expect(again({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(right);
  });

  it('from another folder whose files were made in another order', () => {
    const other = workplace();
    const moved = path.join(other.folder, 'elsewhere/with a space');
    copyBackwards(other.content, moved);
    rmSync(other.content, { recursive: true });
    const result = build({ ...other, content: moved });
    expect(result.status).toBe(0);
    expect(contentsOf(other.out)).toEqual(right);
    rmSync(other.folder, { recursive: true });
  });

  it('on one processor', (context) => {
    const out = path.join(place.folder, 'one');
    const args = ['-c', '0', 'node', path.resolve(import.meta.dirname, '../../src/cli/main.mjs'), 'build', '--content', place.content, '--out', out, '--now', '2020-06-01T12:00:00Z', '--full'];
    const result = spawnSync('taskset', args, { encoding: 'utf8', env: place.env });
    if (result.error) context.skip('there is no taskset here');
    expect(contentsOf(out)).toEqual(right);
  });

  it('without a network', (context) => {
    const out = path.join(place.folder, 'offline');
    const args = ['--net', '--map-root-user', 'node', path.resolve(import.meta.dirname, '../../src/cli/main.mjs'), 'build', '--content', place.content, '--out', out, '--now', '2020-06-01T12:00:00Z', '--full'];
    const result = spawnSync('unshare', args, { encoding: 'utf8', env: { ...place.env, DATELINE_CACHE: path.join(place.folder, 'cache-offline') } });
    if (result.error || /unshare/.test(result.stderr)) context.skip('a process cannot be cut off from the network here');
    expect(result.stderr).toBe('');
    expect(contentsOf(out)).toEqual(right);
  });
});

function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }).toReversed()) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyBackwards(source, target);
    else {
      cpSync(source, `${target}.copy`);
      renameSync(`${target}.copy`, target);
    }
  }
}
