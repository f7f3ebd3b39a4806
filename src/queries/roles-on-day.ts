import type { Corpus } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import type { PersonId } from '../model/ids.ts';
import type { Holding } from '../corpus/ledger.ts';

/** What a person certainly held on a day, confirmed before acting, the latest begun first; what the dates only allow is left out. */
export function rolesOnDay({ ledger, posts }: Corpus, person: PersonId, day: PlainDate): Holding[] {
  return ledger.heldOn(person, day).filter(({ certain, tenure }) => certain && posts.has(tenure.post));
}
