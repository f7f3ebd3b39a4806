import type { Corpus } from '../../corpus/corpus.ts';
import { lazily } from '../../model/lazily.ts';
import { namingEntriesOf } from '../../queries/entries-of.ts';
import { isHidden } from '../../views/data/article-data.ts';
import { searchNames } from '../../views/data/search-data.ts';
import { searchView } from '../../views/search.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { yearPieces, type YearPiece } from '../search/index-year.ts';
import type { KeyedFiles } from '../reading/keyed-files.ts';
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
    ...years.flatMap(([year, articles]) => yearPieces(corpus, year, namingEntriesOf(corpus, articles), hidden, kept).flatMap((piece) => pieceOutputs(year, piece))),
  ];
}

function pieceOutputs(year: string, { names, key, make }: YearPiece): Output[] {
  const made = lazily(make);
  return names.map((name, number) => ({ kind: 'made', path: `search/${year}/${name}`, key, make: async () => Buffer.from(made()[number]!) }));
}
