import type { UnresolvedName } from '../../corpus/article-findings.ts';
import type { CheckedNewsroom } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** A name that two on file share is told apart. */
export const nameUnresolved: Rule = {
  id: 'name-unresolved',
  severity: 'warning',
  explanation: 'The name could be two or more people or agencies on file, and nothing in the article tells them apart. It is never guessed: it stays plain text, without a link, until an editor says who is meant by a link, as in [Archer](person:ann-archer), or [Archer](person:) for none of them.',
  wrong: {
    'people/ann-archer-2.md': '---\nname: Ann Archer\n---\n',
    'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nAnn Archer opened a new quay.\n',
  },
  right: {
    'people/ann-archer-2.md': '---\nname: Ann Archer\n---\n',
    'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\n[Ann Archer](person:ann-archer) opened a new quay.\n',
  },
  *find(newsroom) {
    for (const { unresolved } of newsroom.findings.values()) {
      for (const alike of Map.groupBy(unresolved, ({ text, candidates }) => `${text} ${candidates.join(' ')}`).values()) {
        const [{ text, candidates, place }] = alike as [UnresolvedName];
        const count = alike.length === 1 ? '' : ` (${alike.length} times)`;
        const lines = candidates.map((id) => `[${text}](${schemeOf(id, newsroom)}:${id})`);
        yield { place, unlocks: alike.length, message: `“${text}”${count} could be ${list(candidates)}: write ${list(lines)}, or [${text}](person:) for none of them.` };
      }
    }
  },
};

function schemeOf(id: string, { people }: CheckedNewsroom): 'person' | 'agency' {
  return people.has(id as never) ? 'person' : 'agency';
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
