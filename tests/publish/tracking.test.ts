import path from 'node:path';
import { expect, it } from 'vitest';
import { joinCorpus } from '../../src/corpus/join.ts';
import type { Newsroom } from '../../src/corpus/newsroom.ts';
import { look } from '../../src/publish/make-outputs.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { readNewsroom } from '../../src/publish/read-newsroom.ts';
import { trackCorpus } from '../../src/publish/tracking.ts';

it('what shows nothing but lists is the same whatever only the bodies of articles say', async () => {
  const { newsroom, ...stored } = await readNewsroom(path.resolve(import.meta.dirname, '../../content'));
  const sites = [newsroom!, withoutBodies(newsroom!)].map((each) => {
    const tracked = trackCorpus(joinCorpus(each, { now: '2026-01-01T00:00:00Z', base: '/', preview: false }), stored);
    return { tracked, outputs: outputsOf(tracked.corpus) };
  });
  const [whole, bare] = sites as [(typeof sites)[0], (typeof sites)[0]];
  expect(bare.tracked.parts).toEqual(whole.tracked.parts);
  expect(bare.outputs.map((output) => output.path)).toEqual(whole.outputs.map((output) => output.path));
  const lists = whole.outputs.flatMap((output, number) => {
    if (output.kind !== 'page' && output.kind !== 'text') return [];
    const { result, facts } = whole.tracked.track(look(output));
    return [...facts].some((fact) => /^(?:now|body)\b/.test(fact)) ? [] : [{ path: output.path, number, result }];
  });
  expect(lists.length).toBeGreaterThan(100);
  for (const { path: name, number, result } of lists) expect(look(bare.outputs[number] as never)(), name).toEqual(result);
});

function withoutBodies(newsroom: Newsroom): Newsroom {
  const articles = newsroom.articles.map((article) => ({ ...article, words: 0, file: { ...article.file, hash: '' } }));
  const body = () => {
    throw new Error('This list looks into a body.');
  };
  return { ...newsroom, articles, body };
}
