/**
 * How long an archive takes to move in: posts made of real press releases, as a Hugo site with links, pictures, HTML and
 * shortcodes. `node tests/bench/import.ts [POSTS]`; the claim is 10,000 in under a minute, and none of it lost.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.resolve(root, '../shared/corpora/releases.jsonl.gz');
const posts = Number(process.argv[2] ?? 10_000);

interface Release {
  readonly date: string;
  readonly title: string;
  readonly body: string;
}

/** One red pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');

function post({ date, title, body }: Release, number: number): string {
  const paragraphs = body.split(/\n+/).map((each) => each.trim().replaceAll(/([\\`*_[\]<>{}])/g, '\\$1')).filter(Boolean);
  paragraphs.splice(1, 0, `See [an earlier post]({{< ref "post-${Math.max(0, number - 1)}.md" >}}).`);
  if (number % 3 === 0) paragraphs.splice(2, 0, '{{< figure src="/images/pixel.png" alt="A pixel" caption="Red" >}}');
  if (number % 4 === 0) paragraphs.push('<p>Raw <b>HTML</b> in the text.</p>');
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}T10:00:00-05:00\ntags: [releases, senate]\nauthors: [Press Office]\n---\n\n${paragraphs.join('\n\n')}\n`;
}

if (!existsSync(corpus)) {
  console.log('The texts that this measures are not here: nothing to do.');
} else {
  const releases = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Release);
  const folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'import-'));
  mkdirSync(path.join(folder, 'hugo/content/posts'), { recursive: true });
  mkdirSync(path.join(folder, 'hugo/static/images'), { recursive: true });
  writeFileSync(path.join(folder, 'hugo/hugo.toml'), 'baseURL = "https://old.example.org/"\ntitle = "Releases"\n');
  writeFileSync(path.join(folder, 'hugo/static/images/pixel.png'), PIXEL);
  let bytes = 0;
  for (let number = 0; number < posts; number++) {
    const text = post(releases[number % releases.length]!, number);
    bytes += text.length;
    writeFileSync(path.join(folder, `hugo/content/posts/post-${number}.md`), text);
  }
  const import_ = () => JSON.parse(execFileSync(process.execPath, [path.join(root, 'src/cli/main.mjs'), 'import', path.join(folder, 'hugo'), '--into', path.join(folder, 'content'), '--format', 'json'], { cwd: root, maxBuffer: 1e9 }).toString()) as { readonly articles: readonly object[]; readonly skipped: readonly object[]; readonly suggestions: { readonly people: readonly object[] } };
  const start = performance.now();
  const first = import_();
  const seconds = (performance.now() - start) / 1000;
  const again = import_();
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify({ posts, kilobytesEach: Number((bytes / posts / 1000).toFixed(1)), seconds: Number(seconds.toFixed(1)), articles: first.articles.length, skipped: first.skipped.length, people: first.suggestions.people.length, writtenTheSecondTime: again.articles.length }));
}
