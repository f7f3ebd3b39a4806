import type { Agency } from '../model/agency.ts';
import type { Appearance, ArticleEntry, Correction } from '../model/article.ts';
import { before, dayOf, earliestDay, type Instant, type PartialDate, type PlainDate } from '../model/dates.ts';
import type { ArticleId, PostId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Cite, Post, Tenure } from '../model/post.ts';
import { asOfDay } from './tenure-time.ts';

/**
 * An article as it read at `now`: later updates and corrections are not known yet, and who has no public page does not
 * appear.
 */
export function articleAsOf(article: ArticleEntry, now: Instant, isPublic: (appearance: Appearance) => boolean): ArticleEntry {
  const updated = article.updated && !before(now, article.updated) ? article.updated : null;
  const isKnown = ({ date }: Correction) => (date.length === 10 ? date <= dayOf(now) : !before(now, date));
  if (updated === article.updated && article.corrections.every(isKnown) && article.appearances.every(isPublic)) return article;
  return { ...article, updated, corrections: article.corrections.filter(isKnown), appearances: article.appearances.filter(isPublic) };
}

/** What is known at one moment: its day, which articles are published and which posts exist by then. */
export interface Known {
  readonly today: PlainDate;
  hasArticle(id: ArticleId): boolean;
  hasPost(id: PostId): boolean;
}

/**
 * A person as known on a day: a death that lies ahead is not, nor are later tenures and those in posts nobody knows; an end that lies ahead reads as
 * still. Of a redacted person nothing but name, tenures and reason is left.
 */
export function personAsOf(person: Person, known: Known): Person {
  const tenures = person.tenures.flatMap((tenure) => tenureAsOf(tenure, known) ?? []);
  if (person.redacted !== null) return { ...person, tenures, also: [], image: null, sameAs: { wikidata: null, links: [] }, profile: '', born: null, died: null };
  return { ...person, tenures, died: person.died && liesAhead(person.died, known.today) ? null : person.died };
}

function tenureAsOf(tenure: Tenure, known: Known): Tenure | null {
  const then = known.hasPost(tenure.post) ? asOfDay(tenure, known.today) : null;
  return then && { ...then, cite: citeAsOf(then.cite, known) };
}

/** An article that is not published yet vouches for nothing. */
function citeAsOf(cite: Cite | null, { hasArticle }: Pick<Known, 'hasArticle'>): Cite | null {
  return cite && 'article' in cite && !hasArticle(cite.article) ? null : cite;
}

/** An agency as known on a day: names it gave up later are not former yet, posts abolished or vacant later are neither. */
export function agencyAsOf(agency: Agency, known: Pick<Known, 'today' | 'hasArticle'>): Agency {
  const { today } = known;
  const formerNames = agency.formerNames.filter(({ to }) => !to || !liesAhead(to, today));
  const posts = agency.posts.filter((post) => !post.established || !liesAhead(post.established, today)).map((post) => postAsOf(post, known));
  const later = agency.posts.length > posts.length && agency.posts.some(({ id }) => id === agency.head) && !posts.some(({ id }) => id === agency.head);
  return { ...agency, formerNames, posts, head: later ? null : agency.head };
}

function postAsOf(post: Post, known: Pick<Known, 'today' | 'hasArticle'>): Post {
  const { today } = known;
  const abolished = post.abolished && liesAhead(post.abolished, today) ? null : post.abolished;
  const vacant = post.vacant
    .filter(({ from }) => !liesAhead(from, today))
    .map((vacancy) => ({ ...vacancy, cite: citeAsOf(vacancy.cite, known) }))
    .map((vacancy) => (vacancy.to !== null && vacancy.to !== 'present' && liesAhead(vacancy.to, today) ? { ...vacancy, to: 'present' as const } : vacancy));
  return { ...post, abolished, vacant };
}

/** Whether a date certainly comes after `today`. */
function liesAhead(date: PartialDate, today: PlainDate): boolean {
  return earliestDay(date) > today;
}
