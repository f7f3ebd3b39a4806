import type { Corpus } from '../corpus/corpus.ts';
import type { PersonId } from '../model/ids.ts';
import { companionsOf } from '../queries/companions.ts';
import { pagesTogether } from '../queries/pairs.ts';
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

export function companionsView(corpus: Corpus, id: PersonId): CompanionsView {
  const to = urlsOf(corpus);
  const { people, agencies } = companionsOf(corpus, id);
  const pages = pagesTogether(corpus, id);
  return {
    people: people.map((other) => ({
      name: personName(corpus, other.id),
      chip: personChip(corpus, other.id, corpus.today),
      count: other.shared,
      together: pages.people.includes(other.id) ? to.pair(id, other.id) : null,
    })),
    agencies: agencies.map((other) => ({
      name: agencyNameView(corpus, other.id),
      chip: null,
      count: other.shared,
      together: pages.agencies.includes(other.id) ? to.personAt(id, other.id) : null,
    })),
  };
}
