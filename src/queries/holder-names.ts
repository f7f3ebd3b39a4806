import type { Indexed } from '../corpus/corpus.ts';
import { goesOnToday } from '../corpus/tenure-time.ts';
import type { AgencyId, PersonId, PostId } from '../model/ids.ts';

/** A post and who holds it today. */
export interface PostWithHolders {
  readonly title: string;
  readonly agency: AgencyId;
  readonly holders: readonly { readonly person: PersonId; readonly acting: boolean }[];
}

/** Every post with its holders today, in the order of the agencies' files. */
export function holderNames(corpus: Indexed): ReadonlyMap<PostId, PostWithHolders> {
  return corpus.derive('holderNames', ({ posts, ledger, today }) => {
    const holders = (id: PostId) => ledger.holdersOn(id, today).filter(({ tenure }) => goesOnToday(tenure, today)).map(({ tenure }) => ({ person: tenure.person, acting: tenure.as === 'acting' }));
    return new Map([...posts.values()].map(({ id, title, agency }) => [id, { title, agency, holders: holders(id) }]));
  });
}
