import os from 'node:os';
import { expect, it } from 'vitest';
import { EXTENSION, editorFiles } from '../../src/cli/newsroom/editor-files.ts';

const isExtension = (name: string) => name.startsWith(EXTENSION);

it('gives a newsroom all editor settings but the extension where the program came without it', () => {
  const [whole, without] = [Object.keys(editorFiles()), Object.keys(editorFiles(os.tmpdir()))];
  expect(whole.filter(isExtension)).toHaveLength(3);
  expect(without).toEqual(whole.filter((name) => !isExtension(name)));
});
