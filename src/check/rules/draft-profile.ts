import type { Profile } from '../../model/person.ts';
import type { Place } from '../../model/problem.ts';
import { fileStart, type CheckedNewsroom } from '../checked-newsroom.ts';
import type { Rule } from '../rule.ts';

/** Draft profiles are waiting for an editor's word. */
export const draftProfile: Rule = {
  id: 'draft-profile',
  severity: 'warning',
  explanation: 'The profile says `draft: true`: it is not published, and its names stay plain text everywhere. Read it, then take the line away to publish it, or delete the file. `import --create` writes such profiles for people and agencies it read in texts.',
  wrong: { 'people/cy-cooper.md': '---\nname: Cy Cooper\ndraft: true\n---\n' },
  right: { 'people/cy-cooper.md': '---\nname: Cy Cooper\n---\n' },
  *find(newsroom) {
    const counts = countsOf(newsroom);
    for (const profile of [...newsroom.newsroom.people, ...newsroom.newsroom.agencies]) {
      if (!profile.draft) continue;
      const unlocks = namesOf(profile).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
      const mentions = unlocks === 0 ? '' : `, named ${unlocks === 1 ? 'once' : `${unlocks} times`}`;
      yield { place: profile.draftPlace ?? fileStart(profile.file.path), unlocks, message: `${profile.name}${mentions}, is a draft: take the line \`draft: true\` away to publish the page, or delete the file.` };
    }
    yield* referencesToDrafts(newsroom);
  },
};

function namesOf({ name, also }: Profile): string[] {
  return [...new Set([name, ...also].map((each) => each.toLowerCase()))];
}

/** How often articles name people who are on no file that counts. */
function countsOf({ findings }: CheckedNewsroom): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { strangers } of findings.values()) {
    for (const { name, count } of strangers) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + count);
  }
  return counts;
}

/** Articles that say they are about somebody whose profile is a draft. */
function* referencesToDrafts({ references, people, agencies }: CheckedNewsroom): Iterable<{ place: Place; message: string; other: Place }> {
  for (const reference of references) {
    if (!reference.path.startsWith('articles/')) continue;
    const { kind, id } = reference;
    const named = kind === 'person' ? people.get(id as never) : kind === 'agency' ? agencies.get(id as never) : (people.get(id as never) ?? agencies.get(id as never));
    if (!named?.draft || !['person', 'agency', 'person-or-agency'].includes(kind)) continue;
    yield { place: reference, other: named.draftPlace ?? fileStart(named.file.path), message: `"${id}" is a draft, so that nothing shows here: publish the profile, or take the name out.` };
  }
}
