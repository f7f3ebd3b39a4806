import { stringify } from 'yaml';
import type { ForeignSite } from '../../importers/foreign-post.ts';

/** What a newsroom without settings gets, and what of it is made up. */
export interface NewSite {
  readonly text: string;
  readonly url: string;
  readonly timeZone: string;
  readonly lang: string;
  /** Fields that the source does not tell. */
  readonly guessed: readonly string[];
}

/** The settings of a newsroom made of what a source says of its site. */
export function newSite(source: ForeignSite): NewSite {
  const fields = { title: source.title ?? 'Newsroom', url: source.url?.replace(/\/+$/, '') ?? 'https://example.org', lang: source.lang ?? 'en', timeZone: source.timeZone ?? 'UTC' };
  const guessed = (['title', 'url', 'lang', 'timeZone'] as const).filter((key) => source[key] === null);
  return { text: stringify(fields), url: fields.url, timeZone: fields.timeZone, lang: fields.lang, guessed };
}
