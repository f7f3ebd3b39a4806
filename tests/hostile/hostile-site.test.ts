import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf, writeFiles, type Files } from '../check/check-folder.ts';
import { openBrowser, serve } from '../browser/browser.ts';
import { siteFiles, type SiteFiles } from '../site/site-files.ts';
import { hostileStrings } from './strings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SITE = 'title: The Plain Paper\nurl: https://plain.example\nlang: en\ntimeZone: UTC\nsocialImages: false\n';
const yaml = JSON.stringify;
/** In place of a hostile text, to see what a page looks like without one. */
const HARMLESS = 'Plainword';

// As code, a text stands in the article letter for letter, and can be cited.
const FENCE = '~~~~~~~~~~~~';

/** An article that says a text wherever front matter can. */
function articleSaying(text: string): string {
  return [
    '---', `title: ${yaml(text)}`, 'published: 2020-01-01', `summary: ${yaml(text)}`, `kicker: ${yaml(text)}`, // A name without a letter or digit is refused: it would make no address.
    `byline: [${yaml(`Mara ${text}`)}]`, `dateline: ${yaml(text)}`, `topics: [${yaml(`On ${text}`)}]`, // By words: an address alone would be a link, as its reader wants it.
    `license: ${yaml(`Of ${text}`)}`,
    `source: { name: ${yaml(text)} }`, `image: { src: /assets/dot.png, alt: ${yaml(text)}, caption: ${yaml(text)}, credit: ${yaml(text)} }`,
    `corrections: [{ date: 2020-01-02, text: ${yaml(text)} }]`, `sources: [{ title: ${yaml(text)}, publisher: ${yaml(text)}, url: ${yaml(`https://plain.example/?q=${text.replaceAll(/[\s<>"\u0000-\u001F]/gu, '')}`)} }]`,
    `moves: [{ post: clerk, person: mara-plain, change: takes, state: planned, cite: ${yaml(text)} }]`, '---', '', 'Nothing happened on Monday', '', FENCE, text, FENCE, '',
  ].join('\n');
}

const personCalled = (text: string) => `---\nname: ${yaml(text)}\nalso: [${yaml(`${text} too`)}]\nposts: [{ post: clerk, from: 2010, to: 2011, began: ${yaml(text)}, ended: ${yaml(text)} }]\n---\n`;
const bodyOf = (text: string) => `---\ntitle: A body\npublished: 2020-01-02\n---\n\n${text}\n\n"${text}" the clerk said.\n\n> ${text.replaceAll('\n', '\n> ')}\n`;
const OFFICE = { 'people/mara-plain.md': '---\nname: Mara Plain\n---\n', 'agencies/office.md': '---\nname: The Office\nposts: [{ id: clerk, title: Clerk, seats: 9999 }]\n---\n' };

let strings: string[] = [];
/** What the texts make, and what plain words in their place make. */
interface Twins {
  readonly folder: string;
  readonly hostile: SiteFiles;
  readonly harmless: SiteFiles;
}

// Apart, because a name on file is found where a headline says it.
let articles: Twins;
let people: Twins;

function build(name: string, files: Files): string {
  const content = path.join(folder, name);
  writeFiles(content, { 'site.yaml': SITE, ...OFFICE, ...files });
  const out = path.join(folder, `${name}-site`);
  execFileSync(process.execPath, ['src/cli/main.mjs', 'build', '--content', content, '--out', out, '--now', '2021-01-01'], { cwd: path.resolve(import.meta.dirname, '../..'), stdio: ['ignore', 'ignore', 'inherit'] });
  return out;
}

const named = (texts: readonly string[], name: (index: number) => string, file: (text: string) => string): Files => Object.fromEntries(texts.map((text, index) => [name(index), file(text)]));

function articleFiles(texts: readonly string[], dot: Buffer): Files {
  return { ...named(texts, (index) => `articles/2020-01-01-front-${index}.md`, articleSaying), ...named(texts, (index) => `articles/2020-01-02-body-${index}.md`, bodyOf), 'assets/dot.png': dot };
}

const peopleFiles = (texts: readonly string[]): Files => named(texts, (index) => `people/person-${index}.md`, personCalled);

function twins(name: string, files: (texts: readonly string[]) => Files): Twins {
  const site = build(`hostile-${name}`, files(strings));
  return { folder: site, hostile: siteFiles(site), harmless: siteFiles(build(`harmless-${name}`, files(strings.map((_, index) => `${HARMLESS} ${index}`)))) };
}

beforeAll(async () => {
  const dot = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).png().toBuffer();
  const all = hostileStrings();
  const problems = await problemsOf({ 'site.yaml': SITE, ...OFFICE, ...articleFiles(all, dot), ...peopleFiles(all) });
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ path: file }) => Number(/-(\d+)\.md$/.exec(file)?.[1] ?? -1)));
  strings = all.filter((_, index) => !refused.has(index));
  articles = twins('articles', (texts) => articleFiles(texts, dot));
  people = twins('people', peopleFiles);
});

type Node = DefaultTreeAdapterTypes.Node;

function elements(node: Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}

const tree = (html: string) => elements(parse(html)).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

describe('a hostile text', () => {
  it('is refused only where it cannot be seen or cannot be written', () => {
    expect(strings.length).toBeGreaterThan(hostileStrings().length * 0.85);
    expect(strings).toEqual(expect.arrayContaining(['<script>alert(1)</script>', ']]><script>alert(1)</script>', '\u202Eevil\u202C', '__proto__']));
  });

  it('changes nothing about a page but its words, wherever a file says it', () => {
    const changed = (pages: Twins, url: (index: number) => string) =>
      strings.filter((_, index) => JSON.stringify(tree(pages.hostile.text(`${url(index)}/index.html`))) !== JSON.stringify(tree(pages.harmless.text(`${url(index)}/index.html`))));
    expect(changed(articles, (index) => `2020/01/01/front-${index}`)).toEqual([]);
    expect(changed(people, (index) => `people/person-${index}`)).toEqual([]);
  });

  it('never becomes anything that runs, loads or leaves, on any page', () => {
    const ALLOWED_SCRIPT = (file: string, attributes: Map<string, string>) => attributes.get('type') === 'application/ld+json' || (file === 'search/index.html' && (attributes.get('src') ?? '').startsWith('/_astro/'));
    const all = [articles, people].flatMap(({ hostile }) => hostile.paths.filter((file) => file.endsWith('.html')).map((file) => [file, hostile.text(file)] as const));
    const wrong = all.flatMap(([file, html]) =>
      elements(parse(html)).flatMap(({ tagName, attrs }) => {
        const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
        if (tagName === 'script' && !ALLOWED_SCRIPT(file, attributes)) return [`${file}: script`];
        if (['iframe', 'object', 'embed', 'base', 'applet', 'frame', 'style', 'template', 'math', 'video', 'audio'].includes(tagName)) return [`${file}: ${tagName}`];
        return attrs.flatMap(({ name, value }) => {
          if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) return [`${file}: ${tagName} ${name}`];
          if (['href', 'src', 'action', 'xlink:href', 'poster', 'data'].includes(name) && !/^(\/|#|https?:|mailto:|tel:|\?)/i.test(value)) return [`${file}: ${tagName} ${name}=${value}`];
          return [];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('comes back as it was typed: in the headline, the structured data, the data and the feed', () => {
    const { hostile } = articles;
    const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    strings.forEach((text, index) => {
      const page = parse(hostile.text(`2020/01/01/front-${index}/index.html`));
      const all = elements(page);
      expect(JSON.parse(hostile.text(`2020/01/01/front-${index}/index.json`)).title, text).toBe(text);
      const [ld] = all.filter((element) => element.attrs.some(({ value }) => value === 'application/ld+json')).map((element) => JSON.parse(textOf(element)));
      expect(ld.headline, text).toBe(text);
      const title = fold(textOf(all.find(({ tagName }) => tagName === 'title')!));
      expect(title.startsWith(fold(text).slice(0, 20)) || title.length > 0, text).toBe(true);
    });
    const feeds = hostile.paths.filter((file) => /^topics\/.*feed\.json$/.test(file)).flatMap((file) => (JSON.parse(hostile.text(file)) as { items: { title: string }[] }).items);
    for (const { title } of feeds) expect(strings).toContain(title);
  });

  it('leaves every XML file well-formed and every JSON file readable', () => {
    for (const [hostile, file] of [articles, people].flatMap((each) => each.hostile.paths.map((name) => [each.hostile, name] as const))) {
      if (/\.(xml|opml|svg)$/.test(file)) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw new Error(`${file}: ${error.message}`);
        });
        parser.write(hostile.text(file)).close();
      } else if (/\.(json|webmanifest)$/.test(file)) JSON.parse(hostile.text(file));
      else if (file.endsWith('.jsonl')) hostile.text(file).split('\n').filter(Boolean).forEach((line) => JSON.parse(line));
    }
  });

  it('runs nothing in a real browser', async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) (window as unknown as Record<string, unknown>)[name] = () => document.documentElement.setAttribute('data-ran', name);
    });
    const step = Math.max(1, Math.floor(strings.length / 60));
    const some = (url: (index: number) => string) => strings.flatMap((_, index) => (index % step === 0 ? [url(index)] : []));
    const visits: [Twins, string[]][] = [
      [articles, ['/', '/2020/01/01/', '/2020/01/02/', '/quotes/', '/topics/', '/authors/', '/corrections/', '/search/?q=script', ...some((index) => `/2020/01/01/front-${index}/`), ...some((index) => `/2020/01/02/body-${index}/`)]],
      [people, ['/people/', '/posts/clerk/', ...some((index) => `/people/person-${index}/`)]],
    ];
    for (const [pages, urls] of visits) {
      const served = await serve(pages.folder);
      for (const url of urls.filter((each) => pages.hostile.paths.includes(`${each.slice(1).replace(/\?.*/, '')}index.html`))) {
        await page.goto(served.origin + url, { waitUntil: 'load' });
        if (await page.evaluate(() => document.documentElement.hasAttribute('data-ran'))) ran.push(url);
      }
      served.close();
    }
    expect(ran).toEqual([]);
    await browser.close();
  });
});
