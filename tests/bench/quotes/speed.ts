/**
 * How long quotations take to find, names not counted. `node tests/bench/quotes/speed.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleText } from '../../../src/model/recognition.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';
import { findQuotes } from '../../../src/recognize/quotes/find-quotes.ts';

const releases = path.resolve(import.meta.dirname, '../../../../shared/corpora/releases.jsonl.gz');

/** Milliseconds of processor time for 400 words, over the first `count` press releases, after one round to warm up. */
export function quotationSpeed(file: string, count = 600): { readonly quotations: number; readonly per400Words: number } {
  const bodies = gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(0, count).map((line) => (JSON.parse(line) as { body: string }).body);
  const index = indexNames({ people: [], agencies: [], posts: [] });
  const articles = bodies.map((body) => {
    const text: ArticleText = { day: '2007-01-01' as ArticleText['day'], headline: '', summary: null, caption: null, links: [], blocks: body.split(/\n+/).map((line) => ({ kind: 'paragraph', text: line })) };
    return { text, names: findNames(text, index) };
  });
  const words = bodies.reduce((sum, body) => sum + body.split(/\s+/).length, 0);
  const round = () => articles.reduce((sum, { text, names }) => sum + findQuotes(text, names).length, 0);
  round();
  const began = process.cpuUsage().user;
  const quotations = round();
  return { quotations, per400Words: (process.cpuUsage().user - began) / 1000 / words * 400 };
}

if (import.meta.main) {
  if (existsSync(releases)) console.log(JSON.stringify(quotationSpeed(releases)));
  else console.log('The texts that this measures are not here: nothing to do.');
}
