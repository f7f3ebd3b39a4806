import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/read/schemas/json-schemas.ts';

const root = path.resolve(import.meta.dirname, '../..');
const valid = (name: string, data: unknown) => new Ajv({ strict: false }).compile(jsonSchemas()[`${name}.schema.json`]!)(data);

describe('the JSON Schemas of front matter', () => {
  // `vitest --update` writes them after a change of src/read/schemas/.
  it.each(Object.entries(jsonSchemas()))('%s in public/schemas/ is the one the code gives', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path.join(root, 'public/schemas', name));
  });

  it('take what the contract shows', () => {
    const move = { post: 'secretary-of-state', person: 'mike-pompeo', change: 'takes', state: 'planned', when: 2018, by: 'john-kelly', cite: 'replace him' };
    expect(valid('article', { title: 'T', published: '2017-11-30T17:05:00-05:00', kind: 'analysis', moves: [move], image: { src: 'a.jpg', alt: 'A map' } })).toBe(true);
    expect(valid('person', { name: 'Rex Tillerson', born: '1952-03-23', posts: [{ post: 'secretary-of-state', from: '2017-02-01', to: 'present', as: 'acting' }] })).toBe(true);
    expect(valid('agency', { name: 'CIA', kind: 'agency', posts: [{ id: 'director', title: 'Director', seats: 1, vacant: [{ from: 2017 }] }] })).toBe(true);
    expect(valid('site', { title: 'T', url: 'https://example.org', lang: 'en', timeZone: 'Europe/London', theme: { accent: '#b00' } })).toBe(true);
    expect(valid('story', { title: 'T' })).toBe(true);
  });

  it('refuse unknown and missing fields and wrong choices', () => {
    expect(valid('article', { titel: 'T', title: 'T', published: '2017-11-30' })).toBe(false);
    expect(valid('article', { title: 'T' })).toBe(false);
    expect(valid('article', { title: 'T', published: '2017-11-30', kind: 'column' })).toBe(false);
    expect(valid('person', { name: 'A', posts: [{ post: 'A b' }] })).toBe(false);
  });

  it('say of every field what it means', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      for (const [field, { description }] of Object.entries((schema as { properties: Record<string, { description?: string }> }).properties)) expect([name, field, typeof description]).toEqual([name, field, 'string']);
    }
  });

  it('are what the checked-in editor settings and the extension beside them use', () => {
    const settings = JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string[]> };
    const extension = readFileSync(path.join(root, '.vscode/extensions/dateline/extension.js'), 'utf8');
    const inMarkdown = [...extension.matchAll(/\b(?:articles|people|agencies|stories): '(\w+)'/g)].map(([, kind]) => `${kind}.schema.json`);
    expect([...inMarkdown, ...Object.keys(settings['yaml.schemas']).map((file) => path.basename(file))].sort()).toEqual(Object.keys(jsonSchemas()).sort());
  });
});
