/**
 * How many decisions an editor faces after moving in: lines of `check` over plain news texts imported into an empty
 * newsroom with `--create`, for 400 words. `node tests/bench/decisions.ts [--all]`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpora/wikinews.jsonl.gz');
const main = path.join(root, 'src/cli/main.mjs');

interface Story {
  readonly date: string;
  readonly title: string;
  readonly body: string;
}

function decisionsOf({ date, title, body }: Story, folder: string): { readonly lines: number; readonly words: number } {
  const source = path.join(folder, 'story.txt');
  const content = path.join(folder, 'content');
  writeFileSync(source, `${title}\n\n${date}\n\n${body}\n`);
  execFileSync(process.execPath, [main, 'import', source, '--into', content, '--create', '--format', 'json'], { cwd: root });
  const { stdout } = spawnSync(process.execPath, [main, 'check', '--content', content, '--format', 'json'], { cwd: root, encoding: 'utf8' });
  rmSync(content, { recursive: true });
  return { lines: stdout.trim().split('\n').filter((line) => line.startsWith('{')).length, words: body.split(/\s+/).length };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

if (!existsSync(corpus)) {
  console.log('The texts that this measures are not here: nothing to do.');
} else {
  const stories = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Story);
  const step = process.argv.includes('--all') ? 1 : Math.floor(stories.length / 20);
  const chosen = stories.filter((_, index) => index % step === 0).slice(0, process.argv.includes('--all') ? undefined : 20);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'decisions-'));
  const counts = chosen.map((story) => decisionsOf(story, folder));
  rmSync(folder, { recursive: true });
  const scaled = counts.map(({ lines, words }) => (lines * 400) / words);
  console.log(JSON.stringify({ texts: counts.length, medianFor400Words: Number(median(scaled).toFixed(1)), medianLines: median(counts.map(({ lines }) => lines)), medianWords: median(counts.map(({ words }) => words)), most: Math.max(...counts.map(({ lines }) => lines)) }));
}
