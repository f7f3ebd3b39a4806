import type { Redirect } from '../redirects.ts';
import type { Rule } from '../rule.ts';

/** An old path leads to one place. */
export const redirectDuplicate: Rule = {
  id: 'redirect-duplicate',
  severity: 'error',
  explanation: 'Two files claim the same old path (in `redirectFrom` or `formerIds`), but it can lead to one page only; or one of two old paths is a file (/a.html) and the other lies below it (/a.html/b/), which no file system can hold.',
  wrong: {
    'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/quay.html]\n---\n\nBen Baker spoke.\n',
    'articles/2018-06-02-third-quay.md': '---\ntitle: A third quay\npublished: 2018-06-02\nredirectFrom: [/Quay.html]\n---\n\nBen Baker spoke.\n',
  },
  right: { 'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/quay.html]\n---\n\nBen Baker spoke.\n' },
  *find(newsroom) {
    const first = new Map<string, Redirect>();
    const redirects = newsroom.redirects();
    const files = new Map(redirects.filter(({ from }) => !from.endsWith('/')).map((redirect) => [redirect.from, redirect]));
    for (const redirect of redirects) {
      const file = [...foldersAbove(redirect.from)].map((folder) => files.get(folder)).find((above) => above !== undefined);
      if (file) yield { place: redirect.place, other: file.place, message: `The old path ${redirect.written} lies below ${file.written}, which is a file: one of the two cannot be.` };
      const other = first.get(redirect.from);
      if (!other) first.set(redirect.from, redirect);
      else if (other.to !== redirect.to) yield { place: redirect.place, other: other.place, message: `The old path ${redirect.written} is claimed elsewhere as well: leave it in one of the two.` };
    }
  },
};

/** "/a.html/b/" → "/a.html" */
function* foldersAbove(path: string): Iterable<string> {
  for (let at = path.indexOf('/', 1); at > 0 && at < path.length - 1; at = path.indexOf('/', at + 1)) yield path.slice(0, at);
}
