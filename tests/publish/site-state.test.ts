import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { PublishedFile } from '../../src/publish/output.ts';
import { SiteFiles } from '../../src/publish/site-files.ts';
import { loadSiteHead, loadSiteListing, loadSiteState, saveSiteState, type SiteHead, type SiteState } from '../../src/publish/site-state.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-state-'));
const file = path.join(folder, 'site.state');
afterAll(() => rmSync(folder, { recursive: true }));

const head: SiteHead = { renderer: 'r', code: 'c', parts: { heading: 'h', naming: 'a', telling: 't', filing: 'f', appearing: 'w', quoting: 'q', people: 'p', agencies: 'g', stories: 's', ledger: 'l', images: 'i', settings: 't' }, sources: { 'derived.pairs': ['filing'] }, inputs: 'i', timeZone: 'UTC', now: '2020-06-01T12:00:00Z', nextChange: null, showsClock: false, warnings: 2, spare: { name: 's', differs: ['index.html'] } };

function siteFiles(rows: readonly (readonly [path: string, PublishedFile])[]): SiteFiles {
  const files = SiteFiles.empty(rows.map(([name]) => name));
  rows.forEach(([, each], row) => files.put(row, each));
  return files;
}

const factsOf = (files: SiteFiles, row: number): number[] | null => {
  const facts: number[] = [];
  return files.everyFact(row, (number) => facts.push(number) > 0) === null ? null : facts;
};
const rowsOf = (files: SiteFiles) => files.columns.paths.map((name, row) => [name, { ...files.at(row), facts: factsOf(files, row) }]);

const facts = fc.array(fc.nat(50), { maxLength: 6 }).map((numbers) => Int32Array.from(numbers));
const published = fc.record({ sha256: fc.string({ unit: fc.constantFrom('0', '9', 'a', 'f'), minLength: 64, maxLength: 64 }), size: fc.nat(2 ** 40), modified: fc.double({ min: 0, max: 2e12, noNaN: true }), key: fc.string({ unit: fc.constantFrom('a', 'é', '-', '7') }), facts: fc.option(facts) });
const sites = fc.uniqueArray(fc.tuple(fc.string({ unit: fc.constantFrom('a', 'ü', '/', '\n', '"'), minLength: 1 }), published), { selector: ([name]) => name, maxLength: 12 });
const small = siteFiles([['a/index.html', { sha256: 'f'.repeat(64), size: 3, modified: 1.5, key: 'k', facts: Int32Array.of(1, 0) }], ['b.json', { sha256: 'e'.repeat(64), size: 4, modified: 2.5, key: '', facts: null }]]);
const state = (files: SiteFiles): SiteState => ({ head, facts: ['now', 'people zoë'], digests: ['?', '"x"'], coverage: new Map([['person zoë', '1 2 3 4 5']]), files });

describe('the state of a site', () => {
  it('is loaded as it was saved', () => {
    fc.assert(fc.property(sites, (rows) => {
      const files = siteFiles(rows);
      saveSiteState(file, state(files));
      const loaded = loadSiteState(file)!;
      expect({ ...loaded, files: rowsOf(loaded.files) }).toEqual({ ...state(files), files: rowsOf(files) });
      expect(loadSiteHead(file)).toEqual(head);
      const { paths, sizes, modified } = files.columns;
      expect(loadSiteListing(file)).toEqual({ paths, sizes, modified });
    }), { numRuns: 50 });
  });

  it('that other code saved is none', () => {
    saveSiteState(file, state(small));
    const bytes = readFileSync(file);
    const length = bytes.readUInt32LE(0);
    bytes[8]! ^= 1;
    bytes.writeUInt32LE(crc32(bytes.subarray(8, 8 + length)), 4);
    writeFileSync(file, bytes);
    expect([loadSiteHead(file), loadSiteListing(file), loadSiteState(file)]).toEqual([null, null, null]);
  });

  it('passes rows on to the next', () => {
    fc.assert(fc.property(sites, (rows) => {
      const files = siteFiles(rows);
      const passed = SiteFiles.empty(files.columns.paths.toReversed());
      files.columns.paths.forEach((name) => passed.pass(passed.rowOf(name), files, files.rowOf(name)));
      expect(rowsOf(passed)).toEqual(rowsOf(files).toReversed());
    }), { numRuns: 50 });
  });

  it('is believed by nobody when it is cut short or a byte of it is another', () => {
    saveSiteState(file, state(small));
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at++) {
      writeFileSync(file, bytes.subarray(0, at));
      expect(loadSiteState(file)).toBeNull();
      writeFileSync(file, bytes.with(at, bytes[at]! ^ 4));
      expect(loadSiteState(file)).toBeNull();
    }
  });
});
