import { expect, it } from 'vitest';
import { problemsOf } from '../check/check-folder.ts';

const SITE = { 'site.yaml': 'title: T\nurl: https://example.org\nlang: en\ntimeZone: UTC\n' };
const found = async (body: string) => {
  const problems = await problemsOf({ ...SITE, 'articles/a.md': `---\ntitle: T\npublished: 2026-01-01\n---\n\n${body}\n` });
  return problems.map(({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${/did you mean "[^"]*"/.exec(message)?.[0] ?? ''}`.trim());
};

it('links inside an article lead to its paragraphs, quotations and notes', async () => {
  expect(await found('One two three four five six.[^1]\n\nSee [above](#p-one-two-three-four-five).\n\n[^1]: A note.')).toEqual([]);
  expect(await found('One two three four five six.\n\nSee [above](#p-one-two-three-for-five) and [that](#nowhere-at-all).')).toEqual(['8:5 warning link-nowhere did you mean "#p-one-two-three-four-five"', '8:44 warning link-nowhere']);
});

it('links to files and pages that are not there are warned of where they stand', async () => {
  expect(await found('See [a](../assets/none.pdf), [b](/people/none/), [c](/2026/01/01/a/), [d](a.md), [e](b.md).')).toEqual(['6:5 warning link-nowhere', '6:30 warning link-nowhere', '6:82 warning link-nowhere']);
});

it('addresses of other schemes are left out', async () => {
  expect(await found('See [a](javascript:alert), [b](ftp://example.org/), [c](mailto:a@example.org), [d](https://example.org).')).toEqual(['6:5 warning link-refused', '6:28 warning link-refused']);
});

it('a missing site.yaml is said so', async () => {
  expect(await problemsOf({ 'articles/a.md': 'x' })).toMatchObject([{ path: 'site.yaml', severity: 'error', message: 'There is no site.yaml in the content folder: write it, or name another folder.' }]);
});

it('profiles, storylines and the about page are held to the same', async () => {
  const problems = await problemsOf({
    'site.yaml': `${SITE['site.yaml']}about: |\n  See [us](person:nobody).\n`,
    'people/ann-archer.md': '---\nname: Ann Archer\n---\n\nShe is.\n\nSee [him](person:nobody), <b>bold</b> and ![a map](/assets/map.png).\n',
    'stories/quay.md': '---\ntitle: The quay\n---\nSee [her](../people/ann-archer.md).\n',
  });
  expect(problems.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`).sort()).toEqual([
    'people/ann-archer.md:7:27 raw-html', 'people/ann-archer.md:7:34 raw-html', 'people/ann-archer.md:7:43 prose-file', 'people/ann-archer.md:7:5 reference-unknown', 'site.yaml:6:5 reference-unknown', 'stories/quay.md:4:5 link-nowhere',
  ]);
});
