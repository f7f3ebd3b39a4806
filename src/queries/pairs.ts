import type { Corpus, Indexed, ListedArticle } from '../corpus/corpus.ts';
import { togetherKey } from '../corpus/together.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { everybodysCompanions, type Companion, type Companions } from './companions.ts';

/**
 * The people and agencies with whom a person has a page together: those that share at least `site.pairs` articles and are
 * among the twenty strongest of each person concerned, people and agencies counted together.
 */
export function pairsOf(corpus: Indexed, person: PersonId): Companions {
  return allPairs(corpus).get(person) ?? { people: [], agencies: [] };
}

export function allPairs(corpus: Indexed): ReadonlyMap<PersonId, Companions> {
  return corpus.derive('pairs', (whole) => {
    const strongest = new Map([...everybodysCompanions(whole)].map(([person, companions]) => [person, strongestOf(companions, whole.site.pairs)]));
    const found = new Map<PersonId, Companions>();
    for (const [person, { people, agencies }] of strongest) {
      const mutual = people.filter((other) => strongest.get(other.id)?.people.some(({ id }) => id === person));
      if (mutual.length + agencies.length > 0) found.set(person, { people: mutual, agencies });
    }
    return found;
  });
}

const MOST_PAIRS = 20;

/** Of those that share enough articles the strongest; of equals people first, then in order of id. */
function strongestOf({ people, agencies }: Companions, least: number): Companions {
  const all = [...people, ...agencies].filter(({ shared }) => shared >= least).sort((a, b) => b.shared - a.shared);
  const kept = new Set<Companion<unknown>>(all.slice(0, MOST_PAIRS));
  return { people: people.filter((each) => kept.has(each)), agencies: agencies.filter((each) => kept.has(each)) };
}

/** The articles that name both people, newest first. */
export function articlesWithBoth({ by }: Corpus, a: PersonId, b: PersonId): readonly ListedArticle[] {
  return by.together.get(togetherKey(a, 'person', b)) ?? [];
}

/** The articles that name the person and the agency, newest first. */
export function articlesAt({ by }: Corpus, person: PersonId, agency: AgencyId): readonly ListedArticle[] {
  return by.together.get(togetherKey(person, 'agency', agency)) ?? [];
}
