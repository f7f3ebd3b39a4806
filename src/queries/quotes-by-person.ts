import type { Indexed } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import { QuoteShelf, type QuotesInArticle } from './quotes-in-article.ts';

/** What a person said, newest article first, in the order of the text. */
export function quotesByPerson(corpus: Indexed, person: PersonId): readonly QuotesInArticle[] {
  return everybodysQuotes(corpus).get(person) ?? [];
}

/** Everybody who is quoted, with what they said. People without a public page are not in it. */
export function everybodysQuotes(corpus: Indexed): ReadonlyMap<PersonId, readonly QuotesInArticle[]> {
  return corpus.derive('quotesByPerson', ({ articles, quoting, people }) => {
    const shelf = new QuoteShelf<PersonId>();
    for (const { id } of articles) {
      quoting.get(id)!.quotes.forEach(({ speaker }, index) => {
        if (speaker?.kind === 'person' && speaker.id && people.get(speaker.id)?.redacted === null) shelf.add(speaker.id, id, index);
      });
    }
    return shelf.shelf;
  });
}
