import { certainlyBefore, earliestDay, latestDay } from '../../model/dates.ts';
import type { Post, Tenure } from '../../model/post.ts';
import { nameOf } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** A post is held between its creation and its end. */
export const tenureOutsidePost: Rule = {
  id: 'tenure-outside-post',
  severity: 'error',
  explanation: 'The tenure certainly reaches outside the time between the post’s `established` and `abolished`.',
  wrong: { 'people/cy-cooper.md': '---\nname: Cy Cooper\nposts:\n  - {post: harbour-master, from: 1890, to: 1899}\n---\n' },
  right: { 'people/cy-cooper.md': '---\nname: Cy Cooper\nposts:\n  - {post: harbour-master, from: 1900, to: 1909}\n---\n' },
  *find(newsroom) {
    for (const [id, tenures] of newsroom.tenures) {
      const post = newsroom.posts.get(id);
      if (!post || (!post.established && !post.abolished)) continue;
      for (const tenure of tenures) {
        const why = outside(tenure, post);
        if (why) yield { place: tenure.place, other: post.place, message: `${nameOf(newsroom, tenure.person)} held ${id} ${why}: correct one of the two.` };
      }
    }
  },
};

function outside({ from, to }: Tenure, { established, abolished }: Post): string | null {
  if (established) {
    const early = [from, to].find((date) => date !== null && date !== 'present' && certainlyBefore(date, established));
    if (early) return `in ${early}, before it was established in ${established}`;
  }
  if (!abolished) return null;
  if (from !== null && certainlyBefore(abolished, from)) return `from ${from}, after it was abolished in ${abolished}`;
  if (to === 'present') return `to the present, though it was abolished in ${abolished}`;
  return to !== null && earliestDay(to) > latestDay(abolished) ? `to ${to}, after it was abolished in ${abolished}` : null;
}
