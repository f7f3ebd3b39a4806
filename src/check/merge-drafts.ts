import type { Agency } from '../model/agency.ts';
import type { Person } from '../model/person.ts';
import type { Problem } from '../model/problem.ts';
import { commandLine, type CheckInput } from './check-input.ts';
import { draftProfile } from './rules/draft-profile.ts';

/** How many drafts are named. */
const NAMED = 12;

/**
 * Several draft profiles as one decision: an editor reads them together, and one or two commands publish them.
 *
 * @param problems all of a newsroom, or those of some of its files: then no draft elsewhere is advised upon.
 */
export function mergeDrafts(problems: readonly Problem[], input: Pick<CheckInput, 'newsroom' | 'contentOption'>): Problem[] {
  const drafts = problems.filter(isDraft).sort((a, b) => (b.unlocks ?? 0) - (a.unlocks ?? 0));
  if (drafts.length < 2) return [...problems];
  const names = new Map<string, string>([...input.newsroom.people, ...input.newsroom.agencies].map(({ name, file }) => [file.path, name]));
  const named = drafts.slice(0, NAMED).map(({ path, unlocks }) => `${names.get(path) ?? path}${unlocks ? ` (${unlocks})` : ''}`);
  const more = drafts.length > NAMED ? ` and ${drafts.length - NAMED} more (\`check --list drafts\`)` : '';
  const counts = [count(drafts, 'people/', 'person', 'people'), count(drafts, 'agencies/', 'agency', 'agencies')].filter(Boolean).join(' and ');
  const unlocks = drafts.reduce((sum, draft) => sum + (draft.unlocks ?? 0), 0);
  const message = `${counts} are drafts, by how often they are named: ${named.join(', ')}${more}. Delete the files of those that are wrong, then publish the others with ${acceptAll(drafts, input)}.`;
  return [...problems.filter((problem) => !isDraft(problem)), { ...drafts[0]!, message, unlocks }];
}

/** The commands that publish these drafts and no others. */
function acceptAll(drafts: readonly Problem[], input: Pick<CheckInput, 'newsroom' | 'contentOption'>): string {
  const { people, agencies } = input.newsroom;
  const paths = new Set(drafts.map(({ path }) => path));
  const commands = [['person', people], ['agency', agencies]] as const;
  const words = commands.flatMap(([kind, profiles]) => accept(kind, profiles.filter(({ draft }) => draft), paths));
  const all = words.join() === 'accept person,accept agency' ? ['accept all'] : words;
  return all.map((each) => `\`${commandLine(each, input)}\``).join(' and ');
}

/** Those of one kind: by their ids, where there are others; of very many an editor names them. */
function accept(kind: string, drafts: readonly (Person | Agency)[], paths: ReadonlySet<string>): string[] {
  const asked = drafts.filter(({ file }) => paths.has(file.path));
  if (asked.length === 0) return [];
  if (asked.length === drafts.length) return [`accept ${kind}`];
  return [`accept ${kind} ${asked.length > NAMED ? 'ID…' : asked.map(({ id }) => id).join(' ')}`];
}

/** A draft itself, not something that names one. */
function isDraft({ rule, unlocks }: Problem): boolean {
  return rule === draftProfile.id && unlocks !== undefined;
}

function count(drafts: readonly Problem[], folder: string, one: string, many: string): string {
  const number = drafts.filter(({ path }) => path.startsWith(folder)).length;
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
