import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { suggester } from '../../src/cli/importing/suggest.ts';
import judged from './judged-names.json' with { type: 'json' };

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpora/wikinews.jsonl.gz');

/** Always the same numbers from 0 to 1 (a linear congruential generator with the constants of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

function drawn(names: readonly string[], count: number): string[] {
  const next = numbers(20_171_130);
  const left = [...names];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(next() * left.length), 1)[0]!);
}

/** Somebody looked at every name that was ever proposed; the names themselves are no part of the project. */
const [right, wrong] = [new Set(judged.right), new Set(judged.wrong)];
const mark = (name: string) => createHash('sha256').update(name.replace(/\.$/, '')).digest('hex').slice(0, 10);

describe.skipIf(!existsSync(corpus))('people proposed from 292 articles with nobody on file (left out where they are not beside the project)', () => {
  it('are people, at most 10 of 200 excepted', () => {
    const suggesting = suggester({ people: [], agencies: [] });
    const stories = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { readonly date: string; readonly title: string; readonly body: string });
    stories.forEach(({ date, title, body }, number) => {
      const markdown = body.split(/\n+/).map((each) => each.replaceAll(/([\\`*_[\]<>#])/g, '\\$1')).join('\n\n');
      suggesting.read({ id: `${date.replaceAll('-', '/')}/${number}`, path: `articles/${number}.md`, title, summary: null, markdown, lang: null }, 'en');
    });
    const sample = drawn(suggesting.result().people.map(({ name }) => name).sort(), 200);
    expect(sample).toHaveLength(200);
    const unseen = sample.filter((name) => !right.has(mark(name)) && !wrong.has(mark(name)));
    const bad = sample.filter((name) => wrong.has(mark(name)));
    console.log(`${bad.length} of ${sample.length} are not people; ${unseen.length} nobody has looked at yet${unseen.length > 0 ? `: ${unseen.join(', ')}` : ''}`);
    expect(bad.length + unseen.length).toBeLessThanOrEqual(10);
  });
});
