import type { Indexed } from '../corpus/corpus.ts';
import type { Appearing, FiledArticle } from '../corpus/filed-article.ts';
import type { ArticleId, PersonId } from '../model/ids.ts';
import { LazyMap } from '../model/lazy-map.ts';

/** An earlier article, and whom of the later one's people it names. */
export interface EarlierArticle {
  readonly article: ArticleId;
  readonly about: PersonId;
}

/** How many of an article's people count, and how many earlier articles are told. */
const PEOPLE = 3;
const MOST = 4;

/** The last articles before one about the people it is most about; those of its own story are told elsewhere. */
export function earlierOnSamePeople(corpus: Indexed, article: ArticleId): readonly EarlierArticle[] {
  return earlierArticles(corpus).get(article) ?? [];
}

/** The same of all articles. */
export function earlierArticles(corpus: Indexed): ReadonlyMap<ArticleId, readonly EarlierArticle[]> {
  return corpus.derive('earlierOnSamePeople', (whole) => {
    const ofPerson = whole.by.person;
    const earlier = (person: PersonId, article: FiledArticle): readonly FiledArticle[] => {
      const list = ofPerson.get(person)!;
      const next = list.indexOf(article) + 1;
      return list.slice(next, next + 2 * MOST);
    };
    // Of few articles it is asked by a build after an edit.
    return new LazyMap(whole.article, (each, id) => choose(each, whole.appearing.get(id)!, earlier));
  });
}

/** Takes turns between the people, so that one who is always in the news does not take every place. */
function choose(article: FiledArticle, { appearances }: Appearing, earlier: (person: PersonId, article: FiledArticle) => readonly FiledArticle[]): EarlierArticle[] {
  const people = appearances.flatMap(({ kind, id }) => (kind === 'person' ? [id as PersonId] : [])).slice(0, PEOPLE);
  const rows = people.map((about) => earlier(about, article).filter(({ story }) => story === null || story !== article.story));
  const found = new Map<ArticleId, EarlierArticle>();
  for (let turn = 0; turn < 2 * MOST; turn++) {
    rows.forEach((row, at) => {
      const id = row[turn]?.id;
      if (id) found.set(id, { article: id, about: people[at]! });
    });
  }
  return [...found.values()].slice(0, MOST);
}
