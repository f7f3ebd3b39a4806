import { parseColour } from '../model/contrast.ts';
import type { ArticleId } from '../model/ids.ts';
import { themeFaults } from '../model/palette.ts';
import type { Site, Theme } from '../model/site.ts';
import type { SourceText } from './content-folder.ts';
import { readYamlFile } from './front-matter.ts';
import type { ReadingWithReferences } from './read-person.ts';
import { refer, toContentImage, type Findings } from './read-profile.ts';
import { siteSchema } from './schemas/site.ts';
import { validate } from './validate.ts';

/** Reads `site.yaml`. */
export function readSite(source: SourceText): ReadingWithReferences<Site> {
  const front = readYamlFile(source);
  const { value: fields, problems } = validate(siteSchema, front);
  if (!fields) return { value: null, problems, references: [] };
  const findings: Findings = { source, front, problems: [...problems], references: [] };
  fields.nav.forEach((topic, index) => refer(findings, 'topic', topic, ['nav', index]));
  if (fields.lead) refer(findings, 'article', fields.lead, ['lead']);
  const { accent, paper, ink, face } = fields.theme;
  const theme: Theme = { accent: accent ?? null, paper: paper ?? null, ink: ink ?? null, face: face ?? null };
  judgeTheme(theme, findings);
  const value: Site = {
    title: fields.title,
    tagline: fields.tagline ?? null,
    url: fields.url.replace(/\/+$/, ''),
    lang: fields.lang,
    timeZone: fields.timeZone,
    about: fields.about ?? null,
    contact: fields.contact ?? null,
    publisher: fields.publisher ?? null,
    logo: fields.logo === undefined ? null : toContentImage(fields.logo, findings, ['logo']),
    social: fields.social,
    license: fields.license ?? null,
    nav: fields.nav,
    lead: (fields.lead as ArticleId | undefined) ?? null,
    theme,
    pairs: fields.pairs,
    socialImages: fields.socialImages,
  };
  return { value, problems: findings.problems, references: findings.references };
}

/** Refuses colours that could not be read on the page, and says which nearly the same could. */
function judgeTheme(theme: Theme, { front, problems }: Findings): void {
  for (const field of ['accent', 'paper', 'ink'] as const) {
    const colour = theme[field];
    if (colour !== null && parseColour(colour) === null) problems.push({ ...front.place(['theme', field]), severity: 'error', rule: 'field-invalid', message: `"${colour}" is not a colour: write #rrggbb or oklch(L C H).` });
  }
  for (const { field, contrast, wanted, nearest } of themeFaults(theme)) {
    const found = `The ${field} has a contrast of ${contrast.toFixed(1)} where ${wanted} is needed to be read`;
    const advice = nearest === null ? 'choose another.' : `the nearest that passes is ${nearest}.`;
    problems.push({ ...front.place(['theme', field]), severity: 'error', rule: 'theme-contrast', message: `${found}: ${advice}` });
  }
}
