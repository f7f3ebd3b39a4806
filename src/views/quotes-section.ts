import type { Corpus } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import { quotesByPerson } from '../queries/quotes-by-person.ts';
import { countQuotes, quotesOf } from '../queries/quotes-in-article.ts';
import { oftenSpokeOf } from '../queries/spoke-of.ts';
import type { LinkView } from './link-view.ts';
import { personName } from './name-view.ts';
import { quoteView, type QuoteView } from './quote-view.ts';
import { urlsOf } from './urls.ts';

/** The newest of somebody's quotations, and where all of them are. */
export interface QuotesSection {
  readonly newest: readonly QuoteView[];
  readonly count: number;
  readonly href: string;
  /** Its sections on those they often spoke of. */
  readonly on: readonly LinkView[];
}

const NEWEST_QUOTES = 3;

/** @returns null where nothing they said is on file. */
export function quotesSection(corpus: Corpus, id: PersonId): QuotesSection | null {
  const all = quotesByPerson(corpus, id);
  if (all.length === 0) return null;
  const href = urlsOf(corpus).personQuotes(id);
  // On the record: a paper or a spokesperson's part is no word of their own. Whoever is quoted is so mostly by name.
  const newest = quotesOf(corpus, all.slice(0, 4 * NEWEST_QUOTES)).filter(({ quote }) => quote.class === 'named');
  return {
    newest: newest.slice(0, NEWEST_QUOTES).map(({ article, quote }) => quoteView(corpus, article, quote)),
    count: countQuotes(all),
    href,
    on: oftenSpokeOf(corpus, id).map((other) => ({ text: personName(corpus, other.id).text, href: `${href}#on-${other.id}` })),
  };
}
