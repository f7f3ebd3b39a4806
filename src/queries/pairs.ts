import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { everybodysCompanions, type Companion, type Companions } from './companions.ts';

/**
 * The people and agencies with whom a person has a page together: those that share at least `site.pairs` articles and are
 * among the twenty strongest of each person concerned, people and agencies counted together.
 */
export function pairsOf(corpus: Corpus, person: PersonId): Companions {
  return allPairs(corpus).get(person) ?? { people: [], agencies: [] };
}

export function allPairs(corpus: Corpus): ReadonlyMap<PersonId, Companions> {
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
