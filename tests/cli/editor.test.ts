import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/read/schemas/json-schemas.ts';

interface FrontMatter {
  completionsAt(lines: readonly string[], row: number, column: number, schema: unknown, ids: (kind: string) => string[]): readonly { readonly label: string }[];
  findingsIn(lines: readonly string[], schema: unknown): readonly { readonly line: number; readonly start: number; readonly message: string }[];
  meaningAt(lines: readonly string[], row: number, column: number, schema: unknown): { readonly key: string; readonly description: string; readonly values: readonly string[] } | null;
}

const { completionsAt, findingsIn, meaningAt } = createRequire(import.meta.url)(path.resolve(import.meta.dirname, '../../.vscode/extensions/dateline/front-matter.js')) as FrontMatter;
const schemas = jsonSchemas();
const IDS: Readonly<Record<string, string[]>> = { people: ['ann-archer'], agencies: ['harbour-office'], stories: ['the-quay'], posts: ['harbour-master'] };

/** What is offered at the mark "‸" of front matter. */
function offered(yaml: string, kind = 'article'): string[] {
  const text = `---\n${yaml}\n---\nBody\n`;
  const before = text.slice(0, text.indexOf('‸')).split('\n');
  return completionsAt(text.replace('‸', '').split('\n'), before.length - 1, before.at(-1)!.length, schemas[`${kind}.schema.json`], (ids) => IDS[ids]!).map(({ label }) => label);
}

describe('while front matter is typed', () => {
  it.each([
    ['‸', ['title', 'published', 'summary']],
    ['title: T\n‸', ['published', 'summary', 'kicker']],
    ['kind: ‸', ['news', 'analysis', 'profile']],
    ['draft: ‸', ['true', 'false']],
    ['story: ‸', ['the-quay']],
    ['people: [‸', ['ann-archer']],
    ['people: [x, ‸]', ['ann-archer']],
    ['people:\n  - ‸', ['ann-archer']],
    ['people:\n- x\n- ‸', ['ann-archer']],
    ['image: {‸', ['src', 'alt', 'caption']],
    ['image: {src: a.jpg, ‸', ['alt', 'caption', 'credit']],
    ['image:\n  src: a.jpg\n  ‸', ['alt', 'caption', 'credit']],
    ['moves:\n  - ‸', ['post', 'person', 'change']],
    ['moves:\n  - post: p\n    person: q\n    ‸', ['change', 'state', 'when']],
    ['moves:\n  - {post: p, change: ‸', ['takes', 'leaves']],
    ['moves:\n  - post: p\n    state: ‸', ['planned', 'nominated', 'confirmed']],
    ['moves:\n  - post: ‸', ['harbour-master']],
    ['moves:\n  - {by: ‸', ['ann-archer', 'harbour-office']],
    ['title: ‸', []],
    ['# ‸', []],
  ])('%j offers %j', (yaml, first) => expect(offered(yaml).slice(0, 3)).toEqual(first));

  it('offers the fields of people and agencies too, and nothing in the text below', () => {
    expect(offered('posts:\n  - {post: a}\n  - {post: a, as: ‸', 'person')).toEqual(['holder', 'acting']);
    expect(offered('posts:\n  - id: a\n    vacant:\n      - ‸', 'agency')).toEqual(['from', 'to', 'cite']);
    expect(offered('title: T\n---\n‸')).toEqual([]);
  });

  it('says what a field means', () => {
    expect(meaningAt(['---', 'moves:', '  - {post: p, change: takes}', '---'], 2, 15, schemas['article.schema.json'])).toMatchObject({ key: 'change', values: ['takes', 'leaves'] });
    expect(meaningAt(['---', 'title: T', '---', 'kind: x'], 3, 1, schemas['article.schema.json'])).toBeNull();
  });

  it('takes further lines of a value for no fields, and a remark for no value', () => {
    const text = '---\ntitle: T\npublished: 2018-05-02\nsummary: "A text\n  Note: that goes on"\nimage: {src: a.jpg,\n  alternative: x}\nmoves: # none: yet\n  - post: p # remark\n    sate: planned\n---\n';
    expect(findingsIn(text.split('\n'), schemas['article.schema.json'])).toMatchObject([{ line: 9, start: 4, message: 'There is no field "sate": did you mean "state"?' }]);
    expect(offered('moves: # none yet\n  - post: p\n    state: ‸')).toContain('planned');
  });

  it('marks unknown fields, wrong values and missing fields where they stand', () => {
    const text = '---\ntitel: T\nkind: column   # x\nimage:\n  src: a.jpg\n  alternative: x\nsummary: |\n  no: field\nmoves:\n  - {post: p}\n  - post: p\n    sate: planned\n---\nkind: none\n';
    expect(findingsIn(text.split('\n'), schemas['article.schema.json'])).toMatchObject([
      { line: 1, start: 0, message: 'There is no field "titel": did you mean "title"?' },
      { line: 2, start: 6, message: expect.stringMatching(/^"column" is none of news, /) },
      { line: 5, start: 2, message: 'There is no field "alternative".' },
      { line: 11, start: 4, message: 'There is no field "sate": did you mean "state"?' },
      { line: 0, message: '`title` is missing: add it.' },
      { line: 0, message: '`published` is missing: add it.' },
    ]);
  });
});
