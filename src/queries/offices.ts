import type { Corpus, Indexed } from '../corpus/corpus.ts';
import type { AgencyId, PostId } from '../model/ids.ts';
import { holderNames, type PostWithHolders } from './holder-names.ts';
import { agencyName } from './nameplates.ts';
import { letterOf, OTHER_LETTERS } from './people-index.ts';

/** A post with its holders today, as an index lists it. */
export interface Office extends PostWithHolders {
  readonly id: PostId;
  /** The first of its agency's name, from a to z, accents dropped; `OTHER_LETTERS` where it is none of these. */
  readonly letter: string;
}

/** Every post, agency by agency in order of their names; an agency's own in the order of its file. */
export function officesByAgency(corpus: Indexed): readonly Office[] {
  return allOffices(corpus).get('all')!;
}

export function allOffices(corpus: Indexed): ReadonlyMap<'all', readonly Office[]> {
  return corpus.derive('officesByAgency', (whole) => {
    const order = new Intl.Collator(whole.site.lang, { sensitivity: 'base' });
    const nameOf = (id: AgencyId) => agencyName(whole, id) ?? id;
    const offices = [...holderNames(whole)].map(([id, post]) => ({ ...post, id, letter: letterOf(nameOf(post.agency)) }));
    return new Map([['all', offices.sort((a, b) => rank(a) - rank(b) || order.compare(nameOf(a.agency), nameOf(b.agency)) || compare(a.agency, b.agency))]]);
  });
}

/** The posts that most articles name, those with the most first. */
export function officesByCoverage(corpus: Corpus, most: number): readonly Office[] {
  const named = officesByAgency(corpus).map((office) => ({ office, count: corpus.by.post.get(office.id)?.length ?? 0 }));
  return named.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || compare(a.office.id, b.office.id)).slice(0, most).map(({ office }) => office);
}

const rank = ({ letter }: Office) => (letter === OTHER_LETTERS ? 1 : 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
