import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { everybodysCompanions, type Companion, type Companions } from './companions.ts';

/**
 * The people and agencies with whom a person has a page together: those that share at least `site.pairs` articles and are
 * among the twenty strongest of each person concerned, so that nobody has more than twenty such pages of a kind.
 */
export function pairsOf(corpus: Corpus, person: PersonId): Companions {
  return allPairs(corpus).get(person) ?? { people: [], agencies: [] };
}

export function allPairs(corpus: Corpus): ReadonlyMap<PersonId, Companions> {
  return corpus.derive('pairs', (whole) => {
    const companions = everybodysCompanions(whole);
    const enough = ({ shared }: Companion<unknown>) => shared >= whole.site.pairs;
    const found = new Map<PersonId, Companions>();
    for (const [person, { people, agencies }] of companions) {
      const mutual = people.filter((other) => enough(other) && companions.get(other.id)?.people.some(({ id }) => id === person));
      const at = agencies.filter(enough);
      if (mutual.length + at.length > 0) found.set(person, { people: mutual, agencies: at });
    }
    return found;
  });
}

/** The articles that name both people, newest first. */
export function articlesWithBoth(corpus: Corpus, a: PersonId, b: PersonId): ArticleEntry[] {
  return shared(corpus.by.person.get(a), corpus.by.person.get(b));
}

/** The articles that name the person and the agency, newest first. */
export function articlesAt(corpus: Corpus, person: PersonId, agency: AgencyId): ArticleEntry[] {
  return shared(corpus.by.person.get(person), corpus.by.agency.get(agency));
}

function shared(a: readonly ArticleEntry[] = [], b: readonly ArticleEntry[] = []): ArticleEntry[] {
  const ids = new Set(b.map(({ id }) => id));
  return a.filter(({ id }) => ids.has(id));
}
