import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticleBody } from '../../src/importers/convert/body.ts';
import { closeElements } from '../../src/importers/convert/close-elements.ts';
import { headingAnchor } from '../../src/importers/convert/page-links.ts';
import type { Addresses } from '../../src/importers/convert/settle.ts';
import type { ForeignBody } from '../../src/importers/foreign-post.ts';
import { parseBody } from '../../src/parse/parse-body.ts';

const ADDRESSES: Addresses = {
  link: (written) => (/^(?:https?:|[/#])/.test(written) ? { to: written } : { refused: `no ${written}` }),
  image: (written) => (written.startsWith('local') ? { to: `/assets/${written}` } : { refused: 'gone', ...(written.startsWith('http') ? { instead: written } : {}) }),
};

function convert(body: ForeignBody, title = 'T'): { readonly markdown: string; readonly told: readonly string[] } {
  const told: string[] = [];
  return { markdown: toArticleBody(body, { title, addresses: ADDRESSES, report: (reason) => told.push(reason) }), told };
}

const HEADED = '[a](#vote-day) [b](#x) [c](#y) [d](#none)\n\n# T\n\n## Vote day\n\n## The & sum {#x}\n\n## <a name="y"></a>Last';

const html = (source: string) => convert({ kind: 'html', html: source });
const markdown = (source: string, title = 'T') => convert({ kind: 'markdown', markdown: source }, title);
const blocksOf = (source: string) => parseBody(source, { path: 'articles/x.md', linesBefore: 0, resolve: () => null });

describe('plain text', () => {
  it.each(['# no heading', '1. no list', '- no item', '*no emphasis*', '> no quote', '[Kelly](person:)', '["x"](said:nobody)', '![x](y)', '<b>no tag</b>', '&amp; no entity', '`no code`', '| no | table |', 'a_b_c ~no~ ~~strike~~', '[^1] no note', '--- no rule', '+ no', '\\ backslash', '    no code block'])('keeps "%s" as its readers see it', (text) => {
    const written = convert({ kind: 'text', paragraphs: [text] }).markdown;
    const { blocks, links, problems } = blocksOf(written);
    expect(blocks.map(({ block }) => [block.kind, block.text])).toEqual([['paragraph', text.trim()]]);
    expect([links, problems]).toEqual([[], []]);
  });

  it('comes back as it was, whatever it is', () => {
    const word = fc.stringMatching(/^[ -~äß–—“”]{1,12}$/);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join(' ').replaceAll(/\s+/g, ' ').trim();
      fc.pre(text !== '');
      const { blocks } = blocksOf(convert({ kind: 'text', paragraphs: [text] }).markdown);
      expect(blocks.map(({ block }) => block.text)).toEqual([text]);
    }), { numRuns: 300 });
  });
});

describe('HTML', () => {
  it('becomes the Markdown that says the same', () => {
    expect(html('<h2>A</h2><p>b <strong>c</strong> <em> d</em><br>e</p><ul><li>f<li>g</ul><blockquote><p>h</p></blockquote>').markdown).toBe('## A\n\nb **c** *d*\\\ne\n\n- f\n- g\n\n> h\n');
  });

  it('gives a figure as an image with its caption', () => {
    expect(html('<figure><img src="local.png" alt="A"><figcaption>The <b>b</b></figcaption></figure>').markdown).toBe('![A](/assets/local.png "The b")\n');
  });

  it('gives players and images elsewhere as links, and says so', () => {
    const { markdown: written, told } = html('<p>x <img src="https://e.org/a.png" alt="A"></p><iframe src="https://www.youtube.com/embed/abc123" title="Film"></iframe>');
    expect(written).toBe('x [A](https://e.org/a.png)\n\n[Film](https://www.youtube.com/watch?v=abc123)\n');
    expect(told).toHaveLength(2);
  });

  it('loses scripts, styles, forms and hidden text not without a word', () => {
    const { markdown: written, told } = html('<p>a</p><script>x</script><style>y</style><form><input></form><p style="display:none">secret</p><!-- c -->');
    expect(written).toBe('a\n');
    expect(told).toHaveLength(4);
  });

  it('keeps the words of links that readers cannot follow', () => {
    expect(html('<p><a href="javascript:alert(1)">a</a> <a href="person:x">b</a></p>').markdown).toBe('a b\n');
  });

  it('shifts headings below the headline', () => {
    expect(html('<h1>A</h1><h2>B</h2>').markdown).toBe('## A\n\n### B\n');
  });
});

describe('Markdown', () => {
  it('with HTML in it keeps what Markdown can say, footnotes and code included', () => {
    const source = 'a <span class="x">b</span>[^n]\n\n<div>\n\n*c*\n\n</div>\n\n```js\n<i>\n```\n\n[^n]: Note *d*.\n';
    expect(markdown(source).markdown).toBe('a b[^n]\n\n*c*\n\n```js\n<i>\n```\n\n[^n]: Note *d*.\n');
  });

  it('loses a first heading that only repeats the headline', () => {
    expect(markdown('# The *title*\n\ntext', 'The title').markdown).toBe('text\n');
  });

  it('has its references written out, its bare addresses linked and its attributes taken off', () => {
    expect(markdown('[a][r] https://e.org/x_y. {: .lead}\n\n## H {#id}\n\n[r]: https://e.org/r "T"').markdown).toBe('[a](https://e.org/r "T") <https://e.org/x_y>.\n\n## H\n');
  });

  it('shows no address that only the importer knows, where a template called for one outside of any link', () => {
    expect(markdown('See source-file:posts/a.md, or source-file:b.')).toEqual({ markdown: 'See a, or b.\n', told: ['no source-file:posts/a.md', 'no source-file:b'] });
  });

  it('reads HTML that is indented level by level, and code that is fenced or in a list', () => {
    expect(markdown('<p>\n  a\n</p>\n\n      <h2>\n        B\n      </h2>\n\n        <p>c</p>\n\n```\n    <p>d</p>\n```\n').markdown).toBe('a\n\n## B\n\nc\n\n```\n    <p>d</p>\n```\n');
  });

  it('writes definition lists as terms and lists', () => {
    expect(markdown('Term\n: One\n: Two').markdown).toBe('**Term**\n\n- One\n- Two\n');
  });

  it('leaves nothing where an image was left out', () => {
    expect(markdown('a\n\n![A](missing.png "C")\n\nb').markdown).toBe('a\n\nb\n');
  });
});

it('leads links within a post to the headings they mean, and tells of the others', () => {
  const { markdown: text, told } = markdown(HEADED);
  expect(text.split('\n')[0]).toBe('[a](#p-vote-day) [b](#p-the-sum) [c](#p-last) d');
  expect(told).toEqual(['The link to "#none", a place on the same page, was left out: its words stay.']);
});

it('keeps the link in place of a picture or a player apart from the words beside it', () => {
  expect(html('<p>See an <iframe src="https://e.org/v"></iframe>here</p>').markdown).toBe('See an [Embedded page](https://e.org/v) here\n');
  expect(markdown('![A](https://e.org/a.png)B ![C](https://e.org/c.png), D').markdown).toBe('[A](https://e.org/a.png) B [C](https://e.org/c.png), D\n');
});

describe('footnotes that a page writes by hand', () => {
  it.each([
    ['<p>A <sup><a href="#n1" id="r1">1</a></sup> b.</p><h2>Footnotes</h2><ol><li id="n1">Text with <a href="https://e.org/">a link</a>. <a href="#r1">↩</a></li></ol>', 'A [^note-1] b.\n\n[^note-1]: Text with [a link](https://e.org/).\n'],
    ['<p>A<sup id="r1"><a href="#n1">[1]</a></sup> b<a href="#n2" id="r2"><sup>2</sup></a>.</p><p><a id="n1"></a><a href="#r1">[1]</a> One.</p><p id="n2">2. Two. <a href="#r2">^</a></p>', 'A[^note-1] b[^note-2].\n\n[^note-1]: One.\n\n[^note-2]: Two.\n'],
    ['<p>10<sup>2</sup> and <a href="#x">1</a></p><p id="x">Text</p>', '10² and 1\n\nText\n'],
  ])('%s are footnotes of Markdown', (source, text) => expect(html(source).markdown).toBe(text));
});

it.each([['the-vote', 'p-the-vote'], ['x', 'p-last-words-of-all-of'], ['gone', null], ['t', null]])('the place %s in another post is the heading %s', (name, anchor) => {
  expect(headingAnchor('# T\n\n## The vote\n\n## Last words of all of them {#x}\n', 'T', name)).toBe(anchor);
});

describe('an element that nobody closes', () => {
  it.each([
    ['Included as a <script> tag.\n\n## After', 'Included as a \\<script> tag.\n\n## After\n'],
    ['<iframe src="https://e.org/v" />\n\nAfter', '[Embedded page](https://e.org/v)\n\nAfter\n'],
    ['<iframe src="https://e.org/v">\n\nAfter', '[Embedded page](https://e.org/v)\n\nAfter\n'],
    ['<form action="/x">\n\nAfter', 'After\n'],
    ['<script>gone()</script>\n\nAfter `<script>`', 'After `<script>`\n'],
  ])('%j loses nothing behind it', (source, text) => expect(markdown(source).markdown).toBe(text));

  // Looked for from each of them anew, an end would be looked for through 100 GB of text.
  it('may be there 200,000 times', () => expect(closeElements(`${'<svg>'.repeat(200_000)}<b>After</b>`)).toBe('<b>After</b>'));
});
