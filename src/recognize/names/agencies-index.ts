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
    const whole = this.#trie.matches(tokens, from);
    return (whole.length === 0 && tokens[from]!.fold.includes('-') ? this.#splitMatches(tokens, from) : whole).flatMap(({ values, to }) => {
      const called = values.filter(({ upper }) => !upper || tokens[from]!.upper).sort((a, b) => a.distance - b.distance);
      return called.length > 0 ? [{ to, called }] : [];
    });
  }

  /** "Coca-Cola" where "Coca Cola" is on file. */
  #splitMatches(tokens: readonly Token[], from: number): { values: readonly CalledAgency[]; to: number }[] {
    const parts = tokens[from]!.fold.split('-').map((fold): Token => ({ ...tokens[from]!, fold, possessive: false, spaced: true }));
    const more = parts.length - 1;
    parts[more] = { ...parts[more]!, possessive: tokens[from]!.possessive };
    return this.#trie.matches([...parts, ...tokens.slice(from + 1, from + LONGEST)], 0).filter(({ to }) => to > more).map(({ values, to }) => ({ values, to: from + to - more }));
  }
}

const LONGEST = 8;
