import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { articleSchema } from './article.ts';
import { personSchema } from './person.ts';
import { siteSchema } from './site.ts';
import { storySchema } from './story.ts';

const SCHEMAS = {
  article: [articleSchema, 'The front matter of an article, articles/**/*.md.'],
  person: [personSchema, 'The front matter of a person’s file, people/*.md.'],
  agency: [agencySchema, 'The front matter of an agency’s file, agencies/*.md.'],
  story: [storySchema, 'The front matter of a storyline, stories/*.md.'],
  site: [siteSchema, 'site.yaml: the newsroom itself.'],
} as const;

/**
 * The schemas of all front matter as JSON Schema (draft 7, which editors know best), by the name of their file in
 * `public/schemas/`. What JSON Schema has no words for, such as that a day exists, only `check` sees.
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, [schema, description]]) => [
      `${name}.schema.json`,
      { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any', reused: 'inline' }), title: `Dateline ${name}`, description },
    ]),
  );
}
