import type { Indexed } from '../corpus/corpus.ts';
import type { Correction } from '../model/article.ts';
import type { PlainDate } from '../model/dates.ts';
import type { ArticleId } from '../model/ids.ts';

/** A correction and the article it mends. */
export interface CorrectionRow extends Correction {
  readonly article: ArticleId;
  /** Of the article. */
  readonly published: PlainDate;
}

/** Every correction, latest first. */
export function corrections(corpus: Indexed): readonly CorrectionRow[] {
  return allCorrections(corpus).get('all')!;
}

export function allCorrections(corpus: Indexed): ReadonlyMap<'all', readonly CorrectionRow[]> {
  return corpus.derive('corrections', ({ articles }) => {
    const rows = articles.flatMap((article) => article.corrections.map((correction) => ({ ...correction, article: article.id, published: article.day })));
    return new Map([['all', rows.sort((a, b) => (a.date.slice(0, 10) < b.date.slice(0, 10) ? 1 : a.date.slice(0, 10) > b.date.slice(0, 10) ? -1 : 0))]]);
  });
}
