import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

let place: string;
let content: string;
type ReadNewsroom = typeof import('../../src/publish/read-newsroom.ts').readNewsroom;
let readNewsroom: ReadNewsroom;

beforeAll(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'dateline-reading-'));
  content = path.join(place, 'content');
  cpSync(path.resolve(import.meta.dirname, 'harbour'), content, { recursive: true });
  vi.stubEnv('DATELINE_CACHE', path.join(place, 'cache'));
  ({ readNewsroom } = await import('../../src/publish/read-newsroom.ts'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** How many articles had to be read. */
async function readAgain(): Promise<number> {
  // Files written this very moment are looked into every time.
  await new Promise((resolve) => setTimeout(resolve, 100));
  let count = 0;
  await readNewsroom(content, { progress: () => count++ });
  return count;
}

const file = (name: string) => path.join(content, name);
const OPENS = 'articles/2020/2020-03-01-harbour-opens.md';

describe('what was read before', () => {
  it('is not read again', async () => {
    await readNewsroom(content);
    await readAgain();
    expect(await readAgain()).toBe(0);
  });

  it('is read again where the file changed, and nothing else is', async () => {
    appendFileSync(file(OPENS), '\nMore.\n');
    expect(await readAgain()).toBe(1);
    expect(await readAgain()).toBe(0);
  });

  it('is read again where a name that it holds changed', async () => {
    writeFileSync(file('people/ben-sample.md'), '---\nname: Ben Ferry\n---\n');
    // "Ferry returns" may mean him now; the harbour's opening cannot.
    expect(await readAgain()).toBe(1);
  });

  it('counts as it was where reading it again finds nothing else', async () => {
    writeFileSync(file('people/ben-sample.md'), '---\nname: Ben Ferry\nborn: 1950\n---\n');
    await new Promise((resolve) => setTimeout(resolve, 100));
    let read = 0;
    const { fresh } = await readNewsroom(content, { progress: () => read++ });
    expect([read, fresh]).toEqual([1, 0]);
  });

  it('is forgotten where the file is gone', async () => {
    rmSync(file('articles/2020/2020-04-01-ferry-returns.md'));
    const { newsroom } = await readNewsroom(content);
    expect(newsroom!.articles.map(({ slug }) => slug)).toEqual(['harbour-opens', 'not-yet']);
  });

  it('is removed from the disk when it is old and wanted no more', async () => {
    const [folder] = readdirSync(path.join(place, 'cache/reading'));
    const cached = () => readdirSync(path.join(place, 'cache/reading', folder!));
    const long = new Date(Date.now() - 7_200_000);
    for (const name of cached()) utimesSync(path.join(place, 'cache/reading', folder!, name), long, long);
    const before = cached().length;
    appendFileSync(file(OPENS), '\nAnd more.\n');
    await readAgain();
    expect(cached().length).toBeLessThan(before);
    const { newsroom, bodyOf } = await readNewsroom(content);
    expect(newsroom!.articles.map(({ file: { path: name } }) => bodyOf(name).blocks.length).every((count) => count > 0)).toBe(true);
  });

  it('is not believed where its texts are not what was written', async () => {
    const [folder] = readdirSync(path.join(place, 'cache/reading'));
    const texts = readdirSync(path.join(place, 'cache/reading', folder!)).filter((name) => name.includes('.texts.'));
    for (const name of texts) writeFileSync(path.join(place, 'cache/reading', folder!, name), 'x'.repeat(50_000));
    const { newsroom } = await readNewsroom(content);
    const [article] = newsroom!.articles;
    expect(() => article!.headline).toThrow('not what was written');
    expect(() => newsroom!.body(article!.id)).toThrow('not what was written');
  });
});
