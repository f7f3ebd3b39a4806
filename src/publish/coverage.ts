import type { Corpus, Indexes, ListedArticle } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';
import { lazily } from '../model/lazily.ts';
import type { Fact } from './tracking.ts';

/**
 * A digest of the articles that name a person, an agency or a post, by what it is and its id: "person rex-tillerson". It is
 * another where an article names them now or does so no more, and where one that names them tells something else of
 * anybody or is filed otherwise.
 */
export type Coverage = ReadonlyMap<string, string>;

const COVERED = ['person', 'agency', 'post'] as const;

/** @param digestOf of a list of articles: of what they tell of those whom they name, and how they are filed. */
export function coverageOf<Article extends ListedArticle>(by: Indexes<Article>, digestOf: (list: readonly Article[]) => string): Coverage {
  return new Map(COVERED.flatMap((kind) => [...(by[kind] as ReadonlyMap<string, readonly Article[]>)].map(([id, list]) => [`${kind} ${id}`, digestOf(list)] as const)));
}

/** Whose coverage a fact is made of, and of nothing else: by the fact's key. */
type MadeOf = (key: string, corpus: Pick<Corpus, 'named'>) => readonly string[];

const firstOf = (key: string) => key.slice(0, key.indexOf(' '));

const MADE_OF: Readonly<Record<string, MadeOf>> = {
  'by.person': (id) => [`person ${id}`],
  'by.agency': (id) => [`agency ${id}`],
  'by.post': (id) => [`post ${id}`],
  'by.together': (key) => [`person ${firstOf(key)}`],
  'by.inYear': (key) => [key.slice(0, key.lastIndexOf(' '))],
  'derived.closestCompanions': (id) => [`person ${id}`],
  'derived.peopleAt': (id) => [`agency ${id}`],
  'derived.yearsOfPeople': (id) => [`person ${id}`],
  'derived.yearsOfAgencies': (id) => [`agency ${id}`],
  // Of its people's articles, among which it is itself. One that names nobody is not told of here.
  'derived.earlierOnSamePeople': (id, { named }) => named.get(id as ArticleId)?.appearances.flatMap((each) => (each.kind === 'person' ? [`person ${each.id}`] : [])) ?? [],
  sentences: (key) => [`person ${firstOf(key)}`, `agency ${firstOf(key)}`],
};

/**
 * Tells of facts that they are the same as they were because all articles that they are made of are, and are the same ones;
 * of others nothing. An edit changes the coverage of the few whom its article names or named: of all others nothing need be
 * worked out again.
 *
 * @param now worked out when it is first wanted: most edits leave it as it was.
 */
export function sameByCoverage(before: Coverage, now: () => Coverage, corpus: Pick<Corpus, 'named'>): (fact: Fact) => boolean {
  const known = lazily(now);
  const isSame = (whom: string) => before.get(whom) === known().get(whom);
  return (fact) => {
    const space = fact.indexOf(' ');
    const whom = space === -1 ? [] : (MADE_OF[fact.slice(0, space)]?.(fact.slice(space + 1), corpus) ?? []);
    return whom.length > 0 && whom.every(isSame);
  };
}
