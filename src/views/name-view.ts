import type { Corpus } from '../corpus/corpus.ts';
import type { AgencyId, PersonId, PostId } from '../model/ids.ts';
import { agencyName, nameplateOf, postTitle } from '../queries/nameplates.ts';
import { urlsOf } from './urls.ts';

/** A name, linked where it has a page. */
export interface NameView {
  readonly text: string;
  /** With the base path; null where there is no page. */
  readonly href: string | null;
}

/** A person's name. Somebody on no file goes by their id: the checks report it. */
export function personName(corpus: Corpus, id: PersonId): NameView {
  const plate = nameplateOf(corpus, id);
  return { text: plate?.name ?? id, href: plate?.linked ? urlsOf(corpus).person(id) : null };
}

export function agencyNameView(corpus: Corpus, id: AgencyId): NameView {
  const name = agencyName(corpus, id);
  return { text: name ?? id, href: name === undefined ? null : urlsOf(corpus).agency(id) };
}

/** Whoever an id belongs to: people come before agencies. */
export function anyName(corpus: Corpus, id: PersonId | AgencyId): NameView {
  return nameplateOf(corpus, id as PersonId) ? personName(corpus, id as PersonId) : agencyNameView(corpus, id as AgencyId);
}

export function postName(corpus: Corpus, id: PostId): NameView {
  const post = postTitle(corpus, id);
  return { text: post?.title ?? id, href: post ? urlsOf(corpus).post(id) : null };
}
