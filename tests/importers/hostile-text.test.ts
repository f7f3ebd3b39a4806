import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assetShelf } from '../../src/importers/asset-shelf.ts';
import { importPosts } from '../../src/importers/import-posts.ts';
import { wirePost } from '../../src/importers/wire-text.ts';
import { problemsOf, type Files } from '../check/check-folder.ts';

const SITE = 'title: T\nurl: https://e.org\nlang: en\ntimeZone: UTC\n';

function filesOf(texts: readonly string[]): Files {
  const posts = texts.map((text, index) => wirePost(text, `${index}.txt`, null, '2018-03-04').post);
  return { 'site.yaml': SITE, ...Object.fromEntries([...importPosts(posts, { timeZone: 'UTC' }, assetShelf([]), () => undefined)].map(({ path, text }) => [path, text])) };
}

const MARKS = ['['.repeat(60), '{'.repeat(60), '[', ']', '(', ')', '[]', '[[', ']]', '](', '](person:', '(said:', '!', '!(', '<', '>', '<b>', '</p>', '<!--', '&', '&amp;', '&#0;', '#', '*', '**', '_', '__', '`', '```', '~', '~~', '|', '\\', '^', '[^1]', '[^1]:', ':', '---', '+++', '===', '- ', '1. ', '> ', '"', '“', '”', "'", '{', '}', '{{<', '{%', '$', '@', 'http://', 'https://e.org/', 'mailto:a@b.c', 'TODO:', '\t', '\n', '\n\n', '    ', '\u00A0', '\u200B', '\u202E', '\u0000', '\uD800', 'é', '李', '%', '/', '//', 'a', 'B', 'The', 'word', '2018', '.', ','];

it('an import of any plain text passes check without errors', async () => {
  const text = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 30 }).chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)));
  await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
    const problems = await problemsOf(filesOf(texts));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }), { numRuns: 25 });
}, 60_000);
