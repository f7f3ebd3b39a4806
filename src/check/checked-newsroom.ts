import { byBeginning } from '../corpus/tenure-time.ts';
import type { Agency } from '../model/agency.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Post, Tenure } from '../model/post.ts';
import type { Place } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import type { CheckInput } from './check-input.ts';

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
    unread: new Set([...input.files].filter((file) => /^(?:people|agencies|stories|articles)\/.*\.md$/i.test(file) && !read.has(file))),
  };
}

function firstById<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<Thing['id'], Thing> {
  const found = new Map<Thing['id'], Thing>();
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing);
  return found;
}

/** A file as a whole. */
export function fileStart(path: string): Place {
  return { path, line: 1, column: 1 };
}

/** How a person is called in messages. */
export function nameOf({ people }: Pick<CheckedNewsroom, 'people'>, id: PersonId): string {
  return people.get(id)?.name ?? id;
}
