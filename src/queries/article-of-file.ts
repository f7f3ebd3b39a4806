import type { Indexed } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';

/** The articles by their files' paths, to resolve links between files. */
export function articleOfFile(corpus: Indexed): ReadonlyMap<string, ArticleId> {
  return corpus.derive('articleOfFile', ({ articles }) => new Map(articles.map(({ file, id }) => [file.path, id])));
}
