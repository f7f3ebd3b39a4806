import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withoutDraft } from '../../src/cli/accepting/without-draft.ts';
import { writeFiles } from '../check/check-folder.ts';

it.each([
  ['---\nname: A\ndraft: true\n# remark\n---\nText, draft: true\n', '---\nname: A\n# remark\n---\nText, draft: true\n'],
  ['---\r\ndraft: true  # until read\r\nname: A\r\n---\r\n', '---\r\nname: A\r\n---\r\n'],
  ['---\nname: A\ndraft: false\n---\n', null],
  ['---\nname: A\n---\ndraft: true\n', null],
  ['---\nname: A\n"draft": True\n---\n', '---\nname: A\n---\n'],
  ['---\n{name: A, draft: true}\n---\n', '---\n{name: A, draft: false}\n---\n'],
  ['---\n{name: A,\ndraft: true\n}\n---\n', '---\n{name: A,\n}\n---\n'],
])('%j without its draft line is %j', (text, accepted) => expect(withoutDraft(text)).toBe(accepted));

it('accept takes the line away from those named, or from all, and refuses ids that are on no file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accept-'));
  const draft = '---\nname: A\ndraft: true\n---\n';
  writeFiles(folder, { 'site.yaml': '', 'people/a.md': draft, 'people/b.md': draft, 'agencies/c.md': draft });
  const accept = (...words: string[]) => spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../../src/cli/main.mjs'), 'accept', ...words, '--content', folder], { encoding: 'utf8', cwd: folder });
  expect(accept('person', 'bb').stderr).toContain('There is no person "bb": did you mean "b"?');
  expect(accept('person', 'b').stdout).toBe('people/b.md\n1 profile is no draft any more.\n');
  expect(readFileSync(path.join(folder, 'people/b.md'), 'utf8')).toBe('---\nname: A\n---\n');
  expect(accept('all').stdout).toBe('people/a.md\nagencies/c.md\n2 profiles are no draft any more.\n');
  expect(accept('all').stdout).toBe('No draft was there: nothing changed.\n');
});
