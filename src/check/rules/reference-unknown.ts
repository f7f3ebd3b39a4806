import { nearest } from '../../model/nearest.ts';
import type { Reference } from '../../model/reference.ts';
import type { CheckedNewsroom } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

const WORDS = { person: 'person', agency: 'agency', 'person-or-agency': 'person or agency', post: 'post', story: 'story', article: 'article' } as const;
type Kind = keyof typeof WORDS;

/** Front matter and links name people, agencies, posts, stories and articles that exist. */
export const referenceUnknown: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  explanation: 'A person, agency, post, story or article is named by its id: the name of its file without ".md"; for a post, the `id` its agency gives it; for an article, its date and slug as in its URL (2017/11/30/slug). Nothing on file has this id.',
  wrong: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\npeople: [ann-archr]\n---\n\nAnn Archer opened a new quay.\n' },
  right: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\npeople: [ann-archer]\n---\n\nAnn Archer opened a new quay.\n' },
  *find(newsroom) {
    for (const reference of newsroom.references) {
      const { kind, id } = reference;
      if (!(kind in WORDS) || isTenurePost(reference) || exists(kind as Kind, id, newsroom)) continue;
      yield { place: reference, message: `There is no ${WORDS[kind as Kind]} "${id}"${advice(kind as Kind, id, newsroom)}` };
    }
  },
};

/** Left to the rule on tenures. */
function isTenurePost({ kind, path }: Reference): boolean {
  return kind === 'post' && path.startsWith('people/');
}

function exists(kind: Kind, id: string, newsroom: CheckedNewsroom): boolean {
  if (known(kind, newsroom).some((ids) => ids.has(id))) return true;
  return mayBeUnread(kind, id, newsroom.unread);
}

function known(kind: Kind, { people, agencies, posts, stories, articles }: CheckedNewsroom): ReadonlyMap<string, unknown>[] {
  const of = { person: [people], agency: [agencies], 'person-or-agency': [people, agencies], post: [posts], story: [stories], article: [articles] };
  return of[kind];
}

/** What a file that could not be read would have held is not known; its own problem is reported. */
function mayBeUnread(kind: Kind, id: string, unread: ReadonlySet<string>): boolean {
  if (kind === 'post') return [...unread].some((path) => path.startsWith('agencies/'));
  if (kind === 'article') return [...unread].some((path) => path.endsWith(`${id.split('/').at(-1)}.md`));
  const folders = { person: ['people'], agency: ['agencies'], 'person-or-agency': ['people', 'agencies'], story: ['stories'] }[kind];
  return folders.some((folder) => unread.has(`${folder}/${id}.md`));
}

function advice(kind: Kind, id: string, newsroom: CheckedNewsroom): string {
  const renamed = [...newsroom.people.values(), ...newsroom.agencies.values()].find(({ formerIds }) => formerIds.includes(id));
  if (renamed && kind !== 'post' && kind !== 'story' && kind !== 'article') return `: it is called "${renamed.id}" now.`;
  const ids = known(kind, newsroom).flatMap((each) => [...each.keys()]);
  const guess = ids.find((each) => each.endsWith(`/${id.replace(/^.*\/|\.md$/g, '')}`)) ?? nearest(id.toLowerCase(), ids);
  if (guess) return `: did you mean "${guess}"?`;
  const folder = { person: 'people/', agency: 'agencies/', 'person-or-agency': 'people/ or agencies/', post: null, story: 'stories/', article: null }[kind];
  if (folder) return `: put ${id}.md into ${folder} of the content folder, or take it out.`;
  return kind === 'post' ? ': add it to the `posts` of its agency, or take it out.' : ': write it as in its URL, or take it out.';
}
