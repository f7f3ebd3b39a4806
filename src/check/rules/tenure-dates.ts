import { endsBeforeItBegins } from '../../corpus/tenure-time.ts';
import { nameOf } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** A tenure ends after it begins. */
export const tenureDates: Rule = {
  id: 'tenure-dates',
  severity: 'error',
  explanation: 'A tenure runs from its `from` up to, not including, its `to`; here the end certainly comes before the beginning. A date known to the month or year only is given the benefit of the doubt.',
  wrong: { 'people/ann-archer.md': '---\nname: Ann Archer\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2014}\n---\n' },
  right: { 'people/ann-archer.md': '---\nname: Ann Archer\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2015}\n---\n' },
  *find(newsroom) {
    for (const tenure of newsroom.newsroom.people.flatMap(({ tenures }) => tenures)) {
      if (!endsBeforeItBegins(tenure)) continue;
      const message = `${nameOf(newsroom, tenure.person)} held ${tenure.post} from ${tenure.from} to ${tenure.to}, which is earlier: correct one of the two dates.`;
      yield { place: tenure.place, other: tenure.toPlace ?? tenure.place, message };
    }
  },
};
