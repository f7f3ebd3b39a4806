import type { Post } from '../../model/post.ts';
import type { Rule } from '../rule.ts';

/** Post ids are unique over all agencies. */
export const postIdDuplicate: Rule = {
  id: 'post-id-duplicate',
  severity: 'error',
  explanation: 'People’s files and articles name a post by its id alone, so no two posts may share one, whichever agencies they belong to.',
  wrong: { 'agencies/port-authority.md': '---\nname: Port Authority\nposts:\n  - {id: harbour-master, title: Port Master}\n---\n' },
  right: { 'agencies/port-authority.md': '---\nname: Port Authority\nposts:\n  - {id: port-master, title: Port Master}\n---\n' },
  *find({ newsroom }) {
    const first = new Map<string, Post>();
    for (const post of newsroom.agencies.flatMap(({ posts }): readonly Post[] => posts)) {
      const other = first.get(post.id);
      if (other) yield { place: post.place, other: other.place, message: `The post id "${post.id}" is used twice: give one of the two posts another.` };
      else first.set(post.id, post);
    }
  },
};
