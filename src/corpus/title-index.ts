import type { PostId } from '../model/ids.ts';
import type { Directory, DirectoryAgency, DirectoryPost } from '../model/recognition.ts';
import { titleWords } from './title-words.ts';

/** The titles of posts on file as news writes them: by their folded words joined by spaces, which posts each can mean. */
export interface TitleIndex {
  readonly posts: ReadonlyMap<string, readonly PostId[]>;
  /** By the first word, how many words titles have that begin with it; most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/**
 * Indexes the titles of posts. A title of one word ("President") says nothing about which post is meant and is left out,
 * but goes with its agency's names.
 *
 * "Director of the Central Intelligence Agency" → that, "Central Intelligence Agency director", "CIA director", "director of the CIA"
 */
export function indexTitles({ posts, agencies }: Directory): TitleIndex {
  const found = new Map<string, PostId[]>();
  const agency = new Map(agencies.map((each) => [each.id, each]));
  const initials = uniqueInitials(agencies);
  for (const post of posts) {
    for (const form of formsOf(post, agency.get(post.agency), initials)) {
      const words = titleWords(form).map(({ fold }) => fold);
      if (words.length > 1) addTo(found, words.join(' '), post.id);
    }
  }
  return { posts: found, lengths: lengthsOf(found.keys()) };
}

function addTo(found: Map<string, PostId[]>, form: string, post: PostId): void {
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
  if (!agency) return titles;
  const names = [agency.name, ...agency.also, ...(initials.has(agency.id) ? [initials.get(agency.id)!] : [])].map(bare);
  const heads = titles.flatMap((title) => headOf(title, names) ?? []);
  return [...titles, ...heads.flatMap((head) => names.flatMap((name) => [`${name} ${head}`, `${head} of ${name}`, `${head} of the ${name}`]))];
}

/** What a title says beside its agency: "Director" of "Director of the CIA", "Director" or "CIA Director"; null of others. */
function headOf(title: string, names: readonly string[]): string | null {
  const [head, rest] = title.split(/ (?:of|for)(?: the)? /i, 2) as [string, string?];
  if (rest === undefined) return names.reduce((left, name) => (left.startsWith(`${name} `) ? left.slice(name.length + 1) : left), title);
  return names.includes(bare(rest)) ? head : null;
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
