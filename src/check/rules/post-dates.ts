import { certainlyBefore } from '../../model/dates.ts';
import type { Post } from '../../model/post.ts';
import type { Rule } from '../rule.ts';

/** A post is created before it ends, and so are its vacancies. */
export const postDates: Rule = {
  id: 'post-dates',
  severity: 'error',
  explanation: 'The post’s `abolished` certainly comes before its `established`, or a vacancy’s `to` before its `from`.',
  wrong: { 'agencies/port-authority.md': '---\nname: Port Authority\nposts:\n  - {id: port-master, title: Port Master, established: 1900, abolished: 1890}\n---\n' },
  right: { 'agencies/port-authority.md': '---\nname: Port Authority\nposts:\n  - {id: port-master, title: Port Master, established: 1890, abolished: 1900}\n---\n' },
  *find({ newsroom }) {
    for (const { title, established, abolished, vacant, place } of newsroom.agencies.flatMap(({ posts }): readonly Post[] => posts)) {
      if (established && abolished && certainlyBefore(abolished, established)) yield { place, message: `${title} was abolished in ${abolished}, before it was established in ${established}: correct one of the two.` };
      for (const { from, to } of vacant) if (to && to !== 'present' && certainlyBefore(to, from)) yield { place, message: `${title} was vacant from ${from} to ${to}, which is earlier: correct one of the two.` };
    }
  },
};
