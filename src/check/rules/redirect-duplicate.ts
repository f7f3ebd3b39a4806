import { redirectsOf, type Redirect } from '../redirects.ts';
import type { Rule } from '../rule.ts';

/** An old path leads to one place. */
export const redirectDuplicate: Rule = {
  id: 'redirect-duplicate',
  severity: 'error',
  explanation: 'Two files claim the same old path (in `redirectFrom` or `formerIds`), but it can lead to one page only.',
  wrong: {
    'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/quay.html]\n---\n\nBen Baker spoke.\n',
    'articles/2018-06-02-third-quay.md': '---\ntitle: A third quay\npublished: 2018-06-02\nredirectFrom: [/Quay.html]\n---\n\nBen Baker spoke.\n',
  },
  right: { 'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/quay.html]\n---\n\nBen Baker spoke.\n' },
  *find(newsroom) {
    const first = new Map<string, Redirect>();
    for (const redirect of redirectsOf(newsroom)) {
      const other = first.get(redirect.from);
      if (!other) first.set(redirect.from, redirect);
      else if (other.to !== redirect.to) yield { place: redirect.place, other: other.place, message: `The old path ${redirect.written} is claimed by ${other.place.path} as well: leave it in one of the two.` };
    }
  },
};
