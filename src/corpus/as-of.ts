import type { Agency } from '../model/agency.ts';
import type { Appearance, ArticleEntry } from '../model/article.ts';
import { before, dayOf, earliestDay, type Instant, type PartialDate, type PlainDate } from '../model/dates.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';

/**
 * An article as it read at `now`: later updates and corrections are not known yet, and who has no public page does not
 * appear.
 */
export function articleAsOf(article: ArticleEntry, now: Instant, isPublic: (appearance: Appearance) => boolean): ArticleEntry {
  const updated = article.updated && !before(now, article.updated) ? article.updated : null;
  const corrections = article.corrections.filter(({ date }) => (date.length === 10 ? date <= dayOf(now) : !before(now, date)));
  const appearances = article.appearances.filter(isPublic);
  const same = [updated === article.updated, corrections.length === article.corrections.length, appearances.length === article.appearances.length];
  return same.every(Boolean) ? article : { ...article, updated, corrections, appearances };
}

/**
 * A person as known on `today`: a death that lies ahead is not. Of a redacted person nothing but name and reason is left;
 * tenures are the ledger's to judge.
 */
export function personAsOf(person: Person, today: PlainDate): Person {
  if (person.redacted !== null) return { ...person, also: [], image: null, sameAs: { wikidata: null, links: [] }, profile: '', born: null, died: null };
  return person.died && liesAhead(person.died, today) ? { ...person, died: null } : person;
}

/** An agency as known on `today`: names it gave up later are not former yet, posts abolished or vacant later are neither. */
export function agencyAsOf(agency: Agency, today: PlainDate): Agency {
  const formerNames = agency.formerNames.filter(({ to }) => !to || !liesAhead(to, today));
  const posts = agency.posts.filter((post) => !post.established || !liesAhead(post.established, today)).map((post) => postAsOf(post, today));
  const later = agency.posts.length > posts.length && agency.posts.some(({ id }) => id === agency.head) && !posts.some(({ id }) => id === agency.head);
  return { ...agency, formerNames, posts, head: later ? null : agency.head };
}

function postAsOf(post: Post, today: PlainDate): Post {
  const abolished = post.abolished && liesAhead(post.abolished, today) ? null : post.abolished;
  const vacant = post.vacant
    .filter(({ from }) => !liesAhead(from, today))
    .map((vacancy) => (vacancy.to !== null && vacancy.to !== 'present' && liesAhead(vacancy.to, today) ? { ...vacancy, to: 'present' as const } : vacancy));
  return { ...post, abolished, vacant };
}

/** Whether a date certainly comes after `today`. */
function liesAhead(date: PartialDate, today: PlainDate): boolean {
  return earliestDay(date) > today;
}
