import { z } from 'zod';
import { ARTICLE_KINDS } from '../../model/article.ts';
import { MOVE_CHANGES, MOVE_STATES } from '../../model/move.ts';
import { id, image, list, LONGEST_NAME, moment, pageName, partialDate, text, webAddress } from './common.ts';

const move = z
  .strictObject({
    post: id.describe('The post, as its agency declares it.'),
    person: id.describe('Who takes or leaves it.'),
    change: z.enum(MOVE_CHANGES).describe('Whether the person takes or leaves the post.'),
    state: z.enum(MOVE_STATES).describe('How far it had come by this report.'),
    when: partialDate.optional().describe('When it is to take effect, as imprecise as reported.'),
    by: id.optional().describe("Who plans, nominates, denies: a person's or an agency's id."),
    cite: text.describe('Words of this article, verbatim.'),
  })
  .describe('A reported change in who holds a post.');

const correction = z.strictObject({
  date: moment.describe('When it was corrected.'),
  text: text.describe('What was wrong and what is right.'),
  minor: z.boolean().default(false).describe('Whether it leaves every claim as it was: then it stands at the foot, not on top.'),
});

const source = z.strictObject({
  title: text.describe('What it is called.'),
  url: webAddress.optional().describe('Where it can be read.'),
  publisher: text.optional().describe('Who published it.'),
  date: partialDate.optional().describe('When.'),
});

/** Old paths begin with one slash and stay on the site. */
const oldPath = text.refine(isOldPath, { error: 'An old path begins with "/" and is a path of this site, such as /2017/old-name/.' });

export function isOldPath(value: string): boolean {
  if (!/^\/(?!\/)[^\s\\?#]*$/.test(value)) return false;
  try {
    // What hides behind percent signs counts as well; a segment becomes the name of a folder.
    const segments = value.split('/').map(decodeURIComponent);
    return segments.every((each) => !/^\.|[/\\\u0000-\u001F\u007F]/.test(each) && Buffer.byteLength(each) <= LONGEST_NAME) && value.length <= 1000;
  } catch {
    return false;
  }
}

const slug = z
  .string({ error: 'A slug is a text in quotation marks.' })
  .regex(/^[a-z0-9-]+$/, { error: 'A slug is lower-case letters, digits and hyphens.' })
  .max(LONGEST_NAME, { error: `A slug has at most ${LONGEST_NAME} characters.` });

/** The front matter of `articles/**\/*.md`. */
export const articleSchema = z.strictObject({
  title: text.max(1000, { error: 'The headline has more than 1,000 characters.' }).describe('The headline.'),
  published: moment.describe('When it was published; without an offset, in the site’s zone.'),
  summary: text.optional().describe('The standfirst.'),
  kicker: text.optional().describe('A label above the headline.'),
  updated: moment.optional().describe('When it was last changed in substance.'),
  slug: slug.optional().describe('The end of its URL; otherwise the file name without its date.'),
  dateline: text.optional().describe('The place it was written from, as WASHINGTON.'),
  byline: list(pageName).describe('Who wrote it.'),
  source: z.strictObject({ name: text, url: webAddress.optional() }).optional().describe('The agency that sent it, for wire copy.'),
  kind: z.enum(ARTICLE_KINDS).default('news').describe('What sort of article it is.'),
  story: id.optional().describe('The storyline it belongs to.'),
  topics: list(pageName).describe('What it is filed under.'),
  people: list(id).describe('Whom it is about, most important first; otherwise worked out from the text.'),
  agencies: list(id).describe('Which agencies it is about, most important first; otherwise worked out from the text.'),
  image: image.optional(),
  moves: list(move).describe('Reported changes in who holds a post.'),
  corrections: list(correction).describe('What was corrected since.'),
  sources: list(source).describe('What its claims rest on.'),
  draft: z.boolean({ error: 'true or false belongs here.' }).default(false).describe('Not published while true.'),
  embargo: moment.optional().describe('Not published before.'),
  expires: moment.optional().describe('Not published from then on.'),
  redirectFrom: list(oldPath).describe('Old paths that lead here.'),
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'A language is a BCP 47 tag, such as "en" or "pt-BR".' }).optional().describe('Its language, where it differs from the site’s.'),
  dir: z.enum(['ltr', 'rtl']).optional().describe('Its writing direction, where it differs.'),
  license: text.optional().describe('Its licence, where it differs.'),
});

export type ArticleFrontMatter = z.output<typeof articleSchema>;

