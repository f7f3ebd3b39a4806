import type { ArticleHead, ArticleState } from '../model/article.ts';
import { before, type Instant } from '../model/dates.ts';

/** Whether an article is published at `now`, or why it is not. Its author's word comes before its times. */
export function articleState(article: ArticleHead, now: Instant): ArticleState {
  if (article.draft) return 'draft';
  if (article.expires && !before(now, article.expires)) return 'expired';
  if (article.embargo && before(now, article.embargo)) return 'embargoed';
  return before(now, article.published) ? 'future' : 'published';
}

/** The next moment at which an article appears or disappears by itself, or null. */
export function nextChange(article: ArticleHead, now: Instant): Instant | null {
  if (article.draft) return null;
  const times = [article.published, article.embargo, article.expires, article.updated];
  const ahead = times.filter((time): time is Instant => time !== null && before(now, time));
  return ahead.reduce<Instant | null>((first, time) => (first && before(first, time) ? first : time), null);
}
