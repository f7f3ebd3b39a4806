/**
 * How long the ledger takes with thousands of people, posts and tenures: joining it, linking every post's holders, and all
 * rules on it. `node tests/bench/ledger.ts`; the claim is that the rules take less than 300 ms.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { indexNewsroom } from '../../src/check/checked-newsroom.ts';
import { RULES } from '../../src/check/rules.ts';
import { joinCorpus } from '../../src/corpus/join.ts';
import { readFolder } from '../check/check-folder.ts';

const generator = path.resolve(import.meta.dirname, '../../../shared/corpora/newsroom.mjs');
const LEDGER = RULES.filter(({ id }) => /^(?:tenure|seats|post|life|title)-/.test(id));

function timed<Result>(work: () => Result): readonly [milliseconds: number, result: Result] {
  const start = performance.now();
  const result = work();
  return [Number((performance.now() - start).toFixed(1)), result];
}

if (!existsSync(generator)) {
  console.log('The facts that this measures are not here: nothing to do.');
} else {
  const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'ledger-'));
  execFileSync(process.execPath, [generator, folder, '--articles', '10']);
  const { input } = readFolder(folder, '2026-01-01');
  rmSync(folder, { recursive: true });
  const { newsroom, now } = input!;
  const [rules, found] = timed(() => {
    const checked = indexNewsroom(input!);
    return LEDGER.flatMap((rule) => [...rule.find(checked)]);
  });
  const [join, corpus] = timed(() => joinCorpus(newsroom, { now, base: '/', preview: false }));
  const [chains, links] = timed(() => [...corpus.posts.keys()].flatMap((post) => corpus.ledger.chain(post)));
  const counts = { people: newsroom.people.length, posts: corpus.posts.size, tenures: corpus.ledger.tenures.length, rules: LEDGER.length, disagreements: found.length, links: links.length };
  console.log(JSON.stringify({ ...counts, milliseconds: { rules, join, chains } }));
}
