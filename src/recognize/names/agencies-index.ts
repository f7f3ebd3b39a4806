import type { DirectoryAgency } from '../../model/recognition.ts';
import type { Token } from '../tokens.ts';
import { formsOf } from './agency-forms.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** An agency and how far the form it is known by is from its name. */
export interface KnownAgency {
  readonly agency: DirectoryAgency;
  readonly distance: 0 | 1 | 2;
}

/** A stretch of tokens that is a form of agencies' names: `to` is exclusive. */
export interface AgencyMatch {
  readonly to: number;
  /** With equal right, in alphabetical order of their ids. */
  readonly agencies: readonly DirectoryAgency[];
  readonly distance: 0 | 1 | 2;
  /** Those whom the form would mean if those were not nearer. */
  readonly others: readonly DirectoryAgency[];
}

/** Agencies on file by all forms of their names. */
export class AgenciesIndex {
  readonly #trie = new PhraseTrie<KnownAgency>();

  constructor(agencies: readonly DirectoryAgency[]) {
    for (const agency of agencies) for (const { words, distance } of formsOf(agency)) this.#trie.add(words, { agency, distance });
  }

  /** The forms that begin at a token, longest first. */
  matches(tokens: readonly Token[], from: number): AgencyMatch[] {
    return this.#trie.matches(tokens, from).map(({ values, to }) => {
      const distance = Math.min(...values.map((value) => value.distance)) as AgencyMatch['distance'];
      const near = values.filter((value) => value.distance === distance).map(({ agency }) => agency);
      const others = values.filter((value) => value.distance > distance).map(({ agency }) => agency);
      return { to, distance, agencies: near.sort(byId), others };
    });
  }
}

const byId = (a: DirectoryAgency, b: DirectoryAgency) => (a.id < b.id ? -1 : 1);
