import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, root, workplace, type Workplace } from '../publish/cli.ts';

const main = path.join(root, 'src/cli/main.mjs');
let place: Workplace;

beforeAll(() => {
  place = workplace();
});
afterAll(() => rmSync(place.folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(path.join(place.content, name), text);
const page = (name: string) => readFileSync(path.join(place.out, name, 'index.html'), 'utf8');

describe('build', () => {
  it('says what it wrote, what is largest and when the next change is due', () => {
    write('articles/2020/2020-07-01-later.md', '---\ntitle: Later\npublished: 2020-07-01T08:00:00Z\n---\n\nNot yet.\n');
    write('articles/2020/2020-05-01-held.md', '---\ntitle: Held\npublished: 2020-05-01\nembargo: 2020-06-15T10:00:00Z\n---\n\nNot yet either.\n');
    const { status, stdout } = build(place);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Published \d+ files, [\d.]+ kB, in /);
    expect(stdout).toMatch(/^Largest file: \S+, [\d.]+ kB\.$/m);
    expect(stdout).toMatch(/^Next change due: 2020-06-15T11:00:00\+01:00\.$/m);
    expect(existsSync(path.join(place.out, '2020/05/01/held'))).toBe(false);
  });

  it('publishes at the moment that --now names', () => {
    const result = spawnSync('node', [main, 'build', '--content', place.content, '--out', place.out, '--now', '2020-06-15T10:00:00Z'], { encoding: 'utf8', env: place.env });
    expect(result.status).toBe(0);
    expect(page('2020/05/01/held')).toContain('Not yet either.');
  });

  it('makes only what changed the second time, and nothing where nothing did', () => {
    appendFileSync(path.join(place.content, 'people/ada-example.md'), '\nRetires soon.\n');
    expect(build(place).stdout).toMatch(/\([1-9]\d? made, /);
    expect(build(place).stdout).toMatch(/\(0 made, 0 removed, /);
  });

  it('lives under a base path and at another address', () => {
    expect(build(place, '--base', 'archive', '--site', 'https://mirror.example').status).toBe(0);
    expect(page('2020/03/01/harbour-opens')).toContain('href="/archive/people/ada-example/"');
    expect(page('2020/03/01/harbour-opens')).toContain('https://mirror.example/archive/2020/03/01/harbour-opens/');
  });

  it('is refused by a warning only where it is strict', () => {
    write('articles/2020/2020-05-02-raw.md', '---\ntitle: Raw\npublished: 2020-05-02\n---\n\n<b>bold</b>\n');
    const lenient = build(place);
    expect([lenient.status, lenient.stderr]).toEqual([0, '']);
    expect(lenient.stdout).toMatch(/Found \d+ warnings?/);
    const strict = build(place, '--strict');
    expect(strict.status).toBe(1);
    expect(strict.stderr).toMatch(/2020-05-02-raw\.md:6:1 {2}warning {2}.*\(raw-html\)\n {4}<b>bold<\/b>\n {4}\^/);
    rmSync(path.join(place.content, 'articles/2020/2020-05-02-raw.md'));
  });

  it('names problems for programs and for GitHub', () => {
    write('articles/2020/2020-05-03-wrong.md', '---\ntitle: Wrong\npublished: yesterday\n---\n');
    const json = JSON.parse(build(place, '--format', 'json').stderr) as { path: string; line: number; rule: string };
    expect([path.basename(json.path), json.line, json.rule]).toEqual(['2020-05-03-wrong.md', 3, 'field-invalid']);
    expect(build(place, '--format', 'github').stderr).toMatch(/^::error file=\S+2020-05-03-wrong\.md,line=3,col=12,title=field-invalid::/);
    rmSync(path.join(place.content, 'articles/2020/2020-05-03-wrong.md'));
  });

  it('reads the content folder that the environment names', () => {
    const result = spawnSync('node', [main, 'build', '--out', place.out, '--now', '2020-06-01'], { encoding: 'utf8', env: { ...place.env, DATELINE_CONTENT: place.content } });
    expect([result.stderr, result.status]).toEqual(['', 0]);
  });
});

describe('verify', () => {
  it('finds a built site as its manifest says, and what was changed, taken away or put there', () => {
    expect(build(place).status).toBe(0);
    const verify = () => spawnSync('node', [main, 'verify', place.out], { encoding: 'utf8' });
    expect(verify().status).toBe(0);
    appendFileSync(path.join(place.out, 'index.html'), 'x');
    rmSync(path.join(place.out, 'feed.xml'));
    writeFileSync(path.join(place.out, 'shell.php'), 'x');
    const { status, stdout } = verify();
    expect(status).toBe(1);
    expect(stdout).toMatch(/missing {3}feed\.xml\nchanged {3}index\.html\nunknown {3}shell\.php\n3 of \d+ files differ/);
  });
});

describe('preview', () => {
  it('serves the built site as a host would', async () => {
    expect(build(place, '--full').status).toBe(0);
    const server = spawn('node', [main, 'preview', '--out', place.out, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const address = await new Promise<string>((resolve) => server.stdout.on('data', (said: Buffer) => resolve(/http:\S+/.exec(said.toString())![0])));
      const home = await fetch(address);
      expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect((await fetch(`${address}people`, { redirect: 'manual' })).headers.get('location')).toBe('/people/');
      expect((await fetch(`${address}nowhere/`)).status).toBe(404);
    } finally {
      server.kill();
    }
  });
});
