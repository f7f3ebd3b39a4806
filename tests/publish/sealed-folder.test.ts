import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, makeSealed } from '../../src/publish/sealed-folder.ts';

const place = mkdtempSync(path.join(tmpdir(), 'dateline-sealed-'));
const folder = path.join(place, 'one');
const fill = (words: string) => (making: string) => {
  mkdirSync(path.join(making, 'deep'));
  writeFileSync(path.join(making, 'deep/words.mjs'), words);
  return Promise.resolve();
};
const wordsIn = (name: string) => readFileSync(path.join(place, name, 'deep/words.mjs'), 'utf8');

beforeEach(() => {
  rmSync(place, { recursive: true });
  mkdirSync(place);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a sealed folder', () => {
  it('is whole as it was made, and not before', async () => {
    expect(isWhole(folder)).toBe(false);
    await makeSealed(folder, fill('first'));
    expect([isWhole(folder), readdirSync(place)]).toEqual([true, ['one']]);
  });

  it.each([
    ['a file is another', () => writeFileSync(path.join(folder, 'deep/words.mjs'), 'other')],
    ['a file is gone', () => rmSync(path.join(folder, 'deep/words.mjs'))],
    ['a file was added', () => writeFileSync(path.join(folder, 'more.mjs'), '')],
    ['its seal cannot be read', () => (rmSync(path.join(folder, 'compiled')), mkdirSync(path.join(folder, 'compiled')))],
  ])('is not whole where %s', async (_, damage) => {
    await makeSealed(folder, fill('first'));
    damage();
    expect(isWhole(folder)).toBe(false);
    await makeSealed(folder, fill('second'));
    expect([isWhole(folder), wordsIn('one')]).toEqual([true, 'second']);
  });

  it('leaves nothing behind that could not be made', async () => {
    await expect(makeSealed(folder, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(readdirSync(place)).toEqual([]);
  });

  it('stays as long as it was used lately, or is one of the last', async () => {
    const names = Array.from({ length: 9 }, (_, age) => `aged-${age}`);
    for (const name of names) await makeSealed(path.join(place, name), fill(name));
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    names.forEach((name, age) => utimesSync(path.join(place, name), hoursAgo(age + 2), hoursAgo(age + 2)));
    expect(isWhole(path.join(place, 'aged-8'))).toBe(true);
    await makeSealed(folder, fill('first'));
    expect(readdirSync(place)).toEqual(['aged-0', 'aged-1', 'aged-2', 'aged-3', 'aged-8', 'one']);
  });
});
