import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../src/recognize/recognizer.ts';
import { readFolderTexts } from '../../bench/names/read-folder.ts';

const generator = path.resolve(import.meta.dirname, '../../../../shared/corpora/newsroom.mjs');
const folder = mkdtempSync(path.join(os.tmpdir(), 'newsroom-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A speaker that was drawn, and whom somebody who looked at the words found to be meant: an id, or null for nobody on file. */
interface LookedAt {
  readonly path: string;
  readonly block: number;
  /** Where the quotation begins in its block. */
  readonly start: number;
  readonly speaker: string;
  readonly id: string | null;
}

const lookedAt = JSON.parse(readFileSync(path.join(import.meta.dirname, 'speakers-looked-at.json'), 'utf8')) as readonly LookedAt[];

/** The ids given to the quotations of the newsroom that the speakers were drawn from, by place. */
function givenIds(): ReadonlyMap<string, string | null> {
  execFileSync(process.execPath, [generator, folder, '--text', 'wikinews', '--articles', '292']);
  const { directory, articles } = readFolderTexts(folder);
  const recognizer = createRecognizer(directory);
  return new Map(articles.flatMap((article) => recognizer.recognize(article.text).quotes.map((quote) => [`${article.path} ${quote.block}:${quote.start}`, quote.speaker?.id ?? null] as const)));
}

describe.skipIf(!existsSync(generator))('a hundred speakers of a real newsroom (skipped where its texts are absent)', () => {
  it('have all been looked at', () => {
    expect(lookedAt).toHaveLength(100);
  });

  it('are somebody else than meant at most three times, and lost seldom', () => {
    const given = givenIds();
    const now = lookedAt.map((each) => ({ ...each, now: given.get(`${each.path} ${each.block}:${each.start}`) ?? null }));
    expect(now.filter((each) => each.now !== null && each.now !== each.id).length).toBeLessThanOrEqual(3);
    expect(now.filter((each) => each.now === null && each.id !== null).length).toBeLessThanOrEqual(5);
  });
});
