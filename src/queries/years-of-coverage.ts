import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { LazyMap } from '../model/lazy-map.ts';

/** The years that have an article about a person, newest first. */
export function yearsOfPerson(corpus: Indexed, person: PersonId): readonly string[] {
  return yearsOfPeople(corpus).get(person) ?? [];
}

export function yearsOfPeople(corpus: Indexed): ReadonlyMap<PersonId, readonly string[]> {
  return corpus.derive('yearsOfPeople', ({ by }) => new LazyMap(by.person, yearsIn));
}

/** The years that have an article about an agency, newest first. */
export function yearsOfAgency(corpus: Indexed, agency: AgencyId): readonly string[] {
  return yearsOfAgencies(corpus).get(agency) ?? [];
}

export function yearsOfAgencies(corpus: Indexed): ReadonlyMap<AgencyId, readonly string[]> {
  return corpus.derive('yearsOfAgencies', ({ by }) => new LazyMap(by.agency, yearsIn));
}

function yearsIn(articles: FiledCorpus['articles']): string[] {
  return [...new Set(articles.map(({ day }) => day.slice(0, 4)))];
}
