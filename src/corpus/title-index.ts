import type { PostId } from '../model/ids.ts';
import type { Directory, DirectoryAgency, DirectoryPost } from '../model/recognition.ts';
import { titleWords } from './title-words.ts';

/** The titles of posts on file as news writes them: by their folded words joined by spaces, which posts each can mean. */
export interface TitleIndex {
  readonly posts: ReadonlyMap<string, readonly PostId[]>;
  /** By the first word, how many words titles have that begin with it; most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Those that leave the agency out, so that another agency's can be meant: claims only in capitals before a name. */
  readonly bare: ReadonlySet<string>;
}

/**
 * Indexes the titles of posts. A title of one word ("President") says nothing about which post is meant and is left out,
 * but goes with its agency's names; two words or more without the agency's name do where no other post on file has them.
 *
 * "Director of the Central Intelligence Agency" → that, "Central Intelligence Agency director", "CIA director", "director of the CIA"
 * "Secretary of Defense" → that, "Defense Secretary"; "White House Chief of Staff" → that, "Chief of Staff"
 */
export function indexTitles({ posts, agencies }: Directory): TitleIndex {
  const found = new Map<string, PostId[]>();
  const agency = new Map(agencies.map((each) => [each.id, each]));
  const initials = uniqueInitials(agencies);
  for (const post of posts) for (const form of formsOf(post, agency.get(post.agency), initials)) addTo(found, form, post.id);
  const bare = new Map<string, PostId[]>();
  for (const post of posts) for (const head of headsOf(post, namesOf(agency.get(post.agency), initials))) addTo(bare, head, post.id);
  const alone = [...bare].filter(([form, meant]) => meant.length === 1 && !found.has(form));
  for (const [form, meant] of alone) found.set(form, meant);
  return { posts: found, lengths: lengthsOf(found.keys()), bare: new Set(alone.map(([form]) => form)) };
}

/** Under its folded words, if it has two or more. */
function addTo(found: Map<string, PostId[]>, title: string, post: PostId): void {
  const words = titleWords(title).map(({ fold }) => fold);
  if (words.length < 2) return;
  const form = words.join(' ');
  const known = found.get(form);
  if (!known) found.set(form, [post]);
  else if (!known.includes(post)) known.push(post);
}

function lengthsOf(forms: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const form of forms) {
    const words = form.split(' ');
    const known = lengths.get(words[0]!);
    if (!known) lengths.set(words[0]!, [words.length]);
    else if (!known.includes(words.length)) known.push(words.length);
  }
  for (const each of lengths.values()) each.sort((a, b) => b - a);
  return lengths;
}

function formsOf(post: DirectoryPost, agency: DirectoryAgency | undefined, initials: ReadonlyMap<string, string>): string[] {
  const titles = [post.title, ...post.also];
  const names = namesOf(agency, initials);
  const turned = titles.flatMap((title) => {
    const [head, rest] = parts(title);
    return rest === null ? [] : [`${rest} ${head}`];
  });
  return [...titles, ...turned, ...headsOf(post, names).flatMap((head) => names.flatMap((name) => [`${name} ${head}`, `${head} of ${name}`, `${head} of the ${name}`]))];
}

function namesOf(agency: DirectoryAgency | undefined, initials: ReadonlyMap<string, string>): string[] {
  if (!agency) return [];
  return [agency.name, ...agency.also, ...(initials.has(agency.id) ? [initials.get(agency.id)!] : [])].map(bare);
}

/** What titles say beside the agency: "Director" of "Director of the CIA", "Director" or "CIA Director"; nothing of others. */
function headsOf({ title, also }: DirectoryPost, names: readonly string[]): string[] {
  const heads = [title, ...also].flatMap((each) => {
    const [head, rest] = parts(each);
    if (rest !== null && names.includes(rest)) return [head];
    const named = names.find((name) => each.startsWith(`${name} `));
    return named ? [each.slice(named.length + 1)] : rest === null ? [each] : [];
  });
  return [...new Set(heads)];
}

/** "Director of the CIA" → "Director", "CIA". */
function parts(title: string): [head: string, rest: string | null] {
  const match = /^(.+?) (?:of|for)(?: the)? (.+)$/i.exec(title);
  return match ? [match[1]!, match[2]!] : [title, null];
}

function bare(name: string): string {
  return name.replace(/^the /i, '');
}

/** Three letters or more that only one agency on file has. */
function uniqueInitials(agencies: readonly DirectoryAgency[]): Map<string, string> {
  const found = agencies.map(({ id, name }) => ({ id, letters: (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('') }));
  const bearers = Map.groupBy(found, ({ letters }) => letters);
  return new Map(found.filter(({ letters }) => letters.length > 2 && bearers.get(letters)!.length === 1).map(({ id, letters }) => [id, letters]));
}
