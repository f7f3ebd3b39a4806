import { byBeginning } from '../corpus/tenure-time.ts';
import type { Agency } from '../model/agency.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from '../model/ids.ts';
import { lazily } from '../model/lazily.ts';
import type { Person } from '../model/person.ts';
import type { Post, Tenure } from '../model/post.ts';
import type { Story } from '../model/story.ts';
import type { CheckInput } from './check-input.ts';
import { comparablePath, pagesOfFiles } from './own-pages.ts';
import { redirectsOf, type Redirect } from './redirects.ts';

/** A newsroom with the indexes that rules share. */
export interface CheckedNewsroom extends CheckInput {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  /** Where an id is used twice, the first. */
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly articles: ReadonlyMap<ArticleId, ArticleEntry>;
  /** Of each post, everything on file whatever the clock says, in order of beginning. */
  readonly tenures: ReadonlyMap<PostId, readonly Tenure[]>;
  /** Content files that could not be read: what they would have held is not known. */
  readonly unread: ReadonlySet<string>;
  /** Pages that content files make under their own name, by comparable path, with the file. */
  ownPages(): ReadonlyMap<string, string>;
  /** Every page and file of the site by its comparable path; null where they are not known. */
  sitePages(): ReadonlySet<string> | null;
  /** Every redirect that content files ask for. */
  redirects(): readonly Redirect[];
}

export function indexNewsroom(input: CheckInput): CheckedNewsroom {
  const { people, agencies, stories, articles } = input.newsroom;
  const read = new Set<string>([...people, ...agencies, ...stories, ...articles].map(({ file }) => file.path));
  return {
    ...input,
    people: firstById(people),
    agencies: firstById(agencies),
    posts: firstById(agencies.flatMap(({ posts }): readonly Post[] => posts)),
    stories: firstById(stories),
    articles: firstById(articles),
    tenures: Map.groupBy(people.flatMap(({ tenures }) => tenures).sort(byBeginning), ({ post }) => post),
    unread: new Set([...input.files].filter((file) => !read.has(file) && /^(?:people|agencies|stories|articles)\/.*\.md$/i.test(file))),
    // Tens of thousands, which only what links to pages asks for.
    ownPages: lazily(() => pagesOfFiles(input)),
    sitePages: lazily(() => input.pages && new Set([...input.pages()].map(comparablePath))),
    redirects: lazily(() => redirectsOf(input)),
  };
}

function firstById<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<Thing['id'], Thing> {
  const found = new Map<Thing['id'], Thing>();
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing);
  return found;
}

/** How a person is called in messages. */
export function nameOf({ people }: Pick<CheckedNewsroom, 'people'>, id: PersonId): string {
  return people.get(id)?.name ?? id;
}
