import type { Place } from '../../model/problem.ts';
import type { Rule } from '../rule.ts';

/** Redirects lead away from themselves. */
export const redirectLoop: Rule = {
  id: 'redirect-loop',
  severity: 'error',
  explanation: 'A redirect that leads to its own path, or two that lead to each other, would send readers round for ever.',
  wrong: { 'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/2018/06/01/second-quay]\n---\n\nBen Baker spoke.\n' },
  right: { 'articles/2018-06-01-second-quay.md': '---\ntitle: A second quay\npublished: 2018-06-01\nredirectFrom: [/2018/quay-two]\n---\n\nBen Baker spoke.\n' },
  *find(newsroom) {
    const redirects = newsroom.redirects();
    const byPath = new Map(redirects.map((redirect) => [redirect.from, redirect]));
    for (const { from, to, written, place } of redirects) {
      if (from === to) {
        yield { place, message: `The redirect from ${written} leads to itself: take it out.` };
        continue;
      }
      const others = loopThrough(from, to, byPath);
      if (others) yield { place, other: others[0]!, message: `The redirect from ${written} runs in a circle: it leads to ${to}, and that leads back. Take one of the two out.` };
    }
  },
};

/** The places of the other redirects of a circle; null where there is none. */
function loopThrough(from: string, to: string, byPath: ReadonlyMap<string, { readonly to: string; readonly place: Place }>) {
  const places = [];
  const seen = new Set<string>();
  for (let path = to; !seen.has(path); ) {
    seen.add(path);
    const next = byPath.get(path);
    if (!next) return null;
    places.push(next.place);
    path = next.to;
    if (path === from) return places;
  }
  return null;
}
