import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../src/views/body-html.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const folder = path.join(import.meta.dirname, 'fixtures');

/** The body of an article as its page shows it, in the small newsroom. */
function rendered(markdown: string): string {
  const corpus = corpusOf({ ...SMALL_NEWSROOM, 'articles/2017/2017-12-05-fixture.md': `---\ntitle: A fixture\npublished: 2017-12-05\n---\n\n${markdown}` });
  return `${bodyHtml(corpus, corpus.body('2017/12/05/fixture' as never)).trim()}\n`;
}

describe('Markdown as the site renders it (input.md beside output.html)', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const markdown = readFileSync(path.join(folder, name, 'input.md'), 'utf8');
    await expect(rendered(markdown)).toMatchFileSnapshot(path.join(folder, name, 'output.html'));
  });
});
