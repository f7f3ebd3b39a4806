import { certainty, surelyBegun } from '../../corpus/tenure-time.ts';
import type { PlainDate } from '../../model/dates.ts';
import type { Tenure } from '../../model/post.ts';
import { nameOf } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** No more people are confirmed in a post than it has seats. */
export const seatsExceeded: Rule = {
  id: 'seats-exceeded',
  severity: 'warning',
  explanation: 'On this day more people are confirmed in the post than it has `seats`, or two in the same named `seat`, as far as the dates are certain. Nothing is dropped: the pages show all of them with the words "sources disagree". Correct a date, mark one as `as: acting`, or give the post more seats.',
  wrong: { 'people/ben-baker.md': '---\nname: Ben Baker\nposts:\n  - {post: harbour-master, from: 2019-01-01, to: present}\n---\n' },
  right: { 'people/ben-baker.md': '---\nname: Ben Baker\nposts:\n  - {post: harbour-master, from: 2019, to: present}\n---\n' },
  *find(newsroom) {
    for (const [post, tenures] of newsroom.tenures) {
      const seats = newsroom.posts.get(post)?.seats ?? 1;
      const confirmed = tenures.filter(({ as }) => as === 'holder');
      for (const [index, tenure] of confirmed.entries()) {
        const day = surelyBegun(tenure);
        const crowd = day === null ? [] : crowdOn(day, tenure, confirmed, index, seats);
        if (crowd.length === 0) continue;
        const names = crowd.map(({ person }) => nameOf(newsroom, person));
        const message = `On ${day}, ${[...names, nameOf(newsroom, tenure.person)].join(' and ')} are ${names.length === 1 ? 'both' : 'all'} confirmed in ${post}, which has ${seats === 1 ? 'one seat' : `${seats} seats`}: sources disagree. Correct a date, or write \`as: acting\`.`;
        yield { place: tenure.place, other: crowd[0]!.place, message };
      }
    }
  },
};

/** Others in office on the first certain day of a tenure, where they are too many; of two begun that day the later counts. */
function crowdOn(day: PlainDate, tenure: Tenure, confirmed: readonly Tenure[], index: number, seats: number): Tenure[] {
  if (certainty(tenure, day) !== 'yes') return [];
  const others = confirmed.filter((other, at) => other.person !== tenure.person && certainty(other, day) === 'yes' && (at < index || surelyBegun(other) !== day));
  const people = new Map(others.map((other) => [other.person, other]));
  if (people.size >= seats) return [...people.values()];
  return tenure.seat === null ? [] : others.filter(({ seat }) => seat === tenure.seat);
}
