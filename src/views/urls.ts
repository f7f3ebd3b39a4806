import type { Corpus } from '../corpus/corpus.ts';
import type { PartialDate, PlainDate } from '../model/dates.ts';
import type { AgencyId, ArticleId, PersonId, PostId, StoryId } from '../model/ids.ts';
import { lazily } from '../model/lazily.ts';

/**
 * The addresses of a site, the only place they are made. All begin with the base path ("/" or "/archive/") and, being
 * pages, end with a slash; `absolute` puts the site's origin before one.
 */
export interface Urls {
  home(): string;
  /** "/2017/11/30/slug/" */
  article(id: ArticleId): string;
  /** The archive of a year, month or day. */
  date(date: PartialDate): string;
  people(): string;
  peopleByLetter(letter: string): string;
  peopleByCoverage(): string;
  peopleByDate(): string;
  person(id: PersonId): string;
  personYear(id: PersonId, year: string): string;
  personQuotes(id: PersonId): string;
  /** The order of the two makes no difference. */
  pair(a: PersonId, b: PersonId): string;
  personAt(person: PersonId, agency: AgencyId): string;
  agencies(): string;
  agency(id: AgencyId): string;
  agencyYear(id: AgencyId, year: string): string;
  agencyQuotes(id: AgencyId): string;
  posts(): string;
  postsByAgency(): string;
  post(id: PostId): string;
  asOf(year: string): string;
  authors(): string;
  /** By the slug that `authorSlugs` gives. */
  author(slug: string): string;
  topics(): string;
  topic(slug: string): string;
  story(id: StoryId): string;
  quotes(): string;
  corrections(): string;
  search(): string;
  about(): string;
  feeds(): string;
  /** A file of the site by its path in the output folder: "feeds.opml". */
  file(path: string): string;
  /** With scheme and host, for canonical links, feeds and previews. */
  absolute(url: string): string;
}

/** The addresses of one site. */
export function urlsOf({ base, site }: Pick<Corpus, 'base' | 'site'>): Urls {
  const page = (...parts: readonly string[]) => `${base}${parts.map((part) => `${part}/`).join('')}`;
  // Thousands of pages are listed under paths, before any address is written.
  const origin = lazily(() => new URL(site.url).origin);
  return {
    home: () => base,
    article: (id) => page(id),
    date: (date: PartialDate | PlainDate) => page(...date.split('-')),
    people: () => page('people'),
    peopleByLetter: (letter) => page('people', 'a-z', letter),
    peopleByCoverage: () => page('people', 'by', 'coverage'),
    peopleByDate: () => page('people', 'by', 'date'),
    person: (id) => page('people', id),
    personYear: (id, year) => page('people', id, year),
    personQuotes: (id) => page('people', id, 'quotes'),
    pair: (a, b) => (a < b ? page('people', a, 'with', b) : page('people', b, 'with', a)),
    personAt: (person, agency) => page('people', person, 'at', agency),
    agencies: () => page('agencies'),
    agency: (id) => page('agencies', id),
    agencyYear: (id, year) => page('agencies', id, year),
    agencyQuotes: (id) => page('agencies', id, 'quotes'),
    posts: () => page('posts'),
    postsByAgency: () => page('posts', 'by', 'agency'),
    post: (id) => page('posts', id),
    asOf: (year) => page('as-of', year),
    authors: () => page('authors'),
    author: (slug) => page('authors', slug),
    topics: () => page('topics'),
    topic: (slug) => page('topics', slug),
    story: (id) => page('stories', id),
    quotes: () => page('quotes'),
    corrections: () => page('corrections'),
    search: () => page('search'),
    about: () => page('about'),
    feeds: () => page('feeds'),
    file: (path) => `${base}${path}`,
    absolute: (url) => `${origin()}${url}`,
  };
}
