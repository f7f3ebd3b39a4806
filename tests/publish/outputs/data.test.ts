import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataOutputs } from '../../../src/publish/outputs/data.ts';
import { corpusOf, SMALL_NEWSROOM } from '../../newsroom.ts';

const outputs = dataOutputs(corpusOf(SMALL_NEWSROOM));
const textOf = (name: string) => {
  const output = outputs.find((each) => each.path === name);
  return output?.kind === 'text' ? output.text() : '';
};
const dataOf = (name: string) => JSON.parse(textOf(name));

describe('data', () => {
  it('stands beside every article, and beside whoever and whatever has one', () => {
    expect(outputs.map((output) => output.path).sort()).toEqual([
      '2017/11/30/plan/index.json', '2017/12/01/denial/index.json', 'agencies/city-council/index.json', 'authors/mara-east/index.json',
      'data/articles/2017.jsonl', 'data/ninjs.jsonl', 'data/ninjs/2017-11.jsonl', 'data/ninjs/2017-12.jsonl', 'data/popolo.json', 'index.json', 'people/ada-north/index.json', 'people/ben-south/index.json',
      'posts/chief-pilot/index.json', 'posts/harbour-master/index.json', 'stories/who-runs-the-port/index.json', 'topics/the-port/index.json',
    ]);
  });

  it('gives an article as one line, the way `read` does', () => {
    const text = textOf('2017/11/30/plan/index.json');
    expect(text.indexOf('\n')).toBe(text.length - 1);
    const article = JSON.parse(text);
    expect(article).toMatchObject({ version: 1, id: '2017/11/30/plan', url: 'https://gazette.example/2017/11/30/plan/', state: 'published' });
    for (const { block, start, end, text: words } of [...article.mentions, ...article.quotes]) expect(article.blocks[block].text.slice(start, end)).toBe(words);
    expect(article.quotes[0].text).toBe('"She’s here,"');
  });

  it('joins the articles of a year, oldest first', () => {
    const year = outputs.find(({ path: name }) => name === 'data/articles/2017.jsonl');
    expect(year?.kind === 'joined' && year.parts).toEqual(['2017/11/30/plan/index.json', '2017/12/01/denial/index.json']);
  });

  it('gives all articles in ninjs month by month, newest first', () => {
    const days = ['2017-11-30', '2016-02-29', '2017-12-01', '2015-01-01'];
    const articles = Object.fromEntries(days.map((day) => [`articles/${day}-news.md`, `---\ntitle: News\npublished: ${day}\n---\nNews.\n`]));
    const all = dataOutputs(corpusOf({ 'site.yaml': SMALL_NEWSROOM['site.yaml']!, ...articles })).filter(({ path: name }) => name.startsWith('data/ninjs'));
    const whole = all.find(({ path: name }) => name === 'data/ninjs.jsonl');
    expect(whole?.kind === 'joined' && whole.parts).toEqual(['data/ninjs/2017-12.jsonl', 'data/ninjs/2017-11.jsonl', 'data/ninjs/2016-02.jsonl', 'data/ninjs/2015-01.jsonl']);
    const lines = all.flatMap((output) => (output.kind === 'text' ? output.text().trim().split('\n') : []));
    expect(lines.map((each) => JSON.parse(each).firstCreated.slice(0, 10))).toEqual(['2017-12-01', '2017-11-30', '2016-02-29', '2015-01-01']);
  });

  it('carries moves with their denials and outcomes', () => {
    for (const name of ['2017/11/30/plan/index.json', 'people/ben-south/index.json', 'posts/harbour-master/index.json']) {
      const [move] = dataOf(name).moves;
      expect(move, name).toMatchObject({ post: 'harbour-master', person: 'ben-south', change: 'takes', state: 'planned', outcome: { result: 'as-reported', days: 147 } });
      expect(move.denials, name).toHaveLength(1);
    }
    expect(dataOf('data/popolo.json').dateline_moves[0].denials).toHaveLength(1);
    expect(textOf('data/ninjs/2017-11.jsonl')).toMatch(/Denied December 1, 2017 by City Council: “there was no plan”/);
  });

  it('points at nobody who is kept out of indexes, and leaves the words', () => {
    for (const output of outputs) if (output.kind === 'text') expect(output.text(), output.path).not.toContain('cleo-west');
    expect(dataOf('2017/11/30/plan/index.json').blocks[0].text).toContain('Cleo West would follow him.');
  });

  it('tells tenures as the ledger has them', () => {
    const { memberships, posts, persons, organizations } = dataOf('data/popolo.json');
    expect(persons.map(({ id }: { id: string }) => id)).toEqual(['ada-north', 'ben-south']);
    expect(organizations.map(({ id }: { id: string }) => id)).toEqual(['city-council', 'port-authority']);
    expect(posts).toHaveLength(2);
    expect(memberships[0]).toMatchObject({ person_id: 'ada-north', post_id: 'harbour-master', organization_id: 'port-authority', start_date: '2015-03', end_date: '2018-04-26', dateline_as: 'holder' });
    expect(memberships.at(-1)).toMatchObject({ person_id: 'ben-south', post_id: 'harbour-master', dateline_current: true });
  });
});

const schemas = path.resolve(import.meta.dirname, '../../../../shared/schemas');

describe.skipIf(!existsSync(schemas))('by the published schemas (skipped where they are not beside the project)', () => {
  it('an article is valid ninjs 3.1', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schema = JSON.parse(readFileSync(path.join(schemas, 'ninjs-3.1.json'), 'utf8'));
    // What it refers to on the web is GeoJSON, of which there is none.
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    const valid = ajv.compile(schema);
    const lines = ['11', '12'].flatMap((month) => textOf(`data/ninjs/2017-${month}.jsonl`).trim().split('\n'));
    expect(lines).toHaveLength(2);
    for (const each of lines) expect([valid(JSON.parse(each)), valid.errors]).toEqual([true, null]);
  });

  it('people, agencies, posts and tenures are valid Popolo', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, schemaId: '$id' } as never);
    addFormats.default(ajv);
    for (const file of readdirSync(path.join(schemas, 'popolo'))) {
      // Draft 3 says of a property that it is required; later drafts, and so the validator, say it of the object.
      const { $schema: _, id, ...schema } = JSON.parse(readFileSync(path.join(schemas, 'popolo', file), 'utf8'), (key, value) => (key === 'required' && value === true ? undefined : value));
      ajv.addSchema({ ...schema, $id: id });
    }
    for (const name of ['motion', 'speech', 'vote', 'vote_event']) ajv.addSchema({ $id: `http://www.popoloproject.com/schemas/${name}.json#` });
    const data = dataOf('data/popolo.json');
    for (const [list, name] of [['persons', 'person'], ['organizations', 'organization'], ['posts', 'post'], ['memberships', 'membership']] as const) {
      const valid = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json#`)!;
      for (const each of data[list]) expect([valid(each), valid.errors]).toEqual([true, null]);
    }
  });
});
