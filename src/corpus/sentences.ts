import type { AgencyId, ArticleId, PersonId } from '../model/ids.ts';

/** Under which the sentences that name somebody are told to have changed: theirs of one month's articles together. */
export function sentencesKey(about: PersonId | AgencyId, article: ArticleId): string {
  return `${about} ${article.slice(0, 7)}`;
}
