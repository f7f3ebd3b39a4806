import { z } from 'zod';
import { isPartialDate, toInstant } from '../../model/dates.ts';
import { ID_PATTERN, RESERVED_IDS } from '../../model/ids.ts';
import { slugify } from '../../model/slug.ts';

// C0 and C1 controls but tab and line end, and the two "non-characters" XML refuses.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
/** In bytes: file systems take 255 for a name. */
export const LONGEST_NAME = 200;
// What a reader cannot see is no text: spaces, joiners, direction marks.
const VISIBLE = /[^\s\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\u{E0000}-\u{E0FFF}]/u;

/** A text that every format can carry: no control characters, no halves of characters. It may be empty. */
const plainText = (error: z.core.$ZodErrorMap | string) =>
  z
    .string({ error: error as string })
    .refine((value) => !CONTROLS.test(value), { error: 'The text holds a control character: take it out.' })
    .refine((value) => value.isWellFormed(), { error: 'The text holds half a character (a lone surrogate): type it again.' });

/** A text a reader can see: not empty. */
export const text = plainText(({ input }) => (typeof input === 'number' || typeof input === 'boolean' ? `This is read as a ${typeof input}: put it in quotation marks.` : 'A text belongs here.')).refine(
  (value) => VISIBLE.test(value),
  { error: 'The text is empty: write it, or leave the field out.' },
);

/** The id of a person, agency, post or story. */
export const id = z
  .string({ error: 'An id belongs here: the name of a file, without ".md".' })
  .regex(ID_PATTERN, { error: ({ input }) => `"${shorten(String(input))}" is not an id: ids are lower-case letters, digits and hyphens.` })
  .max(LONGEST_NAME, { error: `An id has at most ${LONGEST_NAME} characters.` });

/** An id that makes a page. */
export const newId = id.refine((value) => !RESERVED_IDS.has(value), { error: ({ input }) => `The id "${String(input)}" is kept for pages of the site: choose another.` });

/** Words that become an address: an author, a topic. */
export const pageName = text
  .refine((value) => slugify(value) !== '', { error: 'A letter or a digit belongs here: it makes the address of a page.' })
  .refine((value) => Buffer.byteLength(slugify(value)) <= LONGEST_NAME, { error: 'This is too long: it makes the address of a page.' });

/** A list that may be left out; a single value is not a list. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'A list belongs here: [one, two], or a line "- one" for each.' }).default([]);

/** "2018", "2018-03" or "2018-03-13", quoted or not (YAML reads a bare year as a number). */
export const partialDate = z
  .union([z.string(), z.number().int()], { error: ({ input }) => (input === null || input === '' ? 'The date is empty: write it, or leave the field out where it is not known.' : 'A date belongs here: YYYY, YYYY-MM or YYYY-MM-DD.') })
  .transform(String)
  .refine((value) => value !== '', { error: 'The date is empty: write it, or leave the field out where it is not known.', abort: true })
  .refine(isPartialDate, { error: ({ input }) => `"${shorten(String(input))}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.` });

/** A day, or a moment with or without offset; the site's zone is applied later. */
export const moment = z
  .string({ error: 'A date belongs here: YYYY-MM-DD, or YYYY-MM-DDTHH:MM with an offset such as -05:00.' })
  .refine((value) => toInstant(value, 'UTC') !== null, {
    error: ({ input }) => `"${shorten(String(input))}" is not a date: write YYYY-MM-DD, or YYYY-MM-DDTHH:MM with an offset such as -05:00.`,
  });

/** An address on the web. */
export const webAddress = z.string({ error: 'An address belongs here, as https://…' }).refine(isWebAddress, {
  error: ({ input }) => `"${shorten(String(input))}" is not a web address: it begins with https:// or http://.`,
});

export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && !/[\s<>"\u0000-\u001F]/.test(value) && URL.canParse(value);
}

/** An article's id ("2017/11/30/slug") or its file's name, or a web address. */
export const cite = text.refine((value) => isWebAddress(value) || /^[a-z0-9/.-]+$/.test(value), {
  error: ({ input }) => `"${shorten(String(input))}" is neither an article (2017/11/30/slug) nor a web address.`,
});

/** A file of the content folder, relative to the file that names it or, with a leading "/", to the folder. */
export const contentPath = text.refine((value) => !/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(value), {
  error: 'The image must lie in the content folder: name it relative to this file, or from the content folder with a leading "/".',
});

export const image = z
  .strictObject({
    src: contentPath.describe('The file, relative to this one, or from the content folder with a leading "/".'),
    alt: plainText('Images need `alt`: say what the picture shows, for readers who cannot see it.').describe('What the picture shows, for readers who cannot see it.'),
    caption: text.optional().describe('What stands under it.'),
    credit: text.optional().describe('Who made it.'),
  })
  .describe('A picture with its text alternative.');

const sameAs = z
  .strictObject({
    wikidata: z.string().regex(/^Q[1-9]\d*$/, { error: 'A Wikidata item is "Q" and a number.' }).optional().describe('The Wikidata item, as Q217110.'),
    links: list(webAddress).describe('Pages elsewhere about the same.'),
  })
  .describe('Where else the same person or agency is described.');

/** What people and agencies have in common. */
export const profileFields = {
  name: text.describe('The name as it is printed in full.'),
  also: list(text).describe('Other names, nicknames, abbreviations.'),
  image: image.optional(),
  sameAs: sameAs.optional(),
  formerIds: list(id).describe('Ids it had before; their URLs lead here.'),
  draft: z.boolean({ error: 'true or false belongs here.' }).default(false).describe('Not published while true.'),
};

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
