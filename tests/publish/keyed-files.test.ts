import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeyedFiles } from '../../src/publish/reading/keyed-files.ts';

describe('results kept under keys', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dateline-test-')), 'kept');
  const kept = new KeyedFiles(folder);
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const never = () => {
    throw new Error('is kept');
  };

  it('are made once', () => {
    expect(existsSync(folder)).toBe(false);
    kept.get('a1', () => bytesOf('one'));
    expect(Buffer.from(kept.get('a1', never)).toString()).toBe('one');
  });

  it('are made again where the file is not as it was written', () => {
    writeFileSync(path.join(folder, 'a1'), 'torn');
    expect(Buffer.from(kept.get('a1', () => bytesOf('two'))).toString()).toBe('two');
  });

  it('are forgotten at once, but for what another build is just writing', () => {
    writeFileSync(path.join(folder, 'b2.99-0'), 'half');
    kept.clear();
    expect(readdirSync(folder)).toEqual(['b2.99-0']);
  });
});
