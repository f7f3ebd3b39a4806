import { plainHtml } from '../convert/plain-html.ts';
import { readForeignDate, type ForeignDate } from '../foreign-date.ts';
import type { ForeignImage } from '../foreign-post.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Front matter of any generator in one vocabulary: the names that many sites use for one thing, first choice first. */
const NAMES = {
  title: ['title', 'headline', 'name'],
  date: ['date', 'publishdate', 'pubdate', 'published_at', 'publish_date', 'published_date', 'published', 'created', 'created_at', 'posted', 'datetime'],
  updated: ['lastmod', 'updated', 'modified', 'last_modified_at', 'last_modified', 'lastmodified', 'updated_at', 'modified_date', 'update_date', 'updatedate', 'dateupdated', 'datemodified', 'lastupdated', 'last_updated'],
  expires: ['expirydate', 'unpublishdate', 'expires'],
  summary: ['standfirst', 'deck', 'dek', 'subtitle', 'subheadline', 'subhead', 'lede', 'lead', 'summary', 'description', 'excerpt', 'teaser', 'blurb', 'intro', 'abstract', 'tagline'],
  byline: ['authors', 'author', 'byline', 'writers', 'writer', 'reporters', 'reporter', 'contributors', 'attribution', 'by'],
  sourceUrl: ['source_url', 'sourceurl', 'original_url', 'originalurl', 'canonical', 'canonical_url', 'canonicalurl', 'external_url', 'externalurl'],
  sourceName: ['source', 'source_name', 'sourcename', 'publisher', 'publication', 'originally_published'],
  lang: ['lang', 'language', 'locale'],
  oldPaths: ['aliases', 'alias', 'redirect_from', 'redirects', 'old_urls'],
  image: ['image', 'primary_image', 'primaryimage', 'main_image', 'lead_image', 'featured_image', 'featuredimage', 'featured_img', 'feature_image', 'cover', 'coverimage', 'cover_image', 'header_image', 'headerimage', 'hero', 'hero_image', 'thumbnail', 'thumb', 'banner', 'bannerimage', 'images', 'header', 'og_image', 'photo', 'feature'],
  imageAlt: ['image_alt', 'imagealt', 'image_alt_text', 'featured_image_alt', 'featuredimagealt', 'featured_image_alt_text', 'cover_alt', 'coveralt', 'thumbnail_alt', 'hero_alt', 'banner_alt', 'alt'],
  imageCaption: ['image_caption', 'imagecaption', 'image_figcaption', 'featured_image_caption', 'cover_caption', 'covercaption', 'caption', 'hero_caption'],
  imageCredit: ['image_credit', 'imagecredit', 'photo_credit', 'photocredit', 'credit', 'image_author', 'featured_image_credit'],
} as const;

/** Fields that send readers of a page on to another. */
const REDIRECTS = ['redirectto', 'redirect_to', 'redirect', 'redirecturl', 'redirect_url'];

/** Read elsewhere, or without a meaning that a reader would miss. */
const UNDERSTOOD = new Set<string>([...Object.values(NAMES).flat(), 'draft', 'slug', 'url', 'permalink', 'type', 'layout', 'publishdate', 'kicker', 'label', 'dateline', 'id', 'resources', 'headless', 'build', '_build', 'translationkey', 'linktitle', 'cascade', 'params', ...REDIRECTS]);

/** The fields of a post's front matter that nothing here stands for. */
export function unknownFields(data: Data, topicFields: readonly string[]): string[] {
  return [...Object.keys(data).filter((key) => !UNDERSTOOD.has(key) && !topicFields.includes(key)), ...unusedSummaries(data)];
}

/** There is one standfirst: other fields that say something else are not used. */
function unusedSummaries(data: Data): string[] {
  const used = textField(data, 'summary')?.trim();
  return NAMES.summary.filter((name) => typeof data[name] === 'string' && data[name].trim() !== '' && data[name].trim() !== used);
}

export function textField(data: Data, field: keyof typeof NAMES): string | null {
  for (const name of NAMES[field]) {
    const value = data[name];
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null;
    if (text !== null && text.trim() !== '') return text;
  }
  return null;
}

/** Plain words of a field that may hold Markdown or HTML. */
export function plainField(data: Data, field: keyof typeof NAMES): string | null {
  const text = textField(data, field);
  return text === null ? null : plainWords(text) || null;
}

/** "**The** [court](/court/) of `x`" → "The court of x" */
function plainWords(text: string): string {
  const linked = text.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
  const emphasized = linked.replaceAll(/(\*\*|__|\*)(\S(?:[^*]*?\S)?)\1/g, '$2').replaceAll(/(?<![\p{L}\p{N}_])_(\S(?:[^_]*?\S)?)_(?![\p{L}\p{N}_])/gu, '$1');
  return plainHtml(emphasized.replaceAll(/(`+)([^`]+)\1/g, '$2'));
}

export function dateField(data: Data, field: 'date' | 'updated' | 'expires'): ForeignDate | null {
  for (const name of NAMES[field]) {
    const date = readForeignDate(data[name]);
    if (date !== null) return date;
  }
  return null;
}

/** What stands in the date fields where none can be read, for a message. */
export function unreadableDate(data: Data): string | null {
  const value = NAMES.date.map((name) => data[name]).find((each) => typeof each === 'number' || (typeof each === 'string' && each.trim() !== ''));
  return value === undefined ? null : String(value);
}

/** A field of one or several words, as a list. */
function flatten(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    const { name, title, label, term, id, display_name: displayed } = value as Record<string, unknown>;
    return flatten(displayed ?? name ?? title ?? label ?? term ?? id ?? (Object.keys(value).length > 0 && Object.values(value).every((each) => typeof each !== 'object') ? Object.values(value)[0] : undefined));
  }
  return [];
}

/** Authors by name; keys of an authors' file are looked up, "A and B" are two. */
export function bylineOf(data: Data, authors: ReadonlyMap<string, string>): string[] {
  const name = NAMES.byline.find((each) => flatten(data[each]).length > 0);
  const written = name === undefined ? [] : flatten(data[name]);
  return written.flatMap((each) => (Array.isArray(data[name!]) ? [each] : namesIn(each))).map((each) => authors.get(each.toLowerCase()) ?? plainWords(each)).filter(Boolean);
}

/** What follows a name behind a comma without being one: offices, degrees, legal forms. */
const NO_NAME = /\b(?:lead|manager|director|editor|engineer|officer|founder|head|team|department|office|agency|developer|designer|president|specialist|coordinator|staff|writer|reporter|correspondent|consultant|analyst|architect|adviser|advisor|fellow|professor|secretary|c[etfi]o|ph\.?d|m\.?d|mba|esq|jr|sr|i{2,3}|inc|llc|ltd)\b/i;

/** "A, B and C" → three names; "A, Editor" is one. */
function namesIn(text: string): string[] {
  return text.split(/\s*(?:,| and | & |;)\s*(?:and )?/).reduce<string[]>((names, part) => (names.length > 0 && NO_NAME.test(part) ? [...names.slice(0, -1), `${names.at(-1)!}, ${part}`] : [...names, part]), []);
}

/** What a key of small letters that is on no file reads as: "ann-archer" → "Ann Archer"; null where it is a name, or one word. */
export function nameOfKey(key: string): string | null {
  return /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)+$/u.test(key) ? key.replaceAll(/[-_]/g, ' ').replaceAll(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : null;
}

/** Where the old site sent readers of the page; null where it showed it. */
export function redirectOf(data: Data): string | null {
  return REDIRECTS.map((name) => text(data[name])).find((each) => each !== null) ?? null;
}

/** A string of topics is a list in Jekyll: "news politics", or with commas anywhere. */
export function topicsOf(data: Data, fields: readonly string[], isJekyll: boolean): string[] {
  return fields.flatMap((field) => {
    const value = data[field];
    if (typeof value !== 'string') return flatten(value).map(plainHtml);
    const parts = value.includes(',') ? value.split(',') : isJekyll && /^(?:tags|categories)$/.test(field) ? value.split(/\s+/) : [value];
    return parts.map(plainHtml).filter(Boolean);
  });
}

export function oldPathsOf(data: Data): string[] {
  return NAMES.oldPaths.flatMap((name) => flatten(data[name]));
}

export function isDraft(data: Data): boolean {
  return [true, 'true', 'yes', 1].includes(data['draft'] as never) || [false, 'false', 'no'].includes(data['published'] as never);
}

/** The lead image: a file's name, or a group of fields that holds one. */
export function imageOf(data: Data): ForeignImage | null {
  for (const name of NAMES.image) {
    const found = imageIn(data[name]);
    if (found) return { ...found, alt: found.alt ?? textField(data, 'imageAlt'), caption: found.caption ?? plainField(data, 'imageCaption'), credit: found.credit ?? plainField(data, 'imageCredit') };
  }
  const resources = Array.isArray(data['resources']) ? (data['resources'] as Record<string, unknown>[]) : [];
  const featured = resources.find((each) => /^(?:featured|cover|header|thumbnail|hero)/i.test(String(each['name'] ?? '')) && typeof each['src'] === 'string' && !/[*?]/.test(each['src']));
  return featured ? { src: String(featured['src']), alt: text(featured['alt']), caption: text(featured['title']), credit: null } : null;
}

function imageIn(value: unknown): ForeignImage | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { src: value.trim(), alt: null, caption: null, credit: null };
  if (Array.isArray(value)) return imageIn(value[0]);
  if (value === null || typeof value !== 'object') return null;
  const group = value as Record<string, unknown>;
  const src = ['src', 'image', 'path', 'url', 'file', 'filename', 'feature', 'overlay_image', 'teaser', 'img', 'uid'].map((key) => group[key]).find((each): each is string => typeof each === 'string' && each.trim() !== '');
  if (!src) return null;
  const caption = text(group['caption'] ?? group['title']);
  return { src, alt: text(group['alt'] ?? group['image_description']), caption: caption && plainHtml(caption), credit: text(group['credit'] ?? group['attribution']) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Where a text was published first, as its front matter gives it: an address, a name, or both. */
export function wireOf(data: Data): { readonly name: string; readonly url: string | null } | null {
  const [named, written] = [plainField(data, 'sourceName'), textField(data, 'sourceUrl')];
  const address = [written, named].find((each) => each !== null && /^https?:\/\/\S+$/i.test(each) && URL.canParse(each)) ?? null;
  if (address === null) return named === null || /^https?:/i.test(named) ? null : { name: named, url: null };
  // A word in small letters is a key, which the host says better.
  return { name: named !== null && named !== address && !/^[a-z0-9_-]+$/.test(named) ? named : new URL(address).host.replace(/^www\./, ''), url: address };
}
