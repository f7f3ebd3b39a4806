import { hash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ArticleEntry } from '../../model/article.ts';
import { isHidden } from '../../views/data/article-data.ts';
import { searchNames } from '../../views/data/search-data.ts';
import { searchView } from '../../views/search.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { indexYear, searchRow, yearFiles, type YearIndex } from '../search/index-year.ts';
import type { KeyedFiles } from '../reading/keyed-files.ts';
import { searchCode } from '../search/search-code.ts';
import { page, text } from './page.ts';

/**
 * The search page, the names it suggests, and a part of the index for every year.
 *
 * @param kept what was indexed before.
 */
export function searchOutputs(corpus: Corpus, kept: KeyedFiles | null = null): Output[] {
  const to = urlsOf(corpus);
  const years = [...corpus.by.date].filter(([date]) => date.length === 4);
  const hidden = new Set<string>([...corpus.people.keys()].filter((id) => isHidden(corpus, id)));
  return [
    page(corpus, to.search(), () => searchView(corpus)),
    text(corpus, to.file('search/names.json'), () => JSON.stringify(searchNames(corpus))),
    ...years.flatMap(([year, articles]) => yearOutputs(corpus, year, articles, yearKey(corpus, articles, hidden), kept)),
  ];
}

function yearOutputs(corpus: Corpus, year: string, articles: readonly ArticleEntry[], key: string, kept: KeyedFiles | null): Output[] {
  let index: YearIndex | null = null;
  return yearFiles(articles.length).map((name) => ({
    kind: 'made',
    path: `search/${year}/${name}`,
    key,
    make: async () => Buffer.from((index ??= indexYear(corpus, year, articles, kept)).get(name)!),
  }));
}

/**
 * All that a year's index is made of.
 *
 * @param hidden who is kept out of it.
 */
function yearKey(corpus: Corpus, articles: readonly ArticleEntry[], hidden: ReadonlySet<string>): string {
  const { lang } = corpus.site;
  const rows = articles.map((article) => {
    const [id, moves] = searchRow(corpus, article);
    const row = [article.file.hash, id, article.kind, article.lang ?? lang, moves.length > 0 ? JSON.stringify(moves) : ''];
    for (const each of article.appearances) if (!hidden.has(each.id)) row.push(each.id);
    return row.join(' ');
  });
  return hash('md5', [searchCode(), ...rows].join('\n'), 'base64url');
}
