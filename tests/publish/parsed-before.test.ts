import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/corpus/directory.ts';
import type { Directory } from '../../src/model/recognition.ts';
import { articleReader, prepare } from '../../src/publish/reading/article-reader.ts';
import { ArticleShelves } from '../../src/publish/reading/article-shelves.ts';
import { NamedFiles } from '../../src/publish/reading/named-files.ts';
import { parsedBefore, type ParsedBefore } from '../../src/publish/reading/parsed-before.ts';
import { listContent, readSource } from '../../src/read/content-folder.ts';
import { readAgency } from '../../src/read/read-agency.ts';
import { readPerson } from '../../src/read/read-person.ts';
import { readSite } from '../../src/read/read-site.ts';
import { writeFiles } from '../check/check-folder.ts';

const sample = path.resolve(import.meta.dirname, '../../content');
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-parsed-'));
const [content, texts] = [path.join(folder, 'content'), path.join(folder, 'texts')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = listContent(sample);
const sourceOf = (name: string) => readSource(sample, name).value!;
const site = readSite(sourceOf('site.yaml')).value!;
const everybody = directoryOf(files.people.map((name) => readPerson(sourceOf(name)).value!), files.agencies.map((name) => readAgency(sourceOf(name)).value!));
const ODD = `---
title: "\\"All is well,\\" the keeper said"
published: 2017-12-05
image: { src: /assets/a.png, alt: A boat, caption: "Rex Tillerson in a boat" }
moves:
  - { post: secretary-of-state, person: mike-pompeo, change: takes, state: planned, cite: not in the text }
---

WASHINGTON – [Rex](person:rex-tillerson) said *"it is* over" -- see [below](#p-nowhere), [here](#q-it-is-over) or [there](/people/).[^1]

![A boat](/assets/a.png)

| a | "b" |
|---|---|
| [Kelly](person:) | Rex Tillerson |

> Words of [Tillerson's ally Mike Pompeo](https://example.org/)
> **Rex** Tillerson

    const code = "Rex Tillerson"

[^1]: A note on the CIA.
`;
writeFiles(content, { ...Object.fromEntries(files.articles.map((name) => [name, sourceOf(name).text])), 'articles/odd.md': ODD });
const names = [...files.articles, 'articles/odd.md'];

/** Reads everything with the names of a directory. */
function read(directory: Directory, parsed: ReadonlyMap<string, ParsedBefore>) {
  const reader = articleReader({ folder: content, site, texts, parsed }, prepare(directory));
  const answers = names.map((name) => reader.read(name));
  reader.close();
  return answers.map((answer) => ('row' in answer ? answer.row : null)!);
}

/** What is kept once everything was read with the names of a directory. */
function kept(directory: Directory): ReadonlyMap<string, ParsedBefore> {
  const { articles } = new ArticleShelves(new NamedFiles(texts)).write(0, null, [], read(directory, new Map()));
  return new Map(articles.map((article) => [article.path, parsedBefore(article)!]));
}

describe('articles that were parsed before', () => {
  const nobody: Directory = { people: [], agencies: [], posts: [] };

  it.each([['are looked through for new names', nobody, everybody], ['lose names', everybody, nobody]])('read like any others when they %s', (_, before, after) => {
    const parsed = kept(before);
    expect([...parsed.values()].filter(Boolean)).toHaveLength(names.length);
    expect(read(after, parsed)).toEqual(read(after, new Map()));
  });

  it('are parsed again where their file is another, or where what was kept of them is gone', () => {
    const whole = read(everybody, new Map());
    const parsed = kept(everybody);
    expect(read(everybody, new Map([...parsed].map(([name, each]) => [name, { ...each, hash: '' }])))).toEqual(whole);
    expect(read(everybody, new Map([...parsed].map(([name, each]) => [name, { ...each, at: ['gone', 0, 1, 0, 1, 0] as const }])))).toEqual(whole);
  });

  it.runIf(existsSync('/proc/self/fd'))('leave nothing open', () => {
    const parsed = kept(everybody);
    const open = readdirSync('/proc/self/fd').length;
    read(everybody, parsed);
    expect(readdirSync('/proc/self/fd')).toHaveLength(open);
  });
});
