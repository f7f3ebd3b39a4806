import type { DirectoryAgency } from '../../model/recognition.ts';
import { americanSpelling } from '../language/en/spelling.ts';
import type { Token } from '../tokens.ts';
import { formsOf, type Distance } from './agency-forms.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** An agency and how surely the form it is called by tells it. */
export interface CalledAgency {
  readonly agency: DirectoryAgency;
  readonly distance: Distance;
}

/** A stretch of tokens that is a form of agencies' names: `to` is exclusive. */
export interface AgencyMatch {
  readonly to: number;
  /** The surest first, then in alphabetical order of their ids. */
  readonly called: readonly CalledAgency[];
}

/** Agencies on file by all forms of their names. */
export class AgenciesIndex {
  readonly #trie = new PhraseTrie<CalledAgency>(americanSpelling);
  readonly #byId = new Map<string, DirectoryAgency>();

  constructor(agencies: readonly DirectoryAgency[]) {
    for (const agency of agencies.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      this.#byId.set(agency.id, agency);
      for (const { words, distance } of formsOf(agency)) this.#trie.add(words, { agency, distance });
    }
  }

  byId(id: string): DirectoryAgency | undefined {
    return this.#byId.get(id);
  }

  /** The forms that begin at a token, longest first. */
  matches(tokens: readonly Token[], from: number): AgencyMatch[] {
    return this.#trie.matches(tokens, from).map(({ values, to }) => ({ to, called: values.toSorted((a, b) => a.distance - b.distance) }));
  }
}
