import type { Agency } from '../model/agency.ts';
import { earliestDay, latestDay } from '../model/dates.ts';
import type { PostId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Tenure } from '../model/post.ts';
import type { Directory, DirectoryTenure } from '../model/recognition.ts';

/** Whom recognition may find: everybody on file but drafts and redacted people. */
export function directoryOf(people: readonly Person[], agencies: readonly Agency[]): Directory {
  const known = people.filter((person) => !person.draft && person.redacted === null);
  const tenures = Map.groupBy(known.flatMap((person) => person.tenures), ({ post }) => post);
  const standing = agencies.filter((agency) => !agency.draft);
  return {
    people: known.map(({ id, name, also, born, died }) => ({ id, name, also, born, died })),
    agencies: standing.map(({ id, name, also, formerNames, kind, parent, country }) => ({ id, name, also, formerNames: formerNames.map((former) => former.name), kind, parent, country })),
    posts: standing.flatMap((agency) =>
      agency.posts.map(({ id, title, also, seats }) => ({ id, title, also, seats, agency: agency.id, tenures: boundsOf(tenures.get(id as PostId) ?? []) })),
    ),
  };
}

function boundsOf(tenures: readonly Tenure[]): DirectoryTenure[] {
  return tenures.map(({ person, as, from, to }) => ({
    person,
    as,
    mayFrom: from && earliestDay(from),
    surelyFrom: from && latestDay(from),
    mayTo: to === null || to === 'present' ? null : latestDay(to),
    surelyTo: to === 'present' ? '9999-12-31' : to && earliestDay(to),
  }));
}

