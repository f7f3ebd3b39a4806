import type { AgencyId, ArticleId, PersonId } from '../model/ids.ts';

/** Under which the sentences that name somebody are told to have changed: theirs of one month's articles together. */
export function sentencesKey(about: PersonId | AgencyId, article: ArticleId): string {
  return `${about} ${monthOf(article)}`;
}

/** The month of an article, as its URL has it: "2017/11". */
export function monthOf(article: ArticleId): string {
  return article.slice(0, 'YYYY/MM'.length);
}

/** The month that a key is of. */
export function monthOfKey(key: string): string {
  return key.slice(-'YYYY/MM'.length);
}
