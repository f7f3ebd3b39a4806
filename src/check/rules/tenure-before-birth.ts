import { certainlyBefore } from '../../model/dates.ts';
import type { Rule } from '../rule.ts';

/** Nobody holds a post before they are born. */
export const tenureBeforeBirth: Rule = {
  id: 'tenure-before-birth',
  severity: 'error',
  explanation: 'The tenure certainly begins or ends before the person’s `born`.',
  wrong: { 'people/ann-archer.md': '---\nname: Ann Archer\nborn: 2016\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2019-06-01}\n---\n' },
  right: { 'people/ann-archer.md': '---\nname: Ann Archer\nborn: 1960\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2019-06-01}\n---\n' },
  *find({ newsroom }) {
    for (const person of newsroom.people) {
      if (person.born === null) continue;
      for (const { from, to, post, place } of person.tenures) {
        const early = [from, to].find((date) => date !== null && date !== 'present' && certainlyBefore(date, person.born!));
        if (!early) continue;
        const message = `${person.name} held ${post} in ${early} but was born in ${person.born}: correct one of the two.`;
        yield { place, ...(person.bornPlace ? { other: person.bornPlace } : {}), message };
      }
    }
  },
};
