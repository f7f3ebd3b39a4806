import { fileStart } from '../file-start.ts';
import { comparablePath, isSitePage } from '../own-pages.ts';
import type { Rule } from '../rule.ts';

/** Redirects lead from paths where nothing else is. */
export const redirectOverPage: Rule = {
  id: 'redirect-over-page',
  severity: 'error',
  explanation: 'An old path (`redirectFrom` of an article, `formerIds` of a profile) must lead here from where nothing is any more. A page or file of the site has this path.',
  wrong: { 'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/2018/05/02/new-quay/]\n---\n\nBen Baker spoke.\n' },
  right: { 'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/2018/quay-two/]\n---\n\nBen Baker spoke.\n' },
  *find(newsroom) {
    const redirects = newsroom.redirects();
    const ways = new Set(redirects.map(({ from, to }) => `${from} ${to}`));
    for (const redirect of redirects) {
      // A circle has a rule of its own.
      if (redirect.from === redirect.to || ways.has(`${redirect.to} ${redirect.from}`)) continue;
      const owner = newsroom.ownPages().get(redirect.from);
      if (owner) yield { place: redirect.place, other: fileStart(owner), message: `The redirect from ${redirect.written} would lie over the page of ${owner}: take it out, or rename one of the two.` };
      else if (isSitePage(comparablePath(redirect.from), newsroom)) yield { place: redirect.place, message: `The redirect from ${redirect.written} would lie over a page of the site: take it out.` };
    }
  },
};
