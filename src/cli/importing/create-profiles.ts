import { stringify } from 'yaml';
import { putText, type PutOptions } from '../../importers/put-files.ts';
import { toSlug } from '../../importers/slugs.ts';
import type { SuggestedAgency, SuggestedPerson, Suggestions } from '../../suggest/suggestion.ts';
import type { DestinationFolder } from './destination.ts';

/** A post that several people may hold, as an agency's file will declare it. */
interface NewPost {
  readonly id: string;
  readonly title: string;
  seats: number;
}

/**
 * Writes a draft profile for every suggestion; posts go into the files of agencies that are new as well. Files that are
 * there are left alone.
 *
 * @returns the paths of those written, in the content folder.
 */
export function createProfiles({ people, agencies }: Suggestions, destination: DestinationFolder, options: PutOptions): string[] {
  const put = { ...options, force: false };
  const posts = new PostBook(agencies, destination);
  // People first: their posts are what the agencies' files declare.
  const files: [string, string][] = people.map((person) => [`people/${person.id}.md`, personFile(person, posts)]);
  files.unshift(...agencies.map((agency): [string, string] => [`agencies/${agency.id}.md`, agencyFile(agency, posts.of(agency.id))]));
  return files.filter(([name, text]) => putText(name, text, put) === 'new').map(([name]) => name);
}

/** The posts that suggestions name, by agency and title. */
class PostBook {
  readonly #byAgency = new Map<string, Map<string, NewPost>>();
  readonly #known = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(agencies: readonly SuggestedAgency[], { agencies: onFile }: DestinationFolder) {
    this.#taken = new Set(onFile.flatMap((agency) => agency.posts.map(({ id }) => id as string)));
    for (const { id } of agencies) this.#byAgency.set(id, new Map());
    for (const agency of onFile) for (const post of agency.posts) for (const title of [post.title, ...post.also]) this.#known.set(`${agency.id} ${plain(title)}`, post.id);
  }

  of(agency: string): readonly NewPost[] {
    return [...(this.#byAgency.get(agency)?.values() ?? [])];
  }

  /** The id of a post; null where no file can declare it: an agency's own file is its editor's. */
  take(agency: string, title: string): string | null {
    const known = this.#known.get(`${agency} ${plain(title)}`);
    if (known !== undefined) return known;
    const posts = this.#byAgency.get(agency);
    if (!posts) return null;
    const post = posts.get(plain(title));
    if (post) {
      post.seats++;
      return post.id;
    }
    const id = this.#free(title, agency);
    posts.set(plain(title), { id, title, seats: 1 });
    return id;
  }

  #free(title: string, agency: string): string {
    const slug = toSlug(title) || 'post';
    const wish = agency.split('-').every((word) => slug.includes(word)) || /-of-/.test(slug) ? slug : `${slug}-${agency}`;
    let id = wish;
    for (let number = 2; this.#taken.has(id); number++) id = `${wish}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

function plain(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function personFile({ name, also, posts, words }: SuggestedPerson, book: PostBook): string {
  const tenures = posts.flatMap(({ title, agency }) => (agency === null ? [] : (book.take(agency, title) ?? []))).map((post) => ({ post }));
  return profile({ name, ...(also.length > 0 ? { also } : {}), draft: true, ...(tenures.length > 0 ? { posts: tenures } : {}) }, words.map((each) => `Read in ${each.article}: ${each.text}`));
}

function agencyFile({ name, also }: SuggestedAgency, posts: readonly NewPost[]): string {
  const declared = posts.map(({ id, title, seats }) => ({ id, title, ...(seats > 1 ? { seats } : {}) }));
  return profile({ name, ...(also.length > 0 ? { also } : {}), draft: true, ...(declared.length > 0 ? { posts: declared } : {}) }, []);
}

/** Front matter; what an editor should know stands as remarks that nothing reads. */
function profile(fields: object, remarks: readonly string[]): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}${remarks.map((remark) => `# ${remark.replaceAll(/\s+/g, ' ')}\n`).join('')}---\n`;
}
