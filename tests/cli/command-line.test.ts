import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const main = path.resolve(import.meta.dirname, '../../src/cli/main.mjs');
const run = (...words: readonly string[]) => spawnSync('node', [main, ...words], { encoding: 'utf8' });

describe('the command line', () => {
  it.each(['build', 'dev', 'preview', 'check', 'read', 'import', 'new', 'rename', 'verify'])('has help for %s', (name) => {
    const { status, stdout } = run(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`USAGE dateline ${name}`);
    expect(stdout).not.toContain('\u001B');
  });

  it('lists every command', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}build .*\n {2}dev .*\n {2}preview /m);
  });

  it.each([
    [['bild'], 'did you mean "build"?'],
    [['build', '--contnt', 'x'], 'did you mean --content?'],
    [['build', '--out'], '--out wants a value'],
    [['build', '--strict=yes'], '--strict takes no value'],
    [['build', 'content'], '"content" is one word too many'],
    [['build', '--content', '/no/such/folder'], 'There is no content folder /no/such/folder'],
    [['build', '--site', 'example.org'], 'is not a web address'],
    [['build', '--base', '/a b/'], 'is not a path such as /archive/'],
    [['build', '--now', 'tomorrow', '--content', 'tests/publish/harbour'], '--now "tomorrow" is not a date or a time'],
    [['read', 'no-such.md', '--content', 'tests/publish/harbour'], 'There is no file or folder no-such.md'],
    [['verify'], 'DIR'],
    [['verify', '/tmp'], 'There is no data/manifest.json'],
    [['preview', '--out', '/no/such/site'], 'There is no built site'],
  ])('is at fault in %j: exit code 2, and what to do', (words, message) => {
    const { status, stderr } = spawnSync('node', [main, ...words], { encoding: 'utf8', cwd: path.resolve(import.meta.dirname, '../..') });
    expect(stderr).toContain(message);
    expect(stderr).toContain('--help');
    expect(status).toBe(2);
  });
});
