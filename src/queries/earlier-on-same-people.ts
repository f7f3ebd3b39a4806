import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { ArticleId, PersonId } from '../model/ids.ts';

/** An earlier article, and whom of the later one's people it names. */
export interface EarlierArticle {
  readonly article: ArticleId;
  readonly about: PersonId;
}

/** How many of an article's people count, and how many earlier articles are told. */
const PEOPLE = 3;
const MOST = 4;

/** The last articles before one about the people it is most about; those of its own story are told elsewhere. */
export function earlierOnSamePeople(corpus: Corpus, article: ArticleId): readonly EarlierArticle[] {
  const all = corpus.derive('earlierOnSamePeople', ({ articles, by }) => {
    const places = new Map([...by.person].map(([person, list]) => [person, new Map(list.map(({ id }, place) => [id, place]))]));
    const earlier = (person: PersonId, { id }: ArticleEntry) => by.person.get(person)!.slice(places.get(person)!.get(id)! + 1, places.get(person)!.get(id)! + 1 + 2 * MOST);
    return new Map(articles.map((each) => [each.id, choose(each, earlier)]));
  });
  return all.get(article) ?? [];
}

/** Takes turns between the people, so that one who is always in the news does not take every place. */
function choose(article: ArticleEntry, earlier: (person: PersonId, article: ArticleEntry) => readonly ArticleEntry[]): EarlierArticle[] {
  const people = article.appearances.flatMap(({ kind, id }) => (kind === 'person' ? [id as PersonId] : [])).slice(0, PEOPLE);
  const rows = people.map((about) => earlier(about, article).filter(({ story }) => story === null || story !== article.story).map(({ id }) => ({ article: id, about })));
  const turns = Array.from({ length: 2 * MOST }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
  return [...new Map(turns.map((row) => [row.article, row])).values()].slice(0, MOST);
}
