/**
 * How fast the site is built, measured beside two other generators that do less: a page for each article, person and
 * agency, without names, quotations, ledger, feeds or data.
 *
 *   npm run bench -- [--articles 10000] [--runs 3] [--edits 0] [--sameness 0] [--peers hugo,eleventy] [--reading]
 *
 * Everything lies on a RAM disk where there is one: on a disk the same build takes up to two and a half times as long. The
 * smallest of the runs counts; edits are made to one article, in each run to another. With `--reading` follows what a reader on
 * a bad line meets: Lighthouse's scores of the sample, and how long search takes on the newsroom built. Hugo is taken from the
 * PATH, Eleventy fetched from npm for the bench alone; what cannot be had is left out and said.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addSentence, changeHeadline, personNamedIn, renamePerson } from './edits.ts';
import { countSuffix, measure, sizeOf, type Measured } from './measure.ts';
import { makeNewsroom } from './newsroom.ts';
import { eleventySite, hugoSite, type Peer } from './peers.ts';

const HELP = `Measures how fast a large site is built: cold, after no edit, after edits to one article, after a person got
another name; beside generators that do less.

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

/** Something to be measured. */
interface Step {
  readonly what: string;
  /** What comes before it, unmeasured. */
  prepare(run: number): unknown;
  run(): Promise<Measured>;
  /** What it makes, where that is to be counted. */
  readonly folder?: string;
}

/** Goes through steps several times; of each the fastest run counts. */
async function best(...steps: readonly Step[]): Promise<void> {
  const measured: Measured[][] = steps.map(() => []);
  for (let number = 0; number < runs; number++) {
    for (const [at, { what, prepare, run }] of steps.entries()) {
      await prepare(number);
      measured[at]!.push(await run());
      tell(`${what}: ${measured[at]!.at(-1)!.wall.toFixed(2)} s`);
    }
  }
  for (const [at, { what, folder }] of steps.entries()) {
    const { files = null, bytes = null } = folder === undefined ? {} : sizeOf(folder);
    rows.push({ what, measured: measured[at]!.reduce((a, b) => (b.wall < a.wall ? b : a)), files, bytes });
  }
}

/** What Dateline takes once something was changed. */
const bestAfter = (what: string, change: (run: number) => unknown) => best({ what: `Dateline, ${what}`, prepare: change, run: build });

try {
  tell(`${articles} articles in ${place}: ${makeNewsroom(content, articles)}`);
  const peers: Peer[] = [];
  if (values.peers.includes('hugo')) peers.push(hugoSite(content, path.join(place, 'hugo')));
  if (values.peers.includes('eleventy')) peers.push(eleventySite(content, path.join(place, 'eleventy')));
  for (const peer of peers) {
    if (peer.missing !== null) tell(`${peer.name} is left out: ${peer.missing}`);
    else await best({ what: `${peer.name}, full`, prepare: () => rmSync(peer.out, { recursive: true, force: true }), run: () => measure(peer.command, peer.args, { cwd: peer.folder }), folder: peer.out });
  }
  const forget = () => [out, cache].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  const addNothingMuch = (run: number) => addSentence(content, run, `The hearing was moved to room ${run + 1}.`);
  await best({ what: 'Dateline, cold', prepare: forget, run: build, folder: out }, { what: 'Dateline, the first edit after that', prepare: addNothingMuch, run: build });
  const pages = countSuffix(out, '.html');
  await bestAfter('no edit', () => {});
  await bestAfter('edit: a sentence that names nobody', addNothingMuch);
  const named = await personNamedIn(content, 500);
  tell(`Renamed will be ${named.name}.`);
  await bestAfter('edit: a sentence that names somebody', (run) => addSentence(content, run, `${named.name} heard of it on Friday.`));
  await bestAfter('edit: another headline', (run) => changeHeadline(content, run));
  const anew = (run: number) => ({ ...named, name: `Zeno${run} ${named.name.split(' ').at(-1)}` });
  await bestAfter(`rename: somebody in ${named.articles} articles, the old name kept`, (run) => renamePerson(content, { ...anew(run), also: [...named.also, named.name] }));
  await bestAfter('rename: the same, the old name dropped', async (run) => {
    renamePerson(content, named);
    await build();
    renamePerson(content, anew(run));
  });
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
