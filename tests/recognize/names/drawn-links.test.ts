import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allLinks, draw, type DrawnLink } from '../../bench/names/draw-links.ts';
import { readFolderTexts } from '../../bench/names/read-folder.ts';

/** A link that a person has looked at. */
type Judged = Omit<DrawnLink, 'holder'> & { readonly right: boolean };

/** Draws the links to be looked at: `draw(allLinks(folder), 200, SEED)`, over the newsroom that `newsroom.mjs OUT --text wikinews --articles 292` writes. */
const SEED = 20_171_130;
const judged = JSON.parse(readFileSync(path.join(import.meta.dirname, 'drawn-links.json'), 'utf8')) as Judged[];
const writer = path.resolve(import.meta.dirname, '../../../../shared/corpora/newsroom.mjs');
const keyOf = ({ path: file, block, start, text, id }: Pick<Judged, 'path' | 'block' | 'start' | 'text' | 'id'>) => [file, block, start, text, id].join(' ');

describe.skipIf(!existsSync(writer))('200 links drawn from a newsroom of 292 real articles (skipped where ../shared is absent)', () => {
  const links = existsSync(writer) ? linksOfNewsroom() : [];

  it('at most two of those that still occur are wrong', () => {
    const now = new Set(links.map(keyOf));
    const occurring = judged.filter((each) => now.has(keyOf(each)));
    expect(occurring.length).toBeGreaterThan(150);
    expect(occurring.filter(({ right }) => !right).length).toBeLessThanOrEqual(2);
  });

  it('the same seed draws the same links', () => {
    expect(draw(links, 200, SEED).map(keyOf)).toEqual(draw(links, 200, SEED).map(keyOf));
    expect(new Set(draw(links, 200, SEED).map(keyOf)).size).toBe(200);
  });
});

function linksOfNewsroom(): DrawnLink[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-names-'));
  try {
    execFileSync(process.execPath, [writer, path.join(folder, 'content'), '--text', 'wikinews', '--articles', '292'], { stdio: 'ignore' });
    return allLinks(readFolderTexts(path.join(folder, 'content')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
