import { expect, it } from 'vitest';
import { vanishedPages } from '../../src/check/vanished-pages.ts';

const OLD = ['index.html', '2017/12/13/index.html', '2017/12/13/a/index.html', '2017/12/13/a/index.json', 'people/ann/index.html', 'people/ann/feed.xml', 'people/ann/with/ben/index.html', 'assets/report.pdf', 'images/a-123.avif', '_astro/x.css', 'data/manifest.json', 'data/articles/2017.jsonl'];

it('names pages, feeds, data and documents that are gone, of a page not what lay below it', () => {
  expect(vanishedPages(OLD, new Set(['/']))).toEqual(['/2017/12/13/a/', '/assets/report.pdf', '/data/articles/2017.jsonl', '/people/ann/']);
});

it('is content where everything is there or redirected, in any case', () => {
  expect(vanishedPages(OLD, new Set(['/', '/2017/12/13/a/', '/2017/12/13/a/index.json', '/People/Ann/', '/people/ann/feed.xml', '/assets/report.pdf', '/data/articles/2017.jsonl']))).toEqual([]);
});

it('names what is gone below a page that is there', () => {
  expect(vanishedPages(['people/ann/index.html', 'people/ann/feed.xml'], new Set(['/people/ann/']))).toEqual(['/people/ann/feed.xml']);
});

it('follows what lies below a page to its new place, and names what is not there either', () => {
  const old = ['people/ann/index.html', 'people/ann/feed.xml', 'people/ann/2017/index.html'];
  const pages = new Set(['/people/ann/', '/people/anna/', '/people/anna/feed.xml']);
  expect(vanishedPages(old, pages, [{ from: '/people/ann/', to: '/people/anna/' }])).toEqual(['/people/ann/2017/']);
});
