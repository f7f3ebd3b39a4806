import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import type { FiledArticle } from '../corpus/filed-article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';
import { LazyMap } from '../model/lazy-map.ts';

/** Somebody or something that shares articles with another. */
export interface Companion<Id> {
  readonly id: Id;
  /** How many articles name both. */
  readonly shared: number;
}

/** Whom and which agencies a person's articles name most; strongest first, then by id. */
export interface Companions {
  readonly people: readonly Companion<PersonId>[];
  readonly agencies: readonly Companion<AgencyId>[];
}

/** So many of each are told of; so many are known. */
const SHOWN = 12;
const MOST = 20;
const NONE: Companions = { people: [], agencies: [] };

/** At most twelve of each. */
export function companionsOf(corpus: Indexed, person: PersonId): Companions {
  return closestCompanions(corpus).get(person) ?? NONE;
}

export function closestCompanions(corpus: Indexed): ReadonlyMap<PersonId, Companions> {
  return corpus.derive('closestCompanions', (whole) => {
    const all = [...everybodysCompanions(whole)].map(([person, { people, agencies }]) => [person, { people: people.slice(0, SHOWN), agencies: agencies.slice(0, SHOWN) }] as const);
    return new Map(all);
  });
}

/** At most twenty of each. */
export function everybodysCompanions(corpus: Indexed): ReadonlyMap<PersonId, Companions> {
  return corpus.derive('companions', ({ by, appearing }) => {
    const all = [...by.person].map(([person, articles]) => [person, companionsIn(articles, appearing, person)] as const);
    return new Map(all);
  });
}

/** Who is most in the articles that name an agency, at most twelve. */
export function peopleAt(corpus: Indexed, agency: AgencyId): readonly Companion<PersonId>[] {
  return peopleAtAgencies(corpus).get(agency) ?? [];
}

export function peopleAtAgencies(corpus: Indexed): ReadonlyMap<AgencyId, readonly Companion<PersonId>[]> {
  return corpus.derive('peopleAt', ({ by, appearing }) => new LazyMap(by.agency, (articles, id) => companionsIn(articles, appearing, id).people.slice(0, SHOWN)));
}

function companionsIn(articles: readonly FiledArticle[], appearing: FiledCorpus['appearing'], but: PersonId | AgencyId): Companions {
  const found = { person: new Map<PersonId | AgencyId, Counted>(), agency: new Map<PersonId | AgencyId, Counted>() };
  for (const article of articles) {
    for (const { kind, id } of appearing.get(article.id)!.appearances) {
      const counted = found[kind].get(id);
      if (counted) counted.shared++;
      else if (id !== but) found[kind].set(id, { id, shared: 1 });
    }
  }
  return { people: strongest(found.person) as Companion<PersonId>[], agencies: strongest(found.agency) as Companion<AgencyId>[] };
}

interface Counted {
  readonly id: PersonId | AgencyId;
  shared: number;
}

function strongest(counted: ReadonlyMap<string, Counted>): Companion<PersonId | AgencyId>[] {
  return [...counted.values()].sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}
