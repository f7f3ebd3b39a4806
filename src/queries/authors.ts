import type { Indexed } from '../corpus/corpus.ts';
import { authorSlugs } from '../corpus/join.ts';

/** Every name of a byline with its author's slug: a person's id where that is a person's name. */
export function authorSlugOf(corpus: Indexed): ReadonlyMap<string, string> {
  return corpus.derive('authorSlugOf', ({ articles, people }) => {
    const slugOf = authorSlugs([...people.values()]);
    return new Map(articles.flatMap(({ byline }) => byline.map((name) => [name, slugOf(name)] as const)));
  });
}

/** Every author's slug with their name as the newest byline spells it. */
export function authorNames(corpus: Indexed): ReadonlyMap<string, string> {
  return corpus.derive('authorNames', (whole) => {
    const slugs = authorSlugOf(whole);
    const names = whole.articles.toReversed().flatMap(({ byline }) => byline);
    return new Map(names.map((name) => [slugs.get(name)!, name]));
  });
}
