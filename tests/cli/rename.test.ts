import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameProfile } from '../../src/cli/renaming/rename-profile.ts';

const root = path.resolve(import.meta.dirname, '../..');

function newsroom(files: Readonly<Record<string, string>>): { readonly folder: string; read(name: string): string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rename-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return { folder, read: (name) => readFileSync(path.join(folder, name), 'utf8') };
}

const ARTICLE = `---
title: "ann-old is no id here"   # ann-old
published: 2018-01-01
people: [ann-old, "ann-old", ben]   # keep  this
agencies:
  - ann-old
moves:
  - {post: p, person: ann-old, change: takes, state: denied, by: 'ann-old', cite: ann-old said}
---

[Ann](person:ann-old) and ann-old, ["x"](said:ann-old), [y](said:person:ann-old), [z](/people/ann-old/2017/),
[w](../people/ann-old.md), [v](person:ann-older), \`[u](person:ann-old)\`, [t](agency:ann-old), [s][r].

[r]: person:ann-old "T"
`;

describe('rename', () => {
  it('changes ids and links of that person and no other character', () => {
    const { folder, read } = newsroom({ 'people/ann-old.md': '---\nname: Ann\n---\nText\n', 'articles/a.md': ARTICLE.replaceAll('\n', '\r\n') });
    expect(renameProfile(folder, 'person', 'ann-old', 'ann-new').changed).toEqual([{ path: 'people/ann-new.md', places: 1 }, { path: 'articles/a.md', places: 10 }]);
    const expected = ARTICLE
      .replace('people: [ann-old, "ann-old", ben]', 'people: [ann-new, "ann-new", ben]')
      .replace("person: ann-old, change: takes, state: denied, by: 'ann-old'", "person: ann-new, change: takes, state: denied, by: 'ann-new'")
      .replace('[Ann](person:ann-old)', '[Ann](person:ann-new)').replace('(said:ann-old)', '(said:ann-new)').replace('(said:person:ann-old)', '(said:person:ann-new)')
      .replace('/people/ann-old/2017/', '/people/ann-new/2017/').replace('../people/ann-old.md', '../people/ann-new.md').replace('[r]: person:ann-old', '[r]: person:ann-new');
    expect(read('articles/a.md')).toBe(expected.replaceAll('\n', '\r\n'));
    expect(read('people/ann-new.md')).toBe('---\nname: Ann\nformerIds: [ann-old]\n---\nText\n');
    expect(existsSync(path.join(folder, 'people/ann-old.md'))).toBe(false);
  });

  it('and back is the same but for the former id', () => {
    const { folder, read } = newsroom({ 'people/a.md': '---\nname: A\nalso: [X]\n---\n', 'articles/a.md': '---\ntitle: T\npublished: 2018-01-01\npeople: [a]\n---\n' });
    renameProfile(folder, 'person', 'a', 'b');
    renameProfile(folder, 'person', 'b', 'a');
    expect([read('people/a.md'), read('articles/a.md')]).toEqual(['---\nname: A\nalso: [X]\nformerIds: [b]\n---\n', '---\ntitle: T\npublished: 2018-01-01\npeople: [a]\n---\n']);
  });

  it('to somebody on file makes one of both, and loses nothing either says', () => {
    const { folder, read } = newsroom({
      'people/a.md': '---\nname: Bob A\nborn: 1960\nposts:\n  - {post: p1}\n  - {post: p2, to: present}\nformerIds: [z]\n---\nTwo.\n',
      'people/b.md': '---\nname: Robert A\nposts:\n  - post: p1\n---\n\nOne.\n',
      'agencies/x.md': '---\nname: X\nposts:\n  - {id: p1, title: P}\n  - {id: p2, title: Q}\n---\nSee [Bob](person:a).\n',
    });
    expect(renameProfile(folder, 'person', 'a', 'b').merged).toBe(true);
    expect(read('people/b.md')).toBe('---\nname: Robert A\nposts:\n  - post: p1\n  - {post: p2, to: present}\nalso: [Bob A]\nformerIds: [a, z]\nborn: 1960\n---\n\nOne.\n\nTwo.\n');
    expect(read('agencies/x.md')).toContain('(person:b)');
  });

  it.each([
    ['posts:\n  - {post: p1, from: 2001}   # first\n  - post: p3\n    from: 2010\n', 'posts:\n  - {post: p0, from: 1999}\n  - {post: p1, from: 2001}   # first\n  - {post: p2, from: 2005, to: 2006}\n  - post: p3\n    from: 2010\n  - {post: p4}\n'],
    ['posts: [{post: p1, from: 2001}]\n', 'posts: [{post: p0, from: 1999}, {post: p1, from: 2001}, {post: p2, from: 2005, to: 2006}, {post: p4}]\n'],
    ['posts:\n  - {post: p3, from: 2010}\n  - {post: p1, from: 2001}\n', 'posts:\n  - {post: p3, from: 2010}\n  - {post: p1, from: 2001}\n  - {post: p2, from: 2005, to: 2006}\n  - {post: p0, from: 1999}\n  - {post: p4}\n'],
  ])('to somebody whose posts are %j puts the other posts where they belong in time', (own, merged) => {
    const { folder, read } = newsroom({ 'people/a.md': '---\nname: B\nposts:\n  - {post: p2, from: 2005, to: 2006}\n  - {post: p0, from: 1999}\n  - {post: p4}\n---\n', 'people/b.md': `---\nname: B\n${own}---\n` });
    renameProfile(folder, 'person', 'a', 'b');
    expect(read('people/b.md')).toContain(`name: B\n${merged}`);
  });

  it('of an agency follows parents, moves and the about page', () => {
    const { folder, read } = newsroom({
      'site.yaml': 'title: T\nurl: https://e.org\nlang: en\ntimeZone: UTC\nabout: |\n  See [it](agency:old) and [them](/agencies/old/).\n',
      'agencies/old.md': '---\nname: Old\n---\n',
      'agencies/child.md': '---\nname: Child\nparent: old\n---\n',
    });
    renameProfile(folder, 'agency', 'old', 'new');
    expect(read('agencies/child.md')).toContain('parent: new');
    expect(read('site.yaml')).toContain('[it](agency:new) and [them](/agencies/new/)');
  });

  it('leaves the sample newsroom without errors', () => {
    const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'rename-')), 'content');
    cpSync(path.join(root, 'content'), folder, { recursive: true });
    const run = (...words: readonly string[]) => spawnSync(process.execPath, [path.join(root, 'src/cli/main.mjs'), ...words, '--content', folder], { cwd: root, encoding: 'utf8' });
    expect(run('rename', 'person', 'rex-tillerson', 'rex-w-tillerson').status).toBe(0);
    expect(run('rename', 'agency', 'central-intelligence-agency', 'cia').status).toBe(0);
    expect(run('check', '--format', 'json').stdout).not.toContain('"severity":"error"');
    expect(run('rename', 'person', 'nobody', 'x')).toMatchObject({ status: 2 });
    expect(run('rename', 'person', 'tom-cotton', 'Tom Cotton')).toMatchObject({ status: 2 });
    expect(run('rename', 'person', 'tom-cotton', 'by')).toMatchObject({ status: 2 });
  });
});
