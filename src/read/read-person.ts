import type { PersonId, PostId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Tenure } from '../model/post.ts';
import type { Reference } from '../model/reference.ts';
import type { Reading, SourceText } from './content-folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { idOfFile } from './id-of-file.ts';
import { refer, toCite, toProfile, type Findings } from './read-profile.ts';
import { personSchema, type PersonFrontMatter } from './schemas/person.ts';
import { sortName } from './sort-name.ts';
import { validate } from './validate.ts';

/** A file's object with everything it names. */
export type ReadingWithReferences<Thing> = Reading<Thing> & { readonly references: readonly Reference[] };

/** Reads `people/*.md`. */
export function readPerson(source: SourceText): ReadingWithReferences<Person> {
  const front = readFrontMatter(source);
  const fields = validate(personSchema, front);
  const file = idOfFile(source.path);
  if (!fields.value || file.problems.length > 0) return { value: null, problems: [...file.problems, ...fields.problems], references: [] };
  const findings: Findings = { source, front, problems: [], references: [] };
  const value = toPerson(file.id as PersonId, fields.value, findings);
  return { value, problems: [...fields.problems, ...findings.problems], references: findings.references };
}

function toPerson(id: PersonId, fields: PersonFrontMatter, findings: Findings): Person {
  return {
    ...toProfile(fields, findings),
    id,
    sortName: fields.sortName ?? sortName(fields.name),
    born: fields.born ?? null,
    died: fields.died ?? null,
    ...(fields.born ? { bornPlace: findings.front.place(['born']) } : {}),
    ...(fields.died ? { diedPlace: findings.front.place(['died']) } : {}),
    noindex: fields.noindex,
    redacted: fields.redacted ?? null,
    tenures: fields.posts.map((tenure, index) => toTenure(id, tenure, findings, index)),
  };
}

function toTenure(person: PersonId, fields: PersonFrontMatter['posts'][number], findings: Findings, index: number): Tenure {
  refer(findings, 'post', fields.post, ['posts', index, 'post']);
  return {
    person,
    post: fields.post as PostId,
    from: fields.from ?? null,
    to: fields.to ?? null,
    as: fields.as,
    seat: fields.seat ?? null,
    began: fields.began ?? null,
    ended: fields.ended ?? null,
    cite: toCite(fields.cite, findings, ['posts', index, 'cite']),
    place: findings.front.place(['posts', index]),
    ...(fields.to ? { toPlace: findings.front.place(['posts', index, 'to']) } : {}),
  };
}
