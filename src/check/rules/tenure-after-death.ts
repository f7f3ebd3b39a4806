import { addDays, earliestDay, latestDay } from '../../model/dates.ts';
import type { Tenure } from '../../model/post.ts';
import type { Rule } from '../rule.ts';

/** Nobody holds a post after they died. */
export const tenureAfterDeath: Rule = {
  id: 'tenure-after-death',
  severity: 'error',
  explanation: 'The tenure certainly begins or goes on after the person’s `died`. The first day no longer held may be the day of death or the one after it.',
  wrong: { 'people/ann-archer.md': '---\nname: Ann Archer\ndied: 2018-05-31\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2019-06-01}\n---\n' },
  right: { 'people/ann-archer.md': '---\nname: Ann Archer\ndied: 2019-05-31\nposts:\n  - {post: harbour-master, from: 2015-03-01, to: 2019-06-01}\n---\n' },
  *find({ newsroom }) {
    for (const person of newsroom.people) {
      if (person.died === null) continue;
      for (const tenure of person.tenures) {
        const late = lateDate(tenure, latestDay(person.died));
        if (!late) continue;
        const message = `${person.name} held ${tenure.post} ${late} but died in ${person.died}: correct one of the two.`;
        yield { place: tenure.place, ...(person.diedPlace ? { other: person.diedPlace } : {}), message };
      }
    }
  },
};

function lateDate({ from, to }: Tenure, lastDay: string): string | null {
  if (from !== null && earliestDay(from) > lastDay) return `from ${from}`;
  if (to === 'present') return 'to the present';
  return to !== null && earliestDay(to) > addDays(lastDay, 1) ? `to ${to}` : null;
}
