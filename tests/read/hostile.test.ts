import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNewsroom } from '../../src/check/check-newsroom.ts';
import { articleState } from '../../src/corpus/article-state.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { indexTitles } from '../../src/corpus/title-index.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';
import { inputOf, readFolder, writeFiles, type Files } from '../check/check-folder.ts';

const NOW = '2026-11-24';
const SITE = { 'site.yaml': 'title: T\nurl: https://example.org\nlang: en\ntimeZone: UTC\n' };
const HEAD = 'title: T\npublished: 2026-01-01\n';
const article = (front: string, body = 'Body.\n') => `---\n${front}---\n${body}`;

/** What becomes of a newsroom of some files, and why. */
function verdict(files: Files): { readonly verdict: 'accept' | 'embargo' | 'reject'; readonly errors: readonly Problem[] } {
  const { input, problems } = inputOf({ ...SITE, ...files }, NOW);
  const errors = [...problems, ...(input ? checkNewsroom(input) : [])].filter(({ severity }) => severity === 'error');
  const [first] = input?.newsroom.articles ?? [];
  const state = first && input ? articleState(first, input.now) : 'published';
  return { verdict: errors.length > 0 ? 'reject' : state === 'future' || state === 'embargoed' ? 'embargo' : 'accept', errors };
}

/** The first error, as "line:column rule". */
function refused(text: string | Buffer, name = 'articles/2026-01-01-a.md'): string {
  const { errors } = verdict({ [name]: text });
  const [first] = errors;
  return first ? `${first.line}:${first.column} ${first.rule}` : 'accepted';
}

describe('front matter', () => {
  it('takes no anchors, aliases, merge keys, tags', () => {
    expect(refused(article(`x: &a [1]\n${HEAD}`))).toBe('2:7 front-matter-anchor');
    expect(refused(article(`${HEAD}people: *a\n`))).toMatch(/^4:9 front-matter-(?:anchor|syntax)$/);
    expect(refused(article(`${HEAD}<<: {kicker: K}\n`))).toBe('4:1 front-matter-key');
    expect(refused(article('title: !!binary aGk=\npublished: 2026-01-01\n'))).toMatch(/^2:\d+ front-matter-tag$/);
  });

  it('takes no key twice, naming both, and none that means something to JavaScript', () => {
    const { errors } = verdict({ 'articles/a.md': article(`${HEAD}title: U\n`) });
    expect(errors).toMatchObject([{ rule: 'field-twice', line: 4, other: { line: 2, column: 1 } }]);
    for (const key of ['__proto__', 'constructor', 'prototype']) expect(refused(article(`${HEAD}${key}: {x: 1}\n`))).toBe('4:1 front-matter-key');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('is refused where it is nested or long beyond any field', () => {
    expect(refused(article(`${HEAD}x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`))).toBe('2:1 front-matter-too-deep');
    expect(refused(article(`title: "${'['.repeat(60)}"\nsummary: a ${'{'.repeat(60)}\npublished: 2018-01-01\n`))).toBe('accepted');
    expect(refused(article(`${HEAD}x:\n${'- '.repeat(5000)}a\n`))).toBe('2:1 front-matter-too-deep');
    expect(refused(article(`${HEAD}${'k'.repeat(300_000)}: 1\n`))).toBe('2:1 front-matter-too-long');
    expect(verdict({ 'articles/a.md': article(HEAD + Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join('')) }).errors.length).toBeLessThan(100);
  });

  it('has dates that exist', () => {
    for (const date of ['2026-02-30', '2026-13-01', '03/04/2026', '20260101', 'null', 'true', '0000-01-01', '"2016-12-31T23:59:60Z"', '2026-01-01T25:00', '2026-1-1', '"2026-01-01T10:00:00+99:00"', 'tomorrow']) {
      expect([date, refused(article(`title: T\npublished: ${date}\n`))]).toEqual([date, '3:12 field-invalid']);
    }
    for (const date of ['2024-02-29', '2026-03-29T01:30:00+01:00', '"2026-01-01 09:00"', '2026-03-29T02:30']) expect([date, refused(article(`title: T\npublished: ${date}\n`))]).toEqual([date, 'accepted']);
  });

  it('has texts that a reader sees', () => {
    for (const title of ['""', '"  \\u200b "', '~', '2026', '"\\u2800"', '"\\uFE0F"']) expect([title, refused(article(`title: ${title}\npublished: 2026-01-01\n`))]).toEqual([title, '2:8 field-invalid']);
    for (const title of ['"a\\0b"', '"a\\u0007b"', '"a\\x85b"', '"\\uD800"', '"a\\uFFFEb"']) expect(refused(article(`title: ${title}\npublished: 2026-01-01\n`))).toMatch(/^2:\d+ (?:field-invalid|front-matter-syntax)$/);
  });

  it('has topics and authors that make an address', () => {
    expect(refused(article(`${HEAD}topics: ["!?"]\n`))).toBe('4:10 field-invalid');
    expect(refused(article(`${HEAD}byline: ["${'字'.repeat(100)}"]\n`))).toBe('4:10 field-invalid');
    expect(refused(article(`${HEAD}topics: ["__proto__", constructor]\n`))).toBe('accepted');
  });
});

describe('text', () => {
  it('keeps joiners, direction marks and every other visible letter as typed', () => {
    const title = '\u05d0\u202e abc \u2068x\u2069 می\u200cخواهم \u{1F468}\u200d\u{1F469}';
    const { input } = inputOf({ ...SITE, 'articles/a.md': article(`title: "${title}"\npublished: 2026-01-01\n`, `${title}\n`) }, NOW);
    expect(input!.newsroom.articles[0]!.title).toBe(title);
    expect(input!.newsroom.body(input!.newsroom.articles[0]!.id).blocks[0]!.text).toBe(title);
  });

  it('with a control character is refused at its place', () => {
    expect(refused(article(HEAD, 'One.\n\nTwo \u0007.\n'))).toBe('7:5 control-character');
    expect(refused(article(`${HEAD}kicker: a\u0085b\n`))).toBe('4:10 control-character');
    expect(refused(article(HEAD, 'A tab\there.\r\nAnd &#7; there.\n'))).toBe('accepted');
  });

  it('in another encoding is refused by its name', () => {
    const message = (bytes: Buffer) => verdict({ 'articles/a.md': bytes }).errors[0]!.message;
    expect(message(Buffer.from(`\ufeff${article(HEAD)}`, 'utf16le'))).toContain('UTF-16 (little-endian)');
    expect(message(Buffer.from(article(HEAD), 'utf16le'))).toContain('UTF-16 without');
    expect(message(Buffer.from(article(HEAD, 'caf\xe9 \xfcber\n'), 'latin1'))).toContain('Windows-1252');
    expect(message(Buffer.concat([Buffer.from(article(HEAD)), Buffer.from([0xe2, 0x82])]))).toContain('cut off');
    expect(message(Buffer.concat([Buffer.from(article(HEAD)), Buffer.from([0xed, 0xa0, 0x80])]))).toContain('half a character');
    expect(message(Buffer.concat([Buffer.from(article(HEAD)), Buffer.from([0xc0, 0xbc, 0x73])]))).toContain('overlong');
    expect(refused(Buffer.from(article(HEAD, 'caf\xe9\n'), 'latin1'))).toBe('5:4 wrong-encoding');
  });
});

describe('paths', () => {
  it('of images stay in the content folder', () => {
    for (const src of ['../../../etc/passwd', 'file:///etc/passwd', '//example.org/x.png', 'https://example.org/x.png', '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '%E0%A4%A', 'a%00.png', '/.git/config', '..%5c..%5cx.png', 'data:image/png;base64,AA']) {
      expect([src, refused(article(HEAD, `![x](${src})\n`))]).toEqual([src, '5:1 image-outside']);
      const front = refused(article(`${HEAD}image: {src: "${src}", alt: x}\n`));
      expect([src, front]).toEqual([src, expect.stringMatching(/^4:14 (?:path-outside|field-invalid)$/)]);
    }
  });

  it('of slugs, ids and old addresses stay on the site', () => {
    for (const slug of ['../x', 'a/b', 'A', 'a b', 'page', 'x'.repeat(300)]) expect(refused(article(`${HEAD}slug: "${slug}"\n`))).toMatch(/^4:7 (?:field-invalid|id-reserved)$/);
    for (const old of ['//example.org/', 'https://example.org/', '/../x', '/a/%2e%2e/%2e%2e/x', '/a%2fb', '/a\\b', 'a', '/a?b', `/${'x'.repeat(300)}`, '/%E0%A4%A']) {
      expect([old, refused(article(`${HEAD}redirectFrom: ['${old}']\n`))]).toEqual([old, '4:16 field-invalid']);
    }
    expect(refused('---\nname: X\n---\n', 'people/with.md')).toBe('1:1 id-reserved');
    expect(refused('---\nname: X\nposts: [{id: page, title: P}]\n---\n', 'agencies/x.md')).toBe('3:14 field-invalid');
    expect(refused('---\nname: X\n---\n', 'people/constructor.md')).toBe('accepted');
  });

  it('that differ only by letter case or Unicode form are both named', () => {
    const { errors } = verdict({ 'articles/caf\u00e9.md': article(`${HEAD}slug: a\n`), 'articles/cafe\u0301.md': article(`${HEAD}slug: b\n`) });
    expect(errors).toMatchObject([{ rule: 'path-alike', path: 'articles/caf\u00e9.md', other: { path: 'articles/cafe\u0301.md' } }]);
  });
});

describe('links of the file system', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-links-'));
    writeFiles(folder, { 'content/site.yaml': SITE['site.yaml'], 'content/articles/a.md': article(HEAD), 'outside/secret.md': article(HEAD), 'outside/people/eve.md': '---\nname: Eve\n---\n' });
    const link = (to: string, from: string) => symlinkSync(path.join(folder, to), path.join(folder, 'content', from));
    link('outside/secret.md', 'articles/secret.md');
    link('outside/people', 'people');
    link('outside', 'assets');
    link('content/articles', 'articles/again');
    link('nowhere', 'articles/broken.md');
    link('content/articles/a.md', 'articles/b.md');
    mkdirSync(path.join(folder, 'content/stories'));
    writeFileSync(path.join(folder, 'content/stories/.hidden.md'), 'x');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are followed inside the content folder only, and never in circles', () => {
    const { input, problems } = readFolder(path.join(folder, 'content'), NOW);
    expect(problems.map(({ path: name, rule }) => `${name} ${rule}`).sort()).toEqual(['articles/again', 'articles/broken.md', 'articles/secret.md', 'assets', 'people'].map((name) => `${name} link-out-of-folder`));
    expect([...input!.files].sort()).toEqual(['articles/a.md', 'articles/b.md', 'site.yaml']);
    expect(input!.newsroom.people).toEqual([]);
  });
});

describe('bodies', () => {
  const recognizer = createRecognizer({ people: [], agencies: [], posts: [] });
  const titles = indexTitles({ people: [], agencies: [], posts: [] });
  const site = inputOf(SITE, NOW).input!.newsroom.site;
  const read = (body: string) => readArticle({ path: 'articles/a.md', hash: '', text: article(HEAD, `\n${body}\n`) }, site, recognizer, titles);

  it('that nest by the thousand are refused with their line', () => {
    for (const body of ['> '.repeat(5000) + 'a', '- '.repeat(5000) + 'a', '*a **a '.repeat(5000) + 'b' + ' a** a*'.repeat(5000), '['.repeat(9000) + 'a' + ']'.repeat(9000)]) {
      expect(read(body).problems).toMatchObject([{ rule: expect.stringMatching(/^body-too-(?:deep|dense)$/), severity: 'error', line: 6 }]);
    }
  });

  it('never make reading throw', () => {
    const bit = fc.constantFrom('*', '**', '_', '`', '[', ']', '](', ')', '<', '>', '!', '\n', '\n\n', '> ', '- ', '1. ', '|', '|-|', '~~', '[^1]', '[^1]: ', '"', '“', '”', "'", ' said ', 'Ann', ' ', '&amp;', '\\', '#', '    ', '---', '\u0301', '\u202e', '\u{1F468}', 'person:', 'said:x');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        const { entry, body } = read(bits.join(''));
        for (const block of body?.blocks ?? []) expect(block.text.isWellFormed()).toBe(true);
        for (const quote of entry?.quotes ?? []) expect(body!.blocks[quote.block]!.text.slice(quote.start, quote.end)).toBe(quote.text);
      }),
      { numRuns: 400 },
    );
  });
});

const shared = path.resolve(import.meta.dirname, '../../../shared/hostile');

describe.skipIf(!existsSync(shared))('the shared hostile files (skipped where ../shared is absent)', async () => {
  // The files write themselves into a folder that the command line names, and say so.
  const [log, words] = [console.log, process.argv];
  console.log = () => undefined;
  process.argv = words.slice(0, 2);
  const { files } = (existsSync(shared) ? await import(path.join(shared, 'hostile-articles.mjs')) : { files: {} }) as { files: Record<string, [string | Buffer, string]> };
  const { cases } = (existsSync(shared) ? await import(path.join(shared, 'pathological.mjs')) : { cases: () => ({}) }) as { cases: (size: number) => Record<string, string> };
  console.log = log;
  process.argv = words;
  const people = { 'people/ada-lovelace.md': '---\nname: Ada Lovelace\n---\n', 'agencies/nasa.md': '---\nname: NASA\n---\n' };

  it.each(Object.entries(files))('%s', (name, [bytes, wanted]) => {
    const { verdict: got, errors } = verdict({ ...people, [`articles/${name}`]: bytes });
    for (const { path: file, line, column, message } of errors) expect([file, line > 0, column > 0, message.length > 10]).toEqual([`articles/${name}`, true, true, true]);
    // A leap day that lies ahead is accepted, and waits.
    if (wanted === 'accept') expect(errors).toEqual([]);
    else if (wanted !== 'any') expect(got).toBe(wanted);
  });

  it.each(Object.entries(cases(5000)))('%s is read or refused', (_name, text) => {
    const { input, problems } = inputOf({ ...SITE, 'articles/a.md': article(HEAD, `\n${text}\n`) }, NOW);
    expect(input!.newsroom.articles.length > 0 || problems.some(({ severity, rule }) => severity === 'error' && rule.startsWith('body-too-'))).toBe(true);
  });
});
