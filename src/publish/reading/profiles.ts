import { proseFindings } from '../../corpus/prose.ts';
import type { Agency } from '../../model/agency.ts';
import type { Person } from '../../model/person.ts';
import type { Problem } from '../../model/problem.ts';
import type { Reference } from '../../model/reference.ts';
import type { Site } from '../../model/site.ts';
import type { Story } from '../../model/story.ts';
import { readSource, type ContentFiles, type Reading, type SourceText } from '../../read/content-folder.ts';

/** What one file that is no article was read as. */
export interface ProfileReading {
  readonly path: string;
  readonly kind: 'site' | 'person' | 'agency' | 'story';
  /** null where it cannot be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly references: readonly Reference[];
}

/** Everything in a content folder but its articles. */
export interface Profiles {
  readonly site: Site | null;
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  readonly stories: readonly Story[];
}

/**
 * Reads `site.yaml` and the profiles.
 *
 * @param known readings of before that are still right.
 */
export async function readProfiles(folder: string, content: ContentFiles, known: (path: string) => ProfileReading | null): Promise<ProfileReading[]> {
  const wanted: (readonly [kind: ProfileReading['kind'], path: string])[] = [
    ['site', 'site.yaml'],
    ...content.people.map((path) => ['person', path] as const),
    ...content.agencies.map((path) => ['agency', path] as const),
    ...content.stories.map((path) => ['story', path] as const),
  ];
  const readings: ProfileReading[] = [];
  for (const [kind, path] of wanted) readings.push(known(path) ?? readProfile(folder, kind, path, await READERS[kind]()));
  return readings;
}

type Reader = (source: SourceText) => Reading<unknown> & { readonly references?: readonly Reference[] };

/** Loaded only where something changed: schemas take a tenth of a second to set up. */
const READERS: Readonly<Record<ProfileReading['kind'], () => Promise<Reader>>> = {
  site: async () => (await import('../../read/read-site.ts')).readSite,
  person: async () => (await import('../../read/read-person.ts')).readPerson,
  agency: async () => (await import('../../read/read-agency.ts')).readAgency,
  story: async () => (await import('../../read/read-story.ts')).readStory,
};

function readProfile(folder: string, kind: ProfileReading['kind'], path: string, reader: Reader): ProfileReading {
  const source = readSource(folder, path);
  if (!source.value) return { path, kind, value: null, problems: source.problems, references: [] };
  const { value, problems, references = [] } = reader(source.value);
  const prose = proseFindings(source.value, proseOf(value));
  return { path, kind, value, problems: [...problems, ...prose.problems], references: [...references, ...prose.references] };
}

/** The Markdown of a profile, a storyline or the site; '' where there is none. */
export function proseOf(value: unknown): string {
  const { profile, about } = (value ?? {}) as Partial<Pick<Story, 'profile'> & Pick<Site, 'about'>>;
  return profile ?? about?.trim() ?? '';
}

/** Sorts readings by what they are. */
export function profilesOf(readings: readonly ProfileReading[]): Profiles {
  const valuesOf = <Thing>(kind: ProfileReading['kind']) => readings.filter((reading) => reading.kind === kind && reading.value !== null).map(({ value }) => value as Thing);
  return { site: valuesOf<Site>('site')[0] ?? null, people: valuesOf<Person>('person'), agencies: valuesOf<Agency>('agency'), stories: valuesOf<Story>('story') };
}
