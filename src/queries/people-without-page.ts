import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import { everybodysQuotes } from './quotes-by-person.ts';

/** So many people of whom nothing is known but their names have pages all the same: a newsroom that has just begun. */
const MOST_BLANK_PAGES = 500;

/**
 * The people who have no page of their own: of whom a page could say nothing, where they are so many that such pages would
 * fill a host. A directory of thousands helps to recognize names; whoever is named, holds a post or has a profile has a
 * page. The others stand in the index and in the data.
 */
export function peopleWithoutPage(corpus: Indexed): ReadonlyMap<PersonId, true> {
  return corpus.derive('peopleWithoutPage', (whole) => {
    const blank = [...whole.people.values()].filter((person) => isBlank(whole, person));
    return new Map(blank.length > MOST_BLANK_PAGES ? blank.map(({ id }) => [id, true]) : []);
  });
}

function isBlank(corpus: FiledCorpus, { id, redacted, profile, image, sameAs, formerIds }: Person): boolean {
  const { by, ledger } = corpus;
  // An editor's link may say who is quoted where the text never names them.
  const inTheNews = by.person.has(id) || by.author.has(id) || everybodysQuotes(corpus).has(id) || ledger.tenuresOf(id).length > 0 || ledger.movesOf(id).length > 0;
  const described = profile.trim() !== '' || image !== null || sameAs.links.length > 0;
  // Addresses that led there before must go on doing so, and a reason for showing nothing must be told.
  return !inTheNews && !described && formerIds.length === 0 && redacted === null;
}
