import { expect, it } from 'vitest';
import { exampleWith } from '../../src/check/example-newsroom.ts';
import { problemsOf } from './check-folder.ts';

const article = (name: string, front: string) => ({ [`articles/2018-06-01-${name}.md`]: `---\ntitle: ${name}\npublished: 2018-06-01\n${front}---\n\nBen Baker spoke.\n` });
const found = async (...files: Record<string, string>[]) => (await problemsOf(exampleWith(Object.assign({}, ...files) as Record<string, string>))).map(({ path, line, column, rule, other }) => `${path}:${line}:${column} ${rule}${other ? ` ${other.path}` : ''}`);

it('over pages of articles, profiles, archives, topics and the site are named with what is there', async () => {
  const old = ['/2018/05/02/new-quay/index.html', '/People/Ann-Archer', '/posts/harbour-master/', '/2018/05/', '/topics/ships/', '/feed.xml', '/', '/people/by/date/'];
  const problems = await found(article('a', `topics: [Ships]\nredirectFrom:\n${old.map((path) => `  - ${path}\n`).join('')}`));
  expect(problems.map((problem) => problem.replace(/^.*?md:/, ''))).toEqual([
    '6:5 redirect-over-page articles/2018-05-02-new-quay.md', '7:5 redirect-over-page people/ann-archer.md', '8:5 redirect-over-page agencies/harbour-office.md', '9:5 redirect-over-page', '10:5 redirect-over-page', '11:5 redirect-over-page', '12:5 redirect-over-page', '13:5 redirect-over-page',
  ]);
});

it('in circles name both', async () => {
  expect(await found(article('a', 'redirectFrom: [/2018/06/01/b/]\n'), article('b', 'redirectFrom: [/2018/06/01/a/]\n'))).toEqual([
    'articles/2018-06-01-a.md:4:16 redirect-loop articles/2018-06-01-b.md', 'articles/2018-06-01-b.md:4:16 redirect-loop articles/2018-06-01-a.md',
  ]);
  expect(await found({ 'people/cy-cooper.md': '---\nname: Cy Cooper\nformerIds: [cy-cooper]\n---\n' })).toEqual(['people/cy-cooper.md:3:13 redirect-loop']);
});

it('claimed twice, or below a file, name both', async () => {
  expect(await found(article('a', 'redirectFrom: [/x/, /y.html]\n'), article('b', 'redirectFrom: [/X, /y.html/z/]\n'))).toEqual(['articles/2018-06-01-b.md:4:16 redirect-duplicate articles/2018-06-01-a.md', 'articles/2018-06-01-b.md:4:20 redirect-duplicate articles/2018-06-01-a.md']);
  expect(await found({ 'people/cy-cooper.md': '---\nname: Cy Cooper\nformerIds: [cyril]\n---\n', 'people/di-dyer.md': '---\nname: Di Dyer\nformerIds: [cyril, ann-archer]\n---\n' })).toEqual(['people/di-dyer.md:3:13 redirect-duplicate people/cy-cooper.md', 'people/di-dyer.md:3:20 redirect-over-page people/ann-archer.md']);
});

it('from where nothing is are fine, by the thousand', async () => {
  expect(await found(article('a', `redirectFrom:\n${Array.from({ length: 1000 }, (_, n) => `  - /old/${n}/\n`).join('')}`))).toEqual([]);
});
