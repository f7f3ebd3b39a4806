import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const shared = path.resolve(root, '../shared');

interface Result {
  readonly articles: readonly { readonly path: string }[];
  readonly suggestions: { readonly people: readonly { readonly id: string; readonly name: string; readonly posts: readonly { readonly title: string; readonly agency: string | null }[] }[]; readonly agencies: readonly { readonly id: string; readonly name: string; readonly also: readonly string[] }[] };
  readonly skipped: readonly { readonly source: string; readonly reason: string }[];
}

function dateline(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/main.mjs'), ...words], { cwd: root, encoding: 'utf8', input });
  return { status, stdout, stderr };
}

function imported(folder: string, ...words: readonly string[]): Result {
  const { status, stdout, stderr } = dateline(['import', ...words, '--into', folder, '--format', 'json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Result;
}

const fresh = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'import-')), 'content');

/** Every file below a folder with its contents. */
function contents(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  return Object.fromEntries(names.filter((name) => /\.\w+$/.test(name)).map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name), 'utf8')]));
}

function errorsOf(folder: string): string[] {
  return dateline(['check', '--content', folder, '--format', 'json']).stdout.split('\n').filter((line) => line.includes('"severity":"error"'));
}

function hugoSite(): string {
  const site = mkdtempSync(path.join(os.tmpdir(), 'hugo-'));
  const write = (name: string, text: string | Buffer) => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  };
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');
  write('hugo.toml', 'baseURL = "https://old.example/blog/"\ntitle = "Old"\nlanguageCode = "en-us"\ntimeZone = "Europe/Berlin"\n[permalinks]\nposts = "/:year/:month/:slug/"\n');
  write('content/_index.md', '---\ntitle: Home\n---\n');
  write('content/about.md', '---\ntitle: About\n---\nx\n');
  write('content/posts/one/index.md', '+++\ntitle = "One"\ndate = 2018-03-04T10:00:00Z\nlastmod = 2018-03-06\ntags = ["A b"]\naliases = ["/old-one/"]\nweight = 3\n+++\nSee [two]({{< ref "two.md" >}}).\n\n![Über](Über.png)\n\n{{< figure src="/images/b.png" alt="B" caption="C" >}}\n');
  write('content/posts/one/Über.png', pixel);
  write('content/posts/one/unused.png', pixel);
  write('static/images/b.png', pixel);
  write('content/posts/two.md', '---\ntitle: "Two"\nslug: the-second\ndate: 2018-03-04 23:30:00\nauthor: Jo Roe\n---\nText with ![gone](gone.png) and [one](../one/).\n');
  write('content/posts/three.md', '{"title": "", "date": "2018-03-05", "draft": true}\nThe first sentence of it. More.\n');
  write('content/posts/undated.md', '---\ntitle: Undated\n---\nx\n');
  return site;
}

describe('import', () => {
  it('of a Hugo site carries posts, pictures, links and old addresses, and lists the rest', () => {
    const [site, folder] = [hugoSite(), fresh()];
    const { articles, skipped } = imported(folder, site);
    expect(articles.map((each) => each.path)).toEqual(['articles/2018/2018-03-04-one.md', 'articles/2018/2018-03-05-three.md', 'articles/2018/2018-03-04-the-second.md']);
    expect(contents(folder)['articles/2018/2018-03-04-one.md']).toBe('---\ntitle: One\npublished: 2018-03-04T10:00:00Z\nupdated: 2018-03-06\ntopics:\n  - A b\nredirectFrom:\n  - /2018/03/one/\n  - /old-one/\n---\n\nSee [two](/articles/2018/2018-03-04-the-second.md).\n\n![Über](/assets/posts/one/uber.png)\n\n![B](/assets/images/b.png "C")\n');
    expect(contents(folder)['articles/2018/2018-03-04-the-second.md']).toContain('published: 2018-03-04T23:30:00+01:00');
    expect(contents(folder)['articles/2018/2018-03-05-three.md']).toContain('title: The first sentence of it\nkicker: "TODO: write the headline"');
    expect(contents(folder)['site.yaml']).toBe('title: Old\nurl: https://old.example/blog\nlang: en-us\ntimeZone: Europe/Berlin\n');
    expect(skipped.map(({ source }) => source)).toEqual(['content/_index.md', 'content/about.md', 'content/posts/undated.md', 'front matter `weight`', 'content/posts/two.md', 'content/posts/one/']);
    expect(errorsOf(folder)).toEqual([]);
  });

  it('run twice changes nothing and says so; what an editor changed is kept, unless forced', () => {
    const [site, folder] = [hugoSite(), fresh()];
    imported(folder, site);
    const before = contents(folder);
    const again = imported(folder, site);
    expect([again.articles, contents(folder)]).toEqual([[], before]);
    expect(dateline(['import', site, '--into', folder]).stdout).toContain('Nothing changed');
    const edited = path.join(folder, 'articles/2018/2018-03-04-one.md');
    writeFileSync(edited, '---\ntitle: Mine\npublished: 2018-03-04\n---\n');
    expect(imported(folder, site).skipped.filter(({ reason }) => reason.includes('with other contents'))).toHaveLength(1);
    expect(readFileSync(edited, 'utf8')).toContain('Mine');
    expect(imported(folder, site, '--force').articles).toEqual([{ path: 'articles/2018/2018-03-04-one.md' }]);
    expect(contents(folder)).toEqual(before);
  });

  it('of something that is no text says so', () => {
    const folder = fresh();
    const file = path.join(fresh(), 'a.txt');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Uint8Array.from({ length: 500 }, (_, index) => index % 256));
    expect(imported(folder, file)).toMatchObject({ articles: [], skipped: [{ source: 'a.txt', reason: 'It is no text: it holds characters that only programs write.' }] });
  });

  it('writes nothing on a dry run', () => {
    const folder = fresh();
    expect(imported(folder, hugoSite(), '--dry-run', '--create').articles).toHaveLength(3);
    expect(existsSync(folder)).toBe(false);
  });

  it('reads stdin, and works out what it is', () => {
    const folder = fresh();
    const feed = '<rss version="2.0"><channel><title>T</title><link>https://f.example</link><item><title>From a feed</title><pubDate>Sun, 04 Mar 2018 10:00:00 GMT</pubDate><description>x</description></item></channel></rss>';
    expect(dateline(['import', '-', '--into', folder], feed).stdout).toContain('articles/2018/2018-03-04-from-a-feed.md');
    expect(dateline(['import', '-', '--into', folder, '--published', '2018-05-01'], 'Plain words of a story.\n').stdout).toContain('2018-05-01-plain-words-of-a-story.md');
  });

  it('does not let an archive reach for other files of the machine', () => {
    const site = mkdtempSync(path.join(os.tmpdir(), 'reach-'));
    writeFileSync(path.join(site, '..', `${path.basename(site)}.txt`), 'secret');
    writeFileSync(path.join(site, 'a.md'), `---\ntitle: A\ndate: 2018-01-01\n---\n[x](../${path.basename(site)}.txt) ![y](/etc/hostname) ![z](../../etc/passwd)\n`);
    const folder = fresh();
    imported(folder, site);
    expect(existsSync(path.join(folder, 'assets'))).toBe(false);
  });

  it('refuses what is not there and dates that are none', () => {
    expect(dateline(['import', '/nowhere/at/all', '--into', fresh()])).toMatchObject({ status: 1 });
    expect(dateline(['import', root, '--published', 'soon'])).toMatchObject({ status: 2 });
    expect(dateline(['import'])).toMatchObject({ status: 2 });
  });
});

describe.skipIf(!existsSync(shared))('import of real archives (left out where they are not beside the project)', () => {
  it('brings the founding story with the nine people it names, their titles in its words, and no other', () => {
    const folder = fresh();
    const { suggestions } = imported(folder, path.join(shared, 'seed/wire-story.txt'), '--published', '2017-11-30', '--create');
    const people = suggestions.people.map(({ name, posts }) => [name, ...posts.flatMap(({ title, agency }) => [title, agency])]);
    expect(people.toSorted()).toEqual([
      ['Asa Hutchinson', 'Gov.', null],
      ['Donald Trump', 'President', null],
      ['Heather Nauert', 'State Department spokeswoman', 'state-department'],
      ['John Kelly', 'White House chief of staff', 'white-house'],
      ['Mike Pompeo', 'CIA Director', 'cia'],
      ['Nikki Haley', 'ambassador to the U.N.', 'united-nations'],
      ['Rex Tillerson', 'Secretary of State', 'state-department'],
      ['Sarah Huckabee Sanders', 'White House press secretary', 'white-house'],
      ['Tom Cotton', 'Sen.', 'senate'],
    ]);
    expect(suggestions.agencies.map(({ id }) => id).toSorted()).toEqual(['cia', 'senate', 'state-department', 'united-nations', 'white-house']);
    expect(errorsOf(folder)).toEqual([]);
    const again = imported(folder, path.join(shared, 'seed/wire-story.txt'), '--published', '2017-11-30', '--create');
    expect(again.suggestions).toEqual({ people: [], agencies: [] });
  });

  it('brings a Jekyll blog and a WordPress export in without errors', () => {
    for (const [source, count] of [['corpora/18f-blog', 127], ['imports/wordpress-theme-test.xml', 51]] as const) {
      const folder = fresh();
      expect(imported(folder, path.join(shared, source)).articles).toHaveLength(count);
      expect(errorsOf(folder)).toEqual([]);
    }
  });

  it('finds nobody new in a newsroom that has them all', () => {
    const folder = fresh();
    cpSync(path.join(root, 'content'), folder, { recursive: true });
    const { suggestions } = imported(folder, path.join(shared, 'seed/wire-story.txt'), '--published', '2017-11-30');
    expect(suggestions.people.filter(({ name }) => name !== 'Asa Hutchinson')).toEqual([]);
  });
});
