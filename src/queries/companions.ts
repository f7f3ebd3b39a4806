import type { Corpus } from '../corpus/corpus.ts';
import type { Appearance, ArticleEntry } from '../model/article.ts';
import type { AgencyId, PersonId } from '../model/ids.ts';

/** Somebody or something that shares articles with another. */
export interface Companion<Id> {
  readonly id: Id;
  /** How many articles name both. */
  readonly shared: number;
}

/** Whom and which agencies a person's articles name most, at most twenty of each; strongest first, then by id. */
export interface Companions {
  readonly people: readonly Companion<PersonId>[];
  readonly agencies: readonly Companion<AgencyId>[];
}

const MOST = 20;
const NONE: Companions = { people: [], agencies: [] };

export function companionsOf(corpus: Corpus, person: PersonId): Companions {
  return everybodysCompanions(corpus).get(person) ?? NONE;
}

export function everybodysCompanions(corpus: Corpus): ReadonlyMap<PersonId, Companions> {
  return corpus.derive('companions', ({ by }) => {
    const all = [...by.person].map(([person, articles]) => [person, { people: strongest(articles, 'person', person), agencies: strongest(articles, 'agency', person) }] as const);
    return new Map(all) as ReadonlyMap<PersonId, Companions>;
  });
}

/** Who is most in the articles that name an agency. */
export function peopleAt(corpus: Corpus, agency: AgencyId): readonly Companion<PersonId>[] {
  const all = corpus.derive('peopleAt', ({ by }) => new Map([...by.agency].map(([id, articles]) => [id, strongest(articles, 'person', id)])));
  return (all.get(agency) ?? []) as readonly Companion<PersonId>[];
}

function strongest<Kind extends Appearance['kind']>(articles: readonly ArticleEntry[], kind: Kind, but: string): Companion<never>[] {
  const counts = new Map<string, number>();
  for (const { appearances } of articles) for (const each of appearances) if (each.kind === kind && each.id !== but) counts.set(each.id, (counts.get(each.id) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return sorted.slice(0, MOST).map(([id, shared]) => ({ id: id as never, shared }));
}
