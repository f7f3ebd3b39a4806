import type { Agency } from '../model/agency.ts';
import type { AgencyId, PostId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import type { SourceText } from './content-folder.ts';
import { readFrontMatter } from './front-matter.ts';
import { idOfFile } from './id-of-file.ts';
import type { ReadingWithReferences } from './read-person.ts';
import { refer, toCite, toProfile, type Findings } from './read-profile.ts';
import { agencySchema, type AgencyFrontMatter } from './schemas/agency.ts';
import { validate } from './validate.ts';

/** Reads `agencies/*.md`. */
export function readAgency(source: SourceText): ReadingWithReferences<Agency> {
  const front = readFrontMatter(source);
  const fields = validate(agencySchema, front);
  const file = idOfFile(source.path);
  if (!fields.value || file.problems.length > 0) return { value: null, problems: [...file.problems, ...fields.problems], references: [] };
  const findings: Findings = { source, front, problems: [], references: [] };
  const value = toAgency(file.id as AgencyId, fields.value, findings);
  return { value, problems: [...fields.problems, ...findings.problems], references: findings.references };
}

function toAgency(id: AgencyId, fields: AgencyFrontMatter, findings: Findings): Agency {
  if (fields.parent) refer(findings, 'agency', fields.parent, ['parent']);
  if (fields.head) refer(findings, 'post', fields.head, ['head']);
  const posts = fields.posts.map((post, index) => toPost(id, post, findings, index));
  const first = posts[0]?.seats === 1 ? posts[0].id : null;
  return {
    ...toProfile(fields, findings),
    id,
    kind: fields.kind,
    parent: (fields.parent as AgencyId | undefined) ?? null,
    country: fields.country ?? null,
    formerNames: fields.formerNames.map(({ name, from, to }) => ({ name, from: from ?? null, to: to ?? null })),
    head: (fields.head as PostId | undefined) ?? first,
    posts,
  };
}

function toPost(agency: AgencyId, fields: AgencyFrontMatter['posts'][number], findings: Findings, index: number): Post {
  return {
    id: fields.id as PostId,
    agency,
    title: fields.title,
    also: fields.also,
    seats: fields.seats,
    established: fields.established ?? null,
    abolished: fields.abolished ?? null,
    vacant: fields.vacant.map(({ from, to, cite }, number) => ({ from, to: to ?? null, cite: toCite(cite, findings, ['posts', index, 'vacant', number, 'cite']) })),
    place: findings.front.place(['posts', index, 'id']),
  };
}
