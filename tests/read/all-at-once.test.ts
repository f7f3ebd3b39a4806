import { describe, expect, it } from 'vitest';
import { problemsOf } from '../check/check-folder.ts';

const SITE = 'title: The Gazette\nurl: https://gazette.example\nlang: en\ntimeZone: UTC\n';

describe('a field that nobody knows', () => {
  it('hides nothing else that is wrong with its file', async () => {
    const problems = await problemsOf({
      'site.yaml': SITE,
      'people/ada-north.md': '---\nname: Ada North\nnick: Addie\nposts: [{ post: harbour-mastr, from: 2015 }]\n---\n',
      'agencies/port.md': '---\nname: Port\nposts: [{ id: harbour-master, title: Harbour Master }]\n---\n',
      'articles/2017-11-30-plan.md': '---\ntitel: x\ntitle: A plan\npublished: 2017-11-30\npeople: [ada-nort]\n---\n\nSee [her](person:ada-sorth).\n',
    });
    const told = problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
    expect(told).toEqual(expect.arrayContaining([
      'people/ada-north.md:3 field-unknown', 'people/ada-north.md:4 tenure-post-unknown',
      'articles/2017-11-30-plan.md:2 field-unknown', 'articles/2017-11-30-plan.md:5 reference-unknown', 'articles/2017-11-30-plan.md:8 reference-unknown',
    ]));
  });
});

describe('a value that is wrong', () => {
  it('hides nothing else that is wrong with an article', async () => {
    const article = '---\ntitle: A plan\npublished: 2017-11-30\nkind: newz\nmoves:\n  - {post: a, person: b, change: take, cite: c}\nstory: none\n---\n\nSee [her](person:ada-sorth) <b>now</b>.\n';
    const problems = await problemsOf({ 'site.yaml': SITE, 'articles/2017-11-30-plan.md': article });
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(expect.arrayContaining(['4 field-invalid', '6 field-invalid', '7 reference-unknown', '10 reference-unknown', '10 raw-html']));
  });
});
