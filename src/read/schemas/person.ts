import { z } from 'zod';
import { cite, id, list, partialDate, profileFields, text } from './common.ts';

/** The first day no longer held; "present" means still. */
export const tenureEnd = z.union([z.literal('present'), partialDate], {
  error: ({ input }) => (input === null || input === '' ? '`to` is empty: write "present" if it still goes on, a date if it ended, or leave `to` out where the end is not known.' : `"${String(input)}" is neither a date (YYYY, YYYY-MM, YYYY-MM-DD) nor "present".`),
});

const tenure = z
  .strictObject({
    post: id.describe('The post, as its agency declares it.'),
    from: partialDate.optional().describe('The first day held.'),
    to: tenureEnd.optional().describe('The first day no longer held; "present" means still; left out, unknown.'),
    as: z.enum(['holder', 'acting']).default('holder').describe('Confirmed in the post, or acting.'),
    seat: z.union([text, z.number().transform(String)]).optional().describe('Which of several seats.'),
    began: text.optional().describe('How it began: elected, appointed, confirmed, …'),
    ended: text.optional().describe('How it ended: resigned, dismissed, retired, …'),
    cite: cite.optional().describe('Where that is from: an article or an address.'),
  })
  .describe("One person's time in one post.");

/** The front matter of `people/*.md`. */
export const personSchema = z.strictObject({
  ...profileFields,
  sortName: text.optional().describe('The name as it is sorted, as "Tillerson, Rex".'),
  born: partialDate.optional().describe('Date of birth.'),
  died: partialDate.optional().describe('Date of death.'),
  noindex: z.boolean().default(false).describe('Keeps the person out of search engines, search, feeds and data.'),
  redacted: text.optional().describe('Why nothing about this person is published.'),
  posts: list(tenure).describe('Posts held.'),
});

export type PersonFrontMatter = z.output<typeof personSchema>;
