import { z } from 'zod';
import { AGENCY_KINDS } from '../../model/agency.ts';
import { cite, id, list, newId, partialDate, profileFields, text } from './common.ts';
import { tenureEnd } from './person.ts';

const vacancy = z.strictObject({
  from: partialDate.describe('The first day without a holder.'),
  to: tenureEnd.optional().describe('The first day with one again.'),
  cite: cite.optional().describe('Where that is from.'),
});

const post = z
  .strictObject({
    id: newId.describe('The post’s id, unique over all agencies.'),
    title: text.describe('What its holder is called.'),
    also: list(text).describe('Other titles, as "CIA director".'),
    seats: z.number({ error: 'A number belongs here.' }).int().min(1, { error: 'A post has at least one seat.' }).default(1).describe('How many may hold it at once.'),
    established: partialDate.optional().describe('When it was created.'),
    abolished: partialDate.optional().describe('When it ceased to be.'),
    vacant: list(vacancy).describe('When nobody held it.'),
  })
  .describe('An office that somebody holds.');

/** The front matter of `agencies/*.md`. */
export const agencySchema = z.strictObject({
  ...profileFields,
  kind: z.enum(AGENCY_KINDS).default('other').describe('What sort of agency it is.'),
  parent: id.optional().describe('The agency it is part of.'),
  country: text.optional().describe('Its country.'),
  formerNames: list(z.strictObject({ name: text, from: partialDate.optional(), to: partialDate.optional() })).describe('What it was called before.'),
  head: id.optional().describe('The post whose holder runs it; otherwise its first post, if that has one seat.'),
  posts: list(post).describe('Its posts.'),
});

export type AgencyFrontMatter = z.output<typeof agencySchema>;
