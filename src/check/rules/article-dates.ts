import { before, dayOf, type Instant } from '../../model/dates.ts';
import type { ArticleEntry } from '../../model/article.ts';
import { fileStart } from '../file-start.ts';
import type { Rule } from '../rule.ts';

/** An article is published before it is updated, corrected or withdrawn. */
export const articleDates: Rule = {
  id: 'article-dates',
  severity: 'warning',
  explanation: 'An article’s `updated`, its corrections or its `expires` come before it was published, or it expires before its embargo ends and is never to be seen.',
  wrong: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\nupdated: 2018-05-01\n---\n\nBen Baker spoke.\n' },
  right: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\nupdated: 2018-05-03\n---\n\nBen Baker spoke.\n' },
  *find({ newsroom }) {
    for (const article of newsroom.articles) for (const [field, message] of wrongDates(article)) yield { place: article.places?.[field] ?? fileStart(article.file.path), message };
  },
};

function* wrongDates({ published, updated, expires, embargo, corrections }: ArticleEntry): Iterable<[field: 'updated' | 'expires' | 'corrections', message: string]> {
  const early = (moment: Instant | null) => moment !== null && before(moment, published);
  if (early(updated)) yield ['updated', `The article was updated (${updated}) before it was published (${published}): correct one of the two.`];
  if (early(expires)) yield ['expires', `The article expires (${expires}) before it is published (${published}): correct one of the two.`];
  if (expires && embargo && before(expires, embargo)) yield ['expires', `The article expires (${expires}) before its embargo ends (${embargo}): correct one of the two.`];
  const correction = corrections.find(({ date }) => (date.length === 10 ? date < dayOf(published) : before(date, published)));
  if (correction) yield ['corrections', `A correction is dated ${correction.date}, before the article was published (${published}): correct one of the two.`];
}
