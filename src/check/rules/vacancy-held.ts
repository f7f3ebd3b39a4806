import { certainlyOverlap } from '../../corpus/tenure-time.ts';
import type { Tenure } from '../../model/post.ts';
import { nameOf } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** A post is not vacant while somebody is confirmed in it. */
export const vacancyHeld: Rule = {
  id: 'vacancy-held',
  severity: 'warning',
  explanation: 'The post’s `vacant` says that nobody held it, but somebody is confirmed in it on a day of that time, as far as the dates are certain. Whoever is `as: acting` may be.',
  wrong: { 'agencies/harbour-office.md': '---\nname: Harbour Office\nposts:\n  - {id: harbour-master, title: Harbour Master, vacant: [{from: 2019-05-01, to: 2019-07-01}]}\n---\n' },
  right: { 'agencies/harbour-office.md': '---\nname: Harbour Office\nposts:\n  - {id: harbour-master, title: Harbour Master, vacant: [{from: 2015-02-01, to: 2015-03-01}]}\n---\n' },
  *find(newsroom) {
    for (const [id, post] of newsroom.posts) {
      if (post.seats > 1) continue;
      for (const { from, to } of post.vacant) {
        const other = newsroom.tenures.get(id)?.find((tenure) => tenure.as === 'holder' && certainlyOverlap(tenure, { ...tenure, from, to } satisfies Tenure));
        if (other) yield { place: post.place, other: other.place, message: `${post.title} is said to be vacant from ${from}, but ${nameOf(newsroom, other.person)} is confirmed in it then: correct one of the two.` };
      }
    }
  },
};
