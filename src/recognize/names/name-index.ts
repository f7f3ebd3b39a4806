import type { Directory, DirectoryPerson } from '../../model/recognition.ts';
import { AgenciesIndex } from './agencies-index.ts';
import { CaselessNames } from './caseless-names.ts';
import { PeopleIndex } from './people-index.ts';
import { PostsIndex } from './posts-index.ts';

/** A directory made ready to find its names: flat look-ups, whatever its size. */
export interface NameIndex {
  readonly people: PeopleIndex;
  readonly agencies: AgenciesIndex;
  readonly posts: PostsIndex;
  readonly caseless: CaselessNames;
  readonly directory: Directory;
  readonly personById: ReadonlyMap<string, DirectoryPerson>;
}

export function indexNames(directory: Directory): NameIndex {
  return {
    people: new PeopleIndex(directory.people),
    agencies: new AgenciesIndex(directory.agencies),
    posts: new PostsIndex(directory),
    caseless: new CaselessNames(directory),
    directory,
    personById: new Map(directory.people.map((person) => [person.id, person])),
  };
}
