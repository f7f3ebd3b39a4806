import type { ArticleId } from '../model/ids.ts';
import type { Site } from '../model/site.ts';
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
  const findings: Findings = { source, front, problems: [], references: [] };
  if (fields.lead) refer(findings, 'article', fields.lead, ['lead']);
  const { accent, paper, ink, face } = fields.theme;
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
    theme: { accent: accent ?? null, paper: paper ?? null, ink: ink ?? null, face: face ?? null },
    pairs: fields.pairs,
    socialImages: fields.socialImages,
  };
  return { value, problems: findings.problems, references: findings.references };
}
