import type { DirectoryAgency } from '../../model/recognition.ts';
import { americanSpelling } from '../language/en/spelling.ts';
import type { Token } from '../tokens.ts';
import { formsOf, type AgencyForm } from './agency-forms.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** An agency and the form of its name that it is called by. */
export interface CalledAgency extends Omit<AgencyForm, 'words' | 'listed'> {
  readonly agency: DirectoryAgency;
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
      for (const { words, listed, ...form } of formsOf(agency)) this.#trie.add(words, { agency, ...form }, listed);
    }
  }

  byId(id: string): DirectoryAgency | undefined {
    return this.#byId.get(id);
  }

  /** The forms that begin at a token, longest first. */
  matches(tokens: readonly Token[], from: number): AgencyMatch[] {
    return this.#trie.matches(tokens, from).flatMap(({ values, to }) => {
      const called = values.filter(({ upper }) => !upper || tokens[from]!.upper).sort((a, b) => a.distance - b.distance);
      return called.length > 0 ? [{ to, called }] : [];
    });
  }
}
