import { posix } from 'node:path';
import { slugify } from '../../model/slug.ts';
import { textField, type Data } from './fields.ts';
import type { PathFacts } from './source-file.ts';
import type { SourceSite } from './source-site.ts';

/** What the address of a post was made of. */
export interface AddressFacts {
  /** Its file, relative to the content folder, without its extension: "posts/2018/x", "posts/x/index". */
  readonly stem: string;
  readonly facts: PathFacts;
  readonly data: Data;
  /** "YYYY-MM-DD" in the post's own zone. */
  readonly day: string;
  readonly title: string;
  readonly categories: readonly string[];
}

/**
 * The path that a post was published under, by its generator's rules; null where the settings that decide it are not
 * there. Hugo: gohugo.io/content-management/urls; Jekyll: jekyllrb.com/docs/permalinks; Eleventy: 11ty.dev/docs/permalinks.
 */
export function publishedPath(address: AddressFacts, source: SourceSite): string | null {
  const given = ['url', 'permalink'].map((key) => address.data[key]).find((value): value is string => typeof value === 'string' && value !== '');
  const base = source.site.url ? new URL(source.site.url).pathname.replace(/\/$/, '') : '';
  if (given !== undefined && !/[{]/.test(given)) {
    if (/^https?:\/\//.test(given)) return URL.canParse(given) ? new URL(given).pathname : null;
    const filled = given.includes(':') ? jekyllPath(given, address) : given;
    return base + (filled.startsWith('/') ? filled : `/${filled}`);
  }
  if (!source.configured) return null;
  if (source.generator === 'hugo') return base + hugoPath(address, source);
  if (source.generator === 'jekyll') return base + jekyllPath(jekyllPattern(source), address);
  return `${base}/${[...folders(address), address.facts.slug].join('/')}/`;
}

function folders({ stem, facts }: AddressFacts): string[] {
  return stem.split('/').slice(0, facts.isIndex ? -2 : -1);
}

function hugoPath(address: AddressFacts, source: SourceSite): string {
  const { data, facts } = address;
  const sections = folders(address);
  const ending = (source.settings['uglyurls'] === true ? '.html' : '/');
  const language = facts.lang && facts.lang !== String(source.settings['defaultcontentlanguage'] ?? 'en') ? `/${facts.lang}` : '';
  const pattern = hugoPattern(source.settings['permalinks'], sections[0] ?? '');
  const own = address.stem.split('/').at(facts.isIndex ? -2 : -1)!.replace(facts.lang ? new RegExp(`\\.${facts.lang}$`) : /$^/, '');
  const slug = typeof data['slug'] === 'string' && data['slug'] !== '' ? data['slug'] : null;
  if (pattern === null) return `${language}/${[...sections, slug ?? own].map(urlize).join('/')}${ending}`;
  const filled = fill(pattern, address.day, {
    section: sections[0] ?? '', sections: sections.join('/'), title: address.title, slug: slug ?? address.title, slugorfilename: slug ?? facts.slug, slugorcontentbasename: slug ?? own, filename: facts.slug, contentbasename: own,
  }, urlize);
  return `${language}${filled.startsWith('/') ? '' : '/'}${filled.replace(/\/$/, '')}${ending}`;
}

function hugoPattern(settings: unknown, section: string): string | null {
  const all = settings as Record<string, unknown> | undefined;
  const pages = (all?.['page'] ?? all) as Record<string, unknown> | undefined;
  const pattern = pages?.[section.toLowerCase()] ?? pages?.['/'];
  return typeof pattern === 'string' ? pattern : null;
}

/** As Hugo makes a path of words: spaces to hyphens, punctuation gone, small letters. */
function urlize(text: string): string {
  return text.toLowerCase().normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}\s/._~#+-]/gu, '').trim().replaceAll(/\s+/g, '-').replaceAll(/-{2,}/g, '-');
}

const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html', pretty: '/:categories/:year/:month/:day/:title/', ordinal: '/:categories/:year/:y_day/:title.html', weekdate: '/:categories/:year/W:week/:short_day/:title.html', none: '/:categories/:title.html',
};

function jekyllPattern({ settings }: SourceSite): string {
  const permalink = settings['permalink'];
  return typeof permalink === 'string' ? (JEKYLL_STYLES[permalink] ?? permalink) : JEKYLL_STYLES['date']!;
}

function jekyllPath(pattern: string, address: AddressFacts): string {
  const slug = typeof address.data['slug'] === 'string' ? address.data['slug'] : address.facts.slug;
  return fill(pattern.replace(':output_ext', '.html'), address.day, { categories: address.categories.map(slugify).join('/'), title: slug, slug: slugify(slug), path: address.stem, name: slugify(address.facts.slug) }, (text) => text).replaceAll(/\/{2,}/g, '/');
}

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Puts a post's date and words in the place of ":year", ":title" and their like. */
function fill(pattern: string, day: string, values: Readonly<Record<string, string>>, write: (text: string) => string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const yearDay = String(Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000) + 1);
  const dates: Readonly<Record<string, string>> = { year, month, day: date, monthname: MONTH_NAMES[Number(month) - 1]!, i_month: String(Number(month)), i_day: String(Number(date)), short_year: year.slice(2), yearday: yearDay, y_day: yearDay.padStart(3, '0') };
  return pattern.replaceAll(/:([a-z_]+)(?:\[[^\]]*\])?/g, (whole, name: string) => (name in values ? values[name]!.split('/').map(write).join('/') : (dates[name] ?? whole)));
}

/**
 * Old paths as front matter gives them, as paths of the host; relative ones lie beside the page, as Hugo has it.
 *
 * @param base what every path of the site begins with: "/news", or "".
 * @param main the page's own path, where that is known.
 */
export function absolutePath(written: string, base: string, main: string | null): string {
  if (/^https?:\/\//.test(written) && URL.canParse(written)) return new URL(written).pathname;
  const path = written.replace(/[?#].*$/, '');
  if (path.startsWith('/')) return path.startsWith(`${base}/`) ? path : base + path;
  return main === null ? `${base}/${path}` : posix.join(posix.dirname(main.replace(/\/$/, '')), path);
}

/**
 * What the front matter calls the post in its address, for its new name. A post whose old address is made of its day
 * keeps the last word of it, so that the address stays.
 *
 * @param main the page's own path, where that is known.
 */
export function slugOf(data: Data, facts: PathFacts, main: string | null): string {
  if (typeof data['slug'] === 'string' && data['slug'].trim() !== '') return data['slug'];
  const dated = /\/\d{4}\/\d\d\/\d\d\/([^/]+?)(?:\.html?)?\/?$/.exec(main ?? '')?.[1];
  if (dated !== undefined && /\p{L}{2}/u.test(dated)) return dated;
  const given = typeof data['url'] === 'string' ? data['url'] : typeof data['permalink'] === 'string' ? data['permalink'] : '';
  const last = /[{:]/.test(given) ? '' : (given.split(/[/?#]/).filter(Boolean).at(-1)?.replace(/\.html?$/, '') ?? '');
  return /\p{L}{2}/u.test(last) && last !== 'index' ? last : facts.slug === 'index' ? (textField(data, 'title') ?? '') : facts.slug;
}
