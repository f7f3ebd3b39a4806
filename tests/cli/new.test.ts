import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');

function dateline(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/main.mjs'), ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('new', () => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'new-')), 'daily-news');

  it('makes a newsroom that has no problems and builds at once', () => {
    expect(dateline('new', 'newsroom', folder).status).toBe(0);
    expect(dateline('check', '--strict', '--content', folder).status).toBe(0);
    const out = path.join(folder, 'dist');
    expect(dateline('build', '--strict', '--content', folder, '--out', out).status).toBe(0);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('Daily News');
    expect(readFileSync(path.join(out, 'people/robin-vale/index.html'), 'utf8')).toContain('Town Council');
  });

  it('gives the newsroom editor settings with schemas, and a workflow that runs every hour', () => {
    const settings = JSON.parse(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8')) as { readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>> };
    for (const schema of Object.keys(settings['yaml.schemas'])) expect(existsSync(path.join(folder, schema))).toBe(true);
    expect(JSON.parse(readFileSync(path.join(folder, '.vscode/extensions/dateline/package.json'), 'utf8'))).toMatchObject({ main: './extension.js' });
    expect(JSON.parse(readFileSync(path.join(folder, '.vscode/tasks.json'), 'utf8'))).toMatchObject({ tasks: [{ isBackground: true }] });
    const workflow = parse(readFileSync(path.join(folder, '.github/workflows/publish.yml'), 'utf8')) as { readonly on: { readonly schedule: readonly object[] } };
    expect(workflow.on.schedule).toEqual([{ cron: '7 * * * *' }]);
  });

  it('makes articles, people and agencies at their paths, without problems', () => {
    const made = [['article', 'Ärger im Büro: 5 things'], ['person', 'José', 'Núñez'], ['agency', 'Ministry of Works']].map((words) => dateline('new', ...words, '--content', folder));
    expect(made.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(made.map(({ stdout }) => path.basename(stdout.trim()).replace(/^\d{4}-\d{2}-\d{2}-/, ''))).toEqual(['arger-im-buro-5-things.md', 'jose-nunez.md', 'ministry-of-works.md']);
    expect(dateline('check', '--strict', '--content', folder).status).toBe(0);
  });

  it('never writes over anything', () => {
    expect(dateline('new', 'person', 'José Núñez', '--content', folder).status).toBe(1);
    expect(dateline('new', 'newsroom', folder).status).toBe(2);
    expect(dateline('new', 'thing', 'x').status).toBe(2);
  });
});

describe('completion', () => {
  it('knows commands, options, their values and ids', () => {
    const words = (...typed: readonly string[]) => dateline('completion', 'words', '--content', path.join(root, 'content'), '--', ...typed).stdout.trim().split('\n');
    expect(words('ren')).toEqual(['rename']);
    expect(words('import', '--dry')).toEqual(['--dry-run']);
    expect(words('rename', 'person', 'rex')).toEqual(['rex-tillerson']);
    expect(words('check', '--list', 'u')).toEqual(['unmentioned']);
    expect(words('co')).toEqual(['completion']);
    expect(words('rename', '--content', '/x', 'agency', 'central')).toEqual(['central-intelligence-agency']);
  });

  it('gives bash a script it can read', () => {
    expect(spawnSync('bash', ['-n'], { input: dateline('completion', 'bash').stdout }).status).toBe(0);
  });
});
