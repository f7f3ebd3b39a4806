import type { Profile } from '../../model/person.ts';
import type { AgencyId, PersonId, PostId } from '../../model/ids.ts';
import { commandLine } from '../check-input.ts';
import type { CheckedNewsroom } from '../checked-newsroom.ts';
import { fileStart } from '../file-start.ts';
import type { Finding, Rule } from '../rule.ts';

/** Draft profiles are waiting for an editor's word. */
export const draftProfile: Rule = {
  id: 'draft-profile',
  severity: 'warning',
  explanation: 'The profile says `draft: true`: it is not published, and its names stay plain text everywhere. Read it, then take the line away to publish it (`accept` does), or delete the file. `check` puts several drafts into one line; `check --list drafts` prints them one by one. `import --create` writes such profiles for people and agencies it read in texts.',
  wrong: { 'people/cy-cooper.md': '---\nname: Cy Cooper\ndraft: true\n---\n' },
  right: { 'people/cy-cooper.md': '---\nname: Cy Cooper\n---\n' },
  *find(newsroom) {
    const drafts = [...newsroom.newsroom.people, ...newsroom.newsroom.agencies].filter(({ draft }) => draft);
    if (drafts.length === 0) return;
    const counts = countsOf(newsroom);
    for (const profile of drafts) {
      const unlocks = namesOf(profile).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
      const mentions = unlocks === 0 ? '' : `, named ${unlocks === 1 ? 'once' : `${unlocks} times`},`;
      const accept = commandLine(`accept ${profile.file.path.startsWith('people/') ? 'person' : 'agency'} ${profile.id}`, newsroom);
      yield { place: profile.draftPlace ?? fileStart(profile.file.path), unlocks, message: `${profile.name}${mentions} is a draft: publish the page with \`${accept}\`, or delete the file.` };
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

/** What names somebody, or a post, of a draft: articles by their fields and links, people by their posts. */
function* referencesToDrafts({ references, people, agencies, posts }: CheckedNewsroom): Iterable<Finding> {
  const drafts = new Set<string>([...people.values(), ...agencies.values()].filter(({ draft }) => draft).map(({ file }) => file.path));
  for (const { kind, id, path, line, column } of references) {
    if (drafts.has(path)) continue;
    const post = kind === 'post' ? posts.get(id as PostId) : undefined;
    const person = kind === 'person' || kind === 'person-or-agency' ? people.get(id as PersonId) : undefined;
    const agency = kind === 'agency' || kind === 'person-or-agency' ? agencies.get(id as AgencyId) : post && agencies.get(post.agency);
    const named = person ?? agency;
    if (!named?.draft) continue;
    const what = post ? `the post "${id}" belongs to ${named.name}, whose profile` : `"${id}"`;
    yield { place: { path, line, column }, other: named.draftPlace ?? fileStart(named.file.path), message: `${capital(what)} is a draft, so that nothing shows of this: publish the profile, or take it out here.` };
  }
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
