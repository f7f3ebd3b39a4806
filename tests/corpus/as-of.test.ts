import { describe, expect, it } from 'vitest';
import { agencyAsOf, articleAsOf, personAsOf } from '../../src/corpus/as-of.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { ArticleEntry } from '../../src/model/article.ts';
import type { Person } from '../../src/model/person.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import type { Post } from '../../src/model/post.ts';
import { tenure } from './tenures.ts';

const on = (today: string, articles: readonly string[] = []) => ({ today, hasArticle: (id: string) => articles.includes(id), hasPost: () => true });
const post = (id: string, more: Partial<Post>) => ({ id, established: null, abolished: null, vacant: [], ...more }) as unknown as Post;

describe('an article as of a moment', () => {
  const article = { updated: '2017-12-01T09:00:00-05:00', appearances: [], corrections: [{ date: '2017-12-01', text: 'a', minor: false }, { date: '2017-12-01T18:00:00-05:00', text: 'b', minor: false }] } as unknown as ArticleEntry;
  const at = (now: string) => articleAsOf(article, now, () => true);

  it('does not know later updates and corrections', () => {
    expect(at('2017-11-30T12:00:00-05:00')).toMatchObject({ updated: null, corrections: [] });
    expect(at('2017-12-01T12:00:00-05:00').corrections.map(({ text }) => text)).toEqual(['a']);
    expect(at('2017-12-02T00:00:00-05:00')).toBe(article);
  });
});

describe('a profile as of a day', () => {
  it('does not know a later death', () => {
    const person = { died: '2018-08-25', redacted: null, tenures: [] } as unknown as Person;
    expect(personAsOf(person, on('2017-12-01')).died).toBeNull();
    expect(personAsOf(person, on('2018-08-25')).died).toBe('2018-08-25');
  });

  it('cites no article that is not published yet', () => {
    const tenures = [tenure('ann', '2015', '2018-03-31', { cite: { article: '2018/04/01/a' as ArticleId } }), tenure('ann', '2018-04-01', 'present')];
    const person = { died: null, redacted: null, tenures } as unknown as Person;
    expect(personAsOf(person, on('2017-12-01')).tenures).toMatchObject([{ to: 'present', cite: null }]);
    expect(personAsOf(person, on('2018-05-01', ['2018/04/01/a'])).tenures).toEqual(tenures);
  });

  it('does not know later posts, ends and vacancies', () => {
    const agency = {
      head: 'late',
      formerNames: [{ name: 'Old', from: null, to: '2019' }],
      posts: [post('early', { established: '1900', abolished: '2020', vacant: [{ from: '2016', to: '2018-05-01', cite: null }, { from: '2019', to: null, cite: null }] }), post('late', { established: '2018-01-01' })],
    } as unknown as Agency;
    const before = agencyAsOf(agency, on('2017-12-01'));
    expect(before.posts.map(({ id, abolished, vacant }) => [id, abolished, vacant.map(({ to }) => to)])).toEqual([['early', null, ['present']]]);
    expect([before.head, before.formerNames]).toEqual([null, []]);
    expect(agencyAsOf(agency, on('2021-01-01'))).toEqual(agency);
  });
});
