import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Agency } from '../../model/agency.ts';
import type { Person } from '../../model/person.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { listContent, readSource, type Reading, type SourceText } from '../../read/content-folder.ts';
import { readAgency } from '../../read/read-agency.ts';
import { readPerson } from '../../read/read-person.ts';
import { readSite } from '../../read/read-site.ts';

/** The newsroom that articles are imported into, as far as it is there. */
export interface DestinationFolder {
  readonly folder: string;
  /** null where it has no settings yet. */
  readonly site: Site | null;
  /** Drafts included: what has a file is no suggestion. */
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  /** Articles by the name of their file, whatever folder they are in. */
  readonly articles: ReadonlyMap<string, string>;
  /** Why its settings cannot be read. */
  readonly problems: readonly Problem[];
}

/** Reads the settings and profiles of a content folder that need not exist yet. */
export function readDestination(folder: string): DestinationFolder {
  const content = existsSync(folder) ? listContent(folder) : { people: [], agencies: [], articles: [] };
  const read = <Thing>(names: readonly string[], reader: (source: SourceText) => Reading<Thing>): Thing[] => names.flatMap((name) => {
    const source = readSource(folder, name).value;
    return source ? (reader(source).value ?? []) : [];
  });
  const hasSite = existsSync(path.join(folder, 'site.yaml'));
  const source = hasSite ? readSource(folder, 'site.yaml') : null;
  const site = source?.value ? readSite(source.value) : null;
  return {
    folder,
    site: site?.value ?? null,
    people: read(content.people, readPerson),
    agencies: read(content.agencies, readAgency),
    articles: new Map(content.articles.map((name) => [path.posix.basename(name), name])),
    problems: hasSite && !site?.value ? [...(source?.problems ?? []), ...(site?.problems ?? [])] : [],
  };
}
