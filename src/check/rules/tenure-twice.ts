import { certainlyOverlap } from '../../corpus/tenure-time.ts';
import { nameOf } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** Nobody holds a post twice at once. */
export const tenureTwice: Rule = {
  id: 'tenure-twice',
  severity: 'warning',
  explanation: 'Two tenures of one person in the same post certainly share a day.',
  wrong: { 'people/ann-archer.md': '---\nname: Ann Archer\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2019-06-01}\n  - {post: harbour-master, from: 2017-01-01, to: 2018-01-01}\n---\n' },
  right: { 'people/ann-archer.md': '---\nname: Ann Archer\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2017-01-01}\n  - {post: harbour-master, from: 2017-01-01, to: 2019-06-01}\n---\n' },
  *find(newsroom) {
    for (const tenures of newsroom.tenures.values()) {
      for (const own of Map.groupBy(tenures, ({ person }) => person).values()) {
        for (const [index, tenure] of own.entries()) {
          const other = own.slice(0, index).find((each) => certainlyOverlap(each, tenure));
          if (other) yield { place: tenure.place, other: other.place, message: `${nameOf(newsroom, tenure.person)} is in ${tenure.post} twice at once (from ${other.from} and from ${tenure.from}): join the two, or correct a date.` };
        }
      }
    }
  },
};
