import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { feedOutputs } from '../../../src/publish/outputs/feeds.ts';
import { corpusOf, SMALL_NEWSROOM } from '../../newsroom.ts';

function filesOf(files = SMALL_NEWSROOM, base = '/'): Map<string, string> {
  const outputs = feedOutputs(corpusOf(files, { base }));
  return new Map(outputs.map((output) => [output.path, output.kind === 'text' ? output.text() : '']));
}

/** The texts of the elements of a document by their path. @throws where it is not well-formed. */
function textsOf(xml: string): Map<string, string[]> {
  const parser = new SaxesParser({ xmlns: true });
  const found = new Map<string, string[]>();
  const path: string[] = [];
  const texts: string[] = [];
  parser.on('opentag', ({ name }) => (path.push(name), texts.push('')));
  parser.on('text', (text) => void (texts[texts.length - 1] += text));
  parser.on('closetag', () => {
    const key = path.join('/');
    found.set(key, [...(found.get(key) ?? []), texts.pop()!]);
    path.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe('feeds', () => {
  const files = filesOf();

  it('stand beside the front page and whoever and whatever has an article', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.xml')).sort()).toEqual([
      'agencies/city-council/feed.xml', 'authors/mara-east/feed.xml', 'feed.xml', 'people/ada-north/feed.xml', 'people/ben-south/feed.xml',
      'posts/chief-pilot/feed.xml', 'posts/harbour-master/feed.xml', 'stories/who-runs-the-port/feed.xml', 'topics/the-port/feed.xml',
    ]);
  });

  it('leave out who is kept out of indexes', () => {
    expect([...files.keys()].filter((path) => path.includes('cleo-west'))).toEqual([]);
    expect(files.get('feeds.opml')).not.toContain('cleo-west');
  });

  it('are well-formed and list every feed in one outline', () => {
    for (const [path, text] of files) if (path.endsWith('.xml') || path.endsWith('.opml')) textsOf(text);
    const listed = [...files.get('feeds.opml')!.matchAll(/xmlUrl="https:\/\/gazette\.example\/([^"]+)"/g)].map(([, path]) => path);
    expect(listed.sort()).toEqual([...files.keys()].filter((path) => path.endsWith('.xml')).sort());
  });

  it('hold the whole article for the site, and the sentence that names them for a person', () => {
    const whole = textsOf(files.get('feed.xml')!).get('feed/entry/content')!;
    expect(whole[1]).toContain('Addie is here');
    const excerpt = textsOf(files.get('people/ben-south/feed.xml')!).get('feed/entry/content')!;
    expect(excerpt[1]).toContain('<b>Ben South</b>');
    expect(excerpt[1]).not.toContain('Addie is here');
  });

  it('carry a move with its denial and its outcome', () => {
    for (const path of ['feed.xml', 'people/ben-south/feed.xml', 'posts/harbour-master/feed.xml']) {
      const plan = textsOf(files.get(path)!).get('feed/entry/content')!.find((html) => html.includes('Ben South takes') || html.includes('Ben South to'))!;
      expect(plan, path).toMatch(/[Dd]enied/);
      expect(plan, path).toMatch(/26|147/);
    }
  });

  it('give the same items as JSON, with ids that are the articles’ addresses', () => {
    const feed = JSON.parse(files.get('feed.json')!);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(['https://gazette.example/2017/12/01/denial/', 'https://gazette.example/2017/11/30/plan/']);
    expect(textsOf(files.get('feed.xml')!).get('feed/entry/id')).toEqual(feed.items.map(({ id }: { id: string }) => id));
  });

  it('name addresses under the base path', () => {
    const moved = filesOf(SMALL_NEWSROOM, '/archive/');
    const feed = JSON.parse(moved.get('people/ada-north/feed.json')!);
    expect(feed.feed_url).toBe('https://gazette.example/archive/people/ada-north/feed.json');
    expect(feed.items[0].url).toBe('https://gazette.example/archive/2017/12/01/denial/');
    expect(JSON.parse(moved.get('feed.json')!).items[1].content_html).toContain('href="https://gazette.example/archive/people/ada-north/"');
  });

  it.each(['a & <b> ]]> "q" \'s', '\u202Eright to left', '😀 é 漢', '</title><script>x</script>', '&amp; &#0; %00', '--> <!--'])('set the title %j as it was typed', (title) => {
    const plan = { ...SMALL_NEWSROOM, 'articles/2017/2017-12-02-x.md': `---\ntitle: ${JSON.stringify(title)}\npublished: 2017-12-02\n---\n\nAda North spoke.\n` };
    const made = filesOf(plan);
    expect(textsOf(made.get('feed.xml')!).get('feed/entry/title')![0]).toBe(title);
    expect(JSON.parse(made.get('feed.json')!).items[0].title).toBe(title);
  });
});
