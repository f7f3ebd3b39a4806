import type { Indexed } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import { QuoteShelf, type QuotesInArticle } from './quotes-in-article.ts';

/** Quotations of others that name a person, newest article first. Whose speaker nobody could tell are not in it: they may be their own. */
export function quotesAboutPerson(corpus: Indexed, person: PersonId): readonly QuotesInArticle[] {
  return everybodyQuoted(corpus).get(person) ?? [];
}

/** Of everybody. */
export function everybodyQuoted(corpus: Indexed): ReadonlyMap<PersonId, readonly QuotesInArticle[]> {
  return corpus.derive('quotesAboutPerson', ({ articles, quoting }) => {
    const shelf = new QuoteShelf<PersonId>();
    for (const { id } of articles) {
      quoting.get(id)!.quotes.forEach(({ about, speaker }, index) => {
        if (speaker) for (const each of about) if (each !== speaker.id) shelf.add(each, id, index);
      });
    }
    return shelf.shelf;
  });
}
