import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProgram, root } from '../publish/cli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-program-'));
const main = copyProgram(folder);
const run = (...words: readonly string[]) => spawnSync('node', [main, ...words], { cwd: root, encoding: 'utf8' });

/** In a process of its own: there the project is the copy. */
function ask(words: string): string {
  const program = pathToFileURL(path.join(folder, 'src/cli/compiled-program.ts')).href;
  return spawnSync('node', ['--input-type=module', '-e', `const { compileProgram, compiledCommandLine } = await import('${program}'); ${words}`], { encoding: 'utf8' }).stdout;
}

/** Where Node keeps bytecode: one file of long ago, and one of now. */
const bytecode = path.join(root, 'node_modules/.cache/dateline/code', path.basename(folder));
const [long, now] = ['long-ago', 'now'].map((name) => path.join(bytecode, name)) as [string, string];

let compiled = '';
beforeAll(() => {
  mkdirSync(bytecode, { recursive: true });
  for (const file of [long, now]) writeFileSync(file, '');
  utimesSync(long, 0, 0);
  compiled = ask('await compileProgram(); process.stdout.write(compiledCommandLine())');
});
afterAll(() => {
  for (const each of [folder, bytecode]) rmSync(each, { recursive: true });
  // Where nothing was compiled, this would be the folder the tests run in.
  if (path.isAbsolute(compiled)) rmSync(path.dirname(compiled), { recursive: true, force: true });
});

describe('the compiled program', () => {
  it('says what the sources say', () => {
    const words = ['check', '--content', 'tests/publish/harbour', '--now', '2020-06-01', '--format', 'json'];
    expect(run(...words).stdout).toBe(spawnSync('node', [path.join(root, 'src/cli/main.mjs'), ...words], { cwd: root, encoding: 'utf8' }).stdout);
  });

  it('believes what the sources remembered', () => {
    const words = ['build', '--content', path.join(root, 'tests/publish/harbour'), '--out', path.join(folder, 'site'), '--now', '2020-06-01'];
    expect(run(...words, '--full').stdout).toMatch(/\([1-9][\d,]* made/);
    expect(run(...words).stdout).toContain('(0 made, 0 removed');
  });

  it('has every program that one of its own starts', () => {
    const texts = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(path.join(folder, 'src', name), 'utf8'));
    const started = texts.flatMap((text) => [...text.matchAll(/programBeside\('([^']+)'/g)].map((match) => match[1]!));
    expect(started.length).toBeGreaterThan(2);
    for (const name of started) expect(existsSync(path.join(path.dirname(compiled), `${name}.mjs`)), name).toBe(true);
  });

  it('is not believed when it is not what was compiled', () => {
    const text = readFileSync(compiled, 'utf8');
    truncateSync(compiled, 100);
    expect(run('--help').stdout).toContain('Publish and read news');
    writeFileSync(compiled, text);
    expect(ask('process.stdout.write(String(compiledCommandLine()))')).toBe(compiled);
  });

  it('does not keep the bytecode of all that ever were', () => {
    expect([existsSync(long), existsSync(now)]).toEqual([false, true]);
  });

  it('is in nobody’s way who has a file open: some editors leave a link there that leads nowhere', () => {
    symlinkSync('somebody@somewhere.1', path.join(folder, 'src/.#main.ts'));
    expect(run('--help').stdout).toContain('Publish and read news');
    rmSync(path.join(folder, 'src/.#main.ts'));
    expect(ask('process.stdout.write(String(compiledCommandLine()))')).toBe(compiled);
  });

  it('is no more used when a source was touched', () => {
    appendFileSync(path.join(folder, 'src/cli/run.ts'), '\n');
    expect(ask('process.stdout.write(String(compiledCommandLine()))')).toBe('null');
    expect(run('--help').stdout).toContain('Publish and read news');
  });
});
