import type { Corpus } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import { companionsOf, type Companion } from '../queries/companions.ts';
import { pairsOf } from '../queries/pairs.ts';
import { agencyNameView, personName, type NameView } from './name-view.ts';
import { personChip, type PersonChip } from './person-chip.ts';
import { urlsOf } from './urls.ts';

/** Who and what is named in the same articles as a person, strongest first. */
export interface CompanionsView {
  readonly people: readonly CompanionView[];
  readonly agencies: readonly CompanionView[];
}

export interface CompanionView {
  readonly name: NameView;
  /** Null for an agency. */
  readonly chip: PersonChip | null;
  readonly count: number;
  /** The articles that name both, where they have a page. */
  readonly together: string | null;
}

const MOST_COMPANIONS = 12;

export function companionsView(corpus: Corpus, id: PersonId): CompanionsView {
  const to = urlsOf(corpus);
  const { people, agencies } = companionsOf(corpus, id);
  const pairs = pairsOf(corpus, id);
  const has = (list: readonly Companion<string>[], other: string) => list.some((each) => each.id === other);
  return {
    people: people.slice(0, MOST_COMPANIONS).map((other) => ({
      name: personName(corpus, other.id),
      chip: personChip(corpus, other.id, corpus.today),
      count: other.shared,
      together: has(pairs.people, other.id) ? to.pair(id, other.id) : null,
    })),
    agencies: agencies.slice(0, MOST_COMPANIONS).map((other) => ({
      name: agencyNameView(corpus, other.id),
      chip: null,
      count: other.shared,
      together: has(pairs.agencies, other.id) ? to.personAt(id, other.id) : null,
    })),
  };
}
