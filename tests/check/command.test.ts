import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_NEWSROOM } from '../../src/check/example-newsroom.ts';
import { writeFiles, type Files } from './check-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'dateline-command-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const article = (front: string, body: string) => `---\ntitle: T\npublished: 2018-05-02\n${front}---\n\n${body}\n`;

/** Runs `check` beside a content folder of the example newsroom and some files. */
function check(files: Files, ...words: string[]): { readonly status: number | null; readonly lines: string[]; readonly stderr: string } {
  rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  writeFiles(path.join(folder, 'content'), { ...EXAMPLE_NEWSROOM, ...files });
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/main.mjs'), 'check', '--content', 'content', '--now', '2019-01-01', ...words], { cwd: folder, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('check', () => {
  it('is silent about a newsroom without problems, and succeeds', () => {
    expect(check({})).toEqual({ status: 0, lines: ['No problems found.'], stderr: '' });
  });

  it('reports everything at once in the order of the files, quotes the line and points at the column, and fails', () => {
    const { status, lines } = check({ 'articles/b.md': article('people: [nobody]\n', 'See ![a map](map.png).'), 'articles/a.md': article('kickr: K\n', 'B.') });
    expect(status).toBe(1);
    expect(lines).toEqual([
      'content/articles/a.md:4:1  error  There is no field "kickr": did you mean "kicker"?  (field-unknown)',
      '    kickr: K',
      '    ^',
      'content/articles/b.md:4:10  error  There is no person "nobody": put nobody.md into people/ of the content folder, or take it out.  (reference-unknown)',
      '    people: [nobody]',
      '             ^',
      'content/articles/b.md:7:5  error  There is no file /articles/map.png in the content folder: put it there, or take the image out.  (file-missing)',
      '    See ![a map](map.png).',
      '        ^',
      '3 errors. --explain RULE explains a rule.',
    ]);
  });

  it('follows links to a paragraph of another article', () => {
    const { lines } = check({ 'articles/2018-05-03-a.md': article('', 'See [one](2018-05-02-new-quay.md#p-ann-archer-of-the-harbour), [two](/2018/05/02/new-quay/#p-ann-archer-of-the-harbor), [three](/articles/2018-05-02-new-quay.md#p-gone-away-with-all-that).') });
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      'content/articles/2018-05-03-a.md:6:64  warning  There is no "#p-ann-archer-of-the-harbor" in that article: did you mean "#p-ann-archer-of-the-harbour"? See content/articles/2018-05-02-new-quay.md:1:1.  (link-nowhere)',
      'content/articles/2018-05-03-a.md:6:121  warning  There is no "#p-gone-away-with-all-that" in that article: the ids of paragraphs are "p-" and their first five words. See content/articles/2018-05-02-new-quay.md:1:1.  (link-nowhere)',
    ]);
  });

  it('asks for what a text says is left to be done, what code says aside', () => {
    const { lines } = check({ 'articles/a.md': article('', '```js\n// TODO: theirs\n```\n\nTODO: ask the harbour office.') });
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual(['content/articles/a.md:10:1  warning  Left to be done: ask the harbour office. Then take "TODO: ask the harbour office." away.  (to-do)']);
  });

  it('fails for warnings only when strict', () => {
    const files = { 'articles/a.md': article('', 'See [her](/people/ann-archr/).') };
    expect(check(files).status).toBe(0);
    expect(check(files, '--strict').status).toBe(1);
  });

  it('puts what is left to decide last, several drafts as one decision that a command answers', () => {
    const files = {
      'people/mary-zander.md': '---\nname: Mary Zander\ndraft: true\n---\n',
      'agencies/amber-office.md': '---\nname: Amber Office\ndraft: true\n---\n',
      'articles/a.md': article('', 'Mary Zander met Ann Archer. Zander spoke, and Zander left. The Amber Office stayed.\n\nSee [her](/people/ann-archr/).'),
    };
    const { lines } = check(files);
    expect(lines.filter((line) => line.startsWith('content/')).map((line) => /\(([a-z-]+)\)$/.exec(line)![1])).toEqual(['link-nowhere', 'draft-profile']);
    expect(lines.at(-4)).toBe('content/people/mary-zander.md:3:1  warning  1 person and 1 agency are drafts, by how often they are named: Mary Zander (3), Amber Office. Delete the files of those that are wrong, then publish the others with `npm run -s dateline -- accept all --content content`.  (draft-profile)');
    expect(lines.at(-1)).toBe('2 warnings; 1 of them left to decide. --explain RULE explains a rule.');
    expect(check(files, '--list', 'drafts').lines[0]).toBe('content/people/mary-zander.md:3:1  Mary Zander, named 3 times, is a draft: publish the page with `npm run -s dateline -- accept person mary-zander --content content`, or delete the file.');
    expect(check(files, 'content/people').lines[0]).toMatch(/Mary Zander, named 3 times, is a draft/);
    expect(check(files, '--format', 'json').lines.map((line) => (JSON.parse(line) as { readonly path: string }).path)).toEqual(['content/articles/a.md', 'content/people/mary-zander.md', 'content/agencies/amber-office.md']);
  });

  it('reports on some files only where they are named', () => {
    const files = { 'articles/a.md': article('people: [nobody]\n', 'B.'), 'articles/b.md': article('people: [noone]\nslug: b2\n', 'B.') };
    expect(check(files, 'content/articles/b.md').lines[0]).toContain('"noone"');
    expect(check(files, 'articles/b.md').lines.at(-1)).toContain('1 error');
  });

  it('prints JSON lines, and annotations for GitHub', () => {
    const files = { 'articles/a.md': article('people: [nobody]\n', 'B.') };
    const problem = { path: 'content/articles/a.md', line: 4, column: 10, severity: 'error', rule: 'reference-unknown' };
    expect(JSON.parse(check(files, '--format', 'json').lines.join(''))).toMatchObject(problem);
    expect(check(files, '--format', 'github').lines).toEqual(['::error file=content/articles/a.md,line=4,col=10,title=reference-unknown::There is no person "nobody": put nobody.md into people/ of the content folder, or take it out.']);
  });

  it('has long lists as one line each, and prints them when asked', () => {
    const files = { 'people/cy-cooper.md': '---\nname: Cy Cooper\n---\n', 'articles/a.md': article('', '"The harbour was closed to every ship for three days."') };
    expect(check(files).lines).toEqual(['1 quotation has no certain speaker: --list quotes prints them.', '1 profile is mentioned in no article: --list unmentioned prints them.', 'No problems found.']);
    expect(check(files, '--list', 'unmentioned')).toMatchObject({ status: 0, lines: ['content/people/cy-cooper.md:1:1  Cy Cooper'] });
    expect(check(files, '--list', 'quotes').lines[0]).toMatch(/^content\/articles\/a\.md:6:1 {2}.* — write \[.*\]\(said:ID\)$/);
  });

  it('explains a rule, and names the nearest of a wrong one', () => {
    expect(check({}, '--explain', 'move-cite').lines[0]).toBe('move-cite');
    expect(check({}, '--explain', 'move-site')).toMatchObject({ status: 2, stderr: expect.stringContaining('did you mean "move-cite"?') as string });
  });

  it('names addresses of an earlier site that are gone', () => {
    writeFiles(path.join(folder, 'dist'), { 'index.html': '', 'people/ann-archer/index.html': '', 'people/old-name/index.html': '' });
    expect(check({}, '--against', 'dist').lines[0]).toContain('/people/old-name/');
    expect(check({ 'people/ann-archer.md': EXAMPLE_NEWSROOM['people/ann-archer.md']!.replace('born:', 'formerIds: [old-name]\nborn:') }, '--against', 'dist')).toMatchObject({ status: 0 });
  });

  it('refuses a wrong command line with 2', () => {
    for (const words of [['--list', 'nothing'], ['nowhere.md'], ['--against', 'nowhere'], ['--format', 'xml'], ['--now', 'today'], ['--strickt']]) expect([words, check({}, ...words).status]).toEqual([words, 2]);
  });
});
