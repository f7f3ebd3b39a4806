import { nearest } from '../../model/nearest.ts';
import type { Rule } from '../rule.ts';

/** A tenure is in a post that an agency declares. */
export const tenurePostUnknown: Rule = {
  id: 'tenure-post-unknown',
  severity: 'error',
  explanation: 'Each entry of a person’s `posts` names a post by the id that its agency’s file gives it. No agency on file has a post of this id.',
  wrong: { 'people/ann-archer.md': '---\nname: Ann Archer\nposts:\n  - {post: harbormaster, from: 2015}\n---\n' },
  right: { 'people/ann-archer.md': '---\nname: Ann Archer\nposts:\n  - {post: harbour-master, from: 2015, to: 2019-06-01}\n---\n' },
  *find({ references, posts, unread }) {
    if ([...unread].some((path) => path.startsWith('agencies/'))) return;
    for (const reference of references) {
      if (reference.kind !== 'post' || !reference.path.startsWith('people/') || posts.has(reference.id as never)) continue;
      const guess = nearest(reference.id, posts.keys());
      const advice = guess ? `did you mean "${guess}"?` : 'add it to the `posts` of its agency.';
      yield { place: reference, message: `There is no post "${reference.id}": ${advice}`, ...(guess ? { other: posts.get(guess as never)!.place } : {}) };
    }
  },
};
