import { z } from 'zod';
import { contentPath, list, text, webAddress } from './common.ts';

/** A language tag that `Intl` knows what to do with. */
const language = text.refine((tag) => isLanguage(tag), { error: 'A language is a BCP 47 tag, such as "en" or "pt-BR".' });
const zone = text.refine((name) => isTimeZone(name), { error: ({ input }) => `"${String(input)}" is not a time zone: write an IANA name such as America/New_York.` });
const colour = text.regex(/^(#[0-9a-f]{3}|#[0-9a-f]{6}|oklch\([\d.% ]+\))$/i, { error: 'A colour is #rrggbb or oklch(L C H).' });

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  title: text.describe('The newsroom’s name.'),
  url: webAddress.describe('Where the site will live, as https://example.org.'),
  lang: language.describe('The site’s language, as a BCP 47 tag.'),
  timeZone: zone.describe('The newsroom’s time zone, as America/New_York.'),
  tagline: text.optional().describe('A line under the name.'),
  about: text.optional().describe('Markdown for the about page.'),
  contact: text.refine((value) => /^https?:\/\//.test(value) || /^[^\s@<>"]+@[^\s@<>"]+$/.test(value), { error: 'A mail address or a web address belongs here.' }).optional().describe('Where corrections and objections go: a mail address or a URL.'),
  publisher: text.optional().describe('Who publishes it.'),
  logo: contentPath.optional().describe('An image in the content folder.'),
  social: list(webAddress).describe('The newsroom elsewhere.'),
  license: text.optional().describe('The licence of the articles.'),
  nav: list(text).describe('Topics in the navigation.'),
  lead: text.optional().describe('The id of an article pinned on the front page.'),
  theme: z.strictObject({ accent: colour.optional(), paper: colour.optional(), ink: colour.optional(), face: text.optional() }).default({}).describe('The newsroom’s own colours and face.'),
  pairs: z.number().int().min(2).default(5).describe('How many shared articles make a page for two.'),
  socialImages: z.boolean().default(true).describe('Whether preview images are made for articles.'),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
