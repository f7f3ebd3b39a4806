import { describe, expect, it } from 'vitest';
import { refusingHosts, type SiteSize } from '../../src/publish/hosts.ts';

const SMALL: SiteSize = { files: 500, bytes: 5_000_000, largest: { path: 'data/popolo.json', bytes: 80_000 }, fullest: { path: '_astro', files: 9 } };

describe('hosts', () => {
  it('take a small site, all of them', () => {
    expect(refusingHosts(SMALL)).toEqual([]);
  });

  it('are named where a site has more files, more bytes or a larger file than they take', () => {
    expect(refusingHosts({ ...SMALL, files: 20_001 })).toEqual(['Cloudflare Pages (free) takes 20,000 files']);
    expect(refusingHosts({ ...SMALL, bytes: 2 ** 30 + 1 })).toEqual(['GitHub Pages takes 1024 MiB in all']);
    expect(refusingHosts({ ...SMALL, largest: { path: 'data/ninjs.jsonl', bytes: 26 * 2 ** 20 } })).toHaveLength(2);
    expect(refusingHosts({ ...SMALL, files: 60_000, fullest: { path: 'images', files: 54_001 } })).toEqual([
      'Cloudflare Pages (free) takes 20,000 files', 'Netlify takes 54,000 files in a folder (images has more)',
    ]);
  });
});
