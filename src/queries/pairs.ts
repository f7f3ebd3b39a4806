import type { Corpus, Indexed, ListedArticle } from '../corpus/corpus.ts';
import { togetherKey } from '../corpus/together.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { everybodysCompanions, type Companion, type Companions } from './companions.ts';

/**
 * The people and agencies with whom a person has a page together: those that share at least `site.pairs` articles and are
 * among the twenty strongest of each person concerned, people and agencies counted together.
 */
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

/** With whom and with which agencies a person has a page together, in order of id: the same however many articles they share. */
export interface PagesTogether {
  readonly people: readonly PersonId[];
  readonly agencies: readonly AgencyId[];
}

const NONE: PagesTogether = { people: [], agencies: [] };

export function pagesTogether(corpus: Indexed, person: PersonId): PagesTogether {
  return allPagesTogether(corpus).get(person) ?? NONE;
}

export function allPagesTogether(corpus: Indexed): ReadonlyMap<PersonId, PagesTogether> {
  return corpus.derive('pagesTogether', (whole) => {
    const pages = [...allPairs(whole)].map(([person, { people, agencies }]) => [person, { people: idsOf(people), agencies: idsOf(agencies) }] as const);
    return new Map(pages);
  });
}

function idsOf<Id>(companions: readonly Companion<Id>[]): Id[] {
  return companions.map(({ id }) => id).sort();
}

/** The people who have a page together with an agency, in order of id. */
export function peopleWithPageAt(corpus: Indexed, agency: AgencyId): readonly PersonId[] {
  return allWithPageAt(corpus).get(agency) ?? [];
}

export function allWithPageAt(corpus: Indexed): ReadonlyMap<AgencyId, readonly PersonId[]> {
  return corpus.derive('peopleWithPageAt', (whole) => {
    const pages = [...allPairs(whole)].flatMap(([person, { agencies }]) => agencies.map(({ id }) => ({ person, agency: id })));
    return new Map([...Map.groupBy(pages, ({ agency }) => agency)].map(([agency, people]) => [agency, people.map(({ person }) => person).sort()]));
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
