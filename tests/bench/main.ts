/**
 * How fast the site is built, measured beside two other generators that do less: a page for each article, person and
 * agency, without names, quotations, ledger, feeds or data.
 *
 *   npm run bench -- [--articles 10000] [--runs 3] [--edits 0] [--sameness 0] [--peers hugo,eleventy] [--reading]
 *
 * Everything lies on a RAM disk where there is one: on a disk the same build takes up to two and a half times as long. The
 * smallest of the runs counts. With `--reading` follows what a reader on a bad line meets: Lighthouse's scores of the sample,
 * and how long search takes on the newsroom built. Hugo is taken from the PATH, Eleventy fetched from npm for the bench alone; what cannot be
 * had is left out and said.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countSuffix, measure, sizeOf, type Measured } from './measure.ts';
import { makeNewsroom, nameAnew, personNamedIn, touch } from './newsroom.ts';
import { eleventySite, hugoSite, type Peer } from './peers.ts';

const HELP = `Measures how fast a large site is built, beside generators that do less.

Usage: npm run bench -- [OPTIONS]

  --articles N     how many articles the newsroom has (default: 10000)
  --runs N         how often each build is run; the fastest counts (default: 3)
  --peers NAMES    hugo, eleventy, both with a comma between them, or none (default: hugo,eleventy)
  --edits N        then edit N articles, one after another, and list every file of the site that changed, and why
  --sameness N     then make N random edits of every kind, and compare with a full build every few of them
  --reading        then measure what a reader on a bad line meets: Lighthouse's scores of the sample, search's first result
  --keep DIR       make the newsroom and the sites there, and leave them
  --help           this

TMPDIR says where everything lies (default: /dev/shm where there is one: on a disk the same build varies 2.5-fold).
`;
const count = { type: 'string', default: '0' } as const;
const { values } = parseArgs({ options: { articles: { ...count, default: '10000' }, runs: { ...count, default: '3' }, edits: count, sameness: count, peers: { ...count, default: 'hugo,eleventy' }, keep: { type: 'string' }, reading: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}
const [articles, runs, edits, sameness] = [values.articles, values.runs, values.edits, values.sameness].map(Number) as [number, number, number, number];

const root = path.resolve(import.meta.dirname, '../..');
const place = values.keep ? path.resolve(values.keep) : mkdtempSync(path.join(process.env['TMPDIR'] ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir()), 'dateline-bench-'));
const [content, out, cache] = ['content', 'out', 'cache'].map((name) => path.join(place, name)) as [string, string, string];
// Before anything of the project is loaded that asks where the cache is.
process.env['DATELINE_CACHE'] = cache;
// As the scripts start it: with the heap that they ask for.
const [command, ...words] = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: { build: string } }).scripts.build.split(' ');
const buildInto = (folder: string, ...more: readonly string[]) => measure(command!, [...words, '--content', content, '--out', folder, ...more], { cwd: root });
const build = () => buildInto(out);

interface Row {
  readonly what: string;
  readonly measured: Measured;
  readonly files: number | null;
  readonly bytes: number | null;
}

const rows: Row[] = [];
const tell = (words: string) => process.stderr.write(`${words}\n`);

/** The fastest of several runs, each of which is prepared. */
async function best(what: string, prepare: (run: number) => void, run: () => Promise<Measured>, folder: string | null): Promise<Row> {
  let fastest: Measured | null = null;
  for (let number = 0; number < runs; number++) {
    prepare(number);
    const measured = await run();
    tell(`${what}: ${measured.wall.toFixed(2)} s`);
    if (fastest === null || measured.wall < fastest.wall) fastest = measured;
  }
  const size = folder === null ? null : sizeOf(folder);
  const row = { what, measured: fastest!, files: size?.files ?? null, bytes: size?.bytes ?? null };
  rows.push(row);
  return row;
}

try {
  tell(`${articles} articles in ${place}: ${makeNewsroom(content, articles)}`);
  const peers: Peer[] = [];
  if (values.peers.includes('hugo')) peers.push(hugoSite(content, path.join(place, 'hugo')));
  if (values.peers.includes('eleventy')) peers.push(eleventySite(content, path.join(place, 'eleventy')));
  for (const peer of peers) {
    if (peer.missing !== null) tell(`${peer.name} is left out: ${peer.missing}`);
    else await best(`${peer.name}, full`, () => rmSync(peer.out, { recursive: true, force: true }), () => measure(peer.command, peer.args, { cwd: peer.folder }), peer.out);
  }
  const forget = () => [out, cache].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  await best('Dateline, cold', forget, () => build(), out);
  const pages = countSuffix(out, '.html');
  await best('Dateline, after no edit', () => {}, () => build(), null);
  await best('Dateline, after an edit', (run) => touch(content, run), () => build(), null);
  const named = await personNamedIn(content, 500);
  await best(`Dateline, ${named.id} (${named.articles} articles) renamed`, (run) => nameAnew(content, named.id, run), () => build(), null);
  print(pages);
  await (await import('./apart.ts')).measureApart(content);
  if (values.reading) {
    await (await import('./reading/lighthouse.ts')).printScores();
    await (await import('./reading/search.ts')).printTimes(out);
  }
  if (edits > 0) await (await import('./changed-files.ts')).listChangedFiles({ content, out, cache, edits, build });
  if (sameness > 0) await (await import('./sameness.ts')).compareWithFull({ content, out, edits: sameness, build: buildInto });
} finally {
  if (!values.keep) rmSync(place, { recursive: true, force: true });
}

/** The table, with ratios to the peers' times where they ran. */
function print(pages: number): void {
  const wallOf = (name: string) => rows.find(({ what }) => what.startsWith(name))?.measured.wall;
  const ratio = (wall: number, peer: string) => (wallOf(peer) === undefined ? '' : (wall / wallOf(peer)!).toFixed(2));
  const cells = rows.map(({ what, measured, files, bytes }) => [
    what,
    `${measured.wall.toFixed(2)} s`,
    `${measured.cpu.toFixed(1)} s`,
    `${Math.round(measured.megabytes)} MB`,
    files === null ? '' : files.toLocaleString('en'),
    bytes === null ? '' : `${(bytes / 1e6).toFixed(0)} MB`,
    ratio(measured.wall, 'Hugo'),
    ratio(measured.wall, 'Eleventy'),
  ]);
  const cold = wallOf('Dateline, cold')!;
  const head = ['', 'wall', 'CPU', 'largest process', 'files', 'bytes', 'of Hugo', 'of Eleventy'];
  process.stdout.write([head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |\n`).join(''));
  process.stdout.write(`\nCold: ${((cold * 1000) / pages).toFixed(2)} ms of wall time for each of ${pages.toLocaleString('en')} HTML pages. Preview pictures are off; measured apart:\n`);
}
