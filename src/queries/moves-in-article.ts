import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Move } from '../model/move.ts';

/** The moves an article reports, each with its denials and outcome: all that its page asks of the ledger about moves. */
export function movesInArticle(corpus: Corpus, article: ArticleId): readonly Move[] {
  return corpus.derive('movesInArticle', ({ ledger }) => Map.groupBy(ledger.moves, (move) => move.article)).get(article) ?? [];
}
