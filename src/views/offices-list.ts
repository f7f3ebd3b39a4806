import type { Corpus } from '../corpus/corpus.ts';
import type { AgencyId } from '../model/ids.ts';
import { OTHER_LETTERS } from '../queries/people-index.ts';
import type { Office } from '../queries/offices.ts';
import { agencyNameView, personName, postName, type NameView } from './name-view.ts';
import { wordsFor } from './words.ts';

/** Posts with their holders, agency by agency under the letters of the agencies' names. */
export interface OfficesUnderLetter {
  readonly letter: string;
  readonly text: string;
  readonly agencies: readonly AgencyOffices[];
}

export interface AgencyOffices {
  readonly agency: NameView;
  readonly posts: readonly OfficeView[];
}

export interface OfficeView {
  readonly post: NameView;
  readonly holders: readonly HolderView[];
}

export interface HolderView {
  readonly person: NameView;
  readonly acting: boolean;
  /** "Feb 1, 2017 – Mar 31, 2018"; null where it goes without saying. */
  readonly range: string | null;
}

/** @param offices in the order of their agencies' names. */
export function officesUnderLetters(corpus: Corpus, offices: readonly Office[]): OfficesUnderLetter[] {
  return underLetters(corpus, offices, (office) => officeView(corpus, office));
}

/** Groups rows, which come in the order of their agencies' names, by letter and agency. */
export function underLetters<Row extends { readonly agency: AgencyId; readonly letter: string }>(corpus: Corpus, rows: readonly Row[], view: (row: Row) => OfficeView): OfficesUnderLetter[] {
  return [...Map.groupBy(rows, ({ letter }) => letter)].map(([letter, under]) => ({
    letter,
    text: letterText(corpus, letter),
    agencies: [...Map.groupBy(under, ({ agency }) => agency)].map(([agency, posts]) => ({ agency: agencyNameView(corpus, agency), posts: posts.map(view) })),
  }));
}

export function officeView(corpus: Corpus, { id, holders }: Office): OfficeView {
  return { post: postName(corpus, id), holders: holders.map(({ person, acting }) => ({ person: personName(corpus, person), acting, range: null })) };
}

/** "A"; a word for what is under no letter. */
export function letterText({ site }: Corpus, letter: string): string {
  return letter === OTHER_LETTERS ? wordsFor(site.lang).otherLetters : letter.toUpperCase();
}
