import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReadNewsroom } from '../../src/publish/reading/newsroom-reading.ts';

const generator = path.resolve(import.meta.dirname, '../../../shared/corpora/newsroom.mjs');

describe.skipIf(!existsSync(generator))('a newsroom of 5,000 articles and 3,911 people (skipped where ../shared is absent)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-large-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('fits in 20,000 files without social images', async () => {
    const content = path.join(folder, 'content');
    execFileSync(process.execPath, [generator, content, '--articles', '5000']);
    appendFileSync(path.join(content, 'site.yaml'), 'socialImages: false\n');
    // Before anything is loaded that asks where the cache is.
    process.env['DATELINE_CACHE'] = path.join(folder, 'cache');
    const { readNewsroom } = await import('../../src/publish/read-newsroom.ts');
    const { planSite } = await import('../../src/publish/site-plan.ts');
    const reading = (await readNewsroom(content)) as ReadNewsroom;
    const { outputs } = planSite(reading, { content, now: '2026-01-01T00:00:00-05:00' as never, base: '/', address: null });
    expect(reading.newsroom.articles).toHaveLength(5000);
    // Besides those listed: style sheets, fonts, the search page's script, the manifest.
    expect(outputs.length + 20).toBeLessThanOrEqual(20_000);
  }, 600_000);
});
