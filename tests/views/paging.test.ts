import { describe, expect, it } from 'vitest';
import { peopleOutputs } from '../../src/publish/outputs/people.ts';
import { pageNumbers, pageOf } from '../../src/views/paging.ts';
import { corpusOf } from '../newsroom.ts';

describe('a long list', () => {
  it('is cut into pages that lead to each other, the first at its own address', () => {
    const at = (page: number) => pageOf([1, 2, 3, 4, 5], { url: '/x/', page, size: 2 });
    expect(at(1)).toEqual({ items: [1, 2], paging: { page: 1, pages: 3, newer: null, older: '/x/page/2/' } });
    expect(at(2)).toEqual({ items: [3, 4], paging: { page: 2, pages: 3, newer: '/x/', older: '/x/page/3/' } });
    expect(at(3)).toEqual({ items: [5], paging: { page: 3, pages: 3, newer: '/x/page/2/', older: null } });
  });

  it('has one page and no paging where all of it stands on one', () => {
    expect(pageOf([], { url: '/x/', page: 1, size: 2 })).toEqual({ items: [], paging: null });
    expect(pageNumbers(0, 2)).toEqual([1]);
  });

  it('has every page that its paging leads to, whoever it is of', () => {
    const articles = Array.from({ length: 201 }, (_, index) => [`articles/a${index}.md`, `---\ntitle: A${index}\npublished: 2018-01-01\n---\n[Ada](person:ada) met [Ben](person:ben) at the [office](agency:office).\n`] as const);
    const corpus = corpusOf({
      'site.yaml': 'title: T\nurl: https://t.example\nlang: en\ntimeZone: UTC\n', 'people/ada.md': '---\nname: Ada A\n---\n', 'people/ben.md': '---\nname: Ben B\n---\n', 'agencies/office.md': '---\nname: Office\n---\n',
      ...Object.fromEntries(articles),
    });
    const outputs = peopleOutputs(corpus);
    const urls = new Set(outputs.map((output) => (output.kind === 'page' ? output.url : '')));
    const older = outputs.flatMap((output) => (output.kind === 'page' ? [(output.view() as { paging?: { older: string | null } | null }).paging?.older ?? []] : [])).flat();
    expect(older.sort()).toEqual(['/people/ada/2018/page/2/', '/people/ada/at/office/page/2/', '/people/ada/with/ben/page/2/', '/people/ben/2018/page/2/', '/people/ben/at/office/page/2/']);
    expect(older.filter((url) => !urls.has(url))).toEqual([]);
  });
});
