import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toInstant } from '../../model/dates.ts';
import { plainHtml } from '../convert/plain-html.ts';
import { shorten } from '../convert/clean-html.ts';
import type { ForeignDate } from '../foreign-date.ts';
import type { ForeignBody, ForeignImage, ForeignPost, Harvest, Skipped } from '../foreign-post.ts';
import { decodeText } from '../decode-text.ts';
import { slugify } from '../../model/slug.ts';
import { fileFinder, pictureFinder } from '../local-files.ts';
import { hugoCascade, withParams, type Cascade } from './cascade.ts';
import { unreadData } from './data-files.ts';
import { bylineOf, dateField, imageOf, isDraft, nameOfKey, oldPathsOf, plainField, redirectOf, textField, topicsOf, unknownFields, unreadableDate, wireOf, type Data } from './fields.ts';
import { splitForeignFile } from './front-matter.ts';
import { expandLiquid } from './liquid.ts';
import { absolutePath, publishedPath, slugOf, type AddressFacts } from './old-paths.ts';
import { note, places, type Noted } from './noted.ts';
import { refusalOf } from './pages.ts';
import { expandShortcodes } from './shortcodes.ts';
import { listFiles, MARKDOWN, pathFacts, type ListedFile, type PathFacts } from './source-file.ts';
import { ignoredFiles, topicFieldsOf } from './source-settings.ts';
import { readData, sourceSite, termTitles, type Generator, type SourceSite } from './source-site.ts';

/** The Markdown posts of a folder or file, and the folders that files they refer to lie in. */
export interface MarkdownHarvest extends Harvest {
  readonly roots: readonly string[];
  /** Absolute paths of files in the folder that are no posts: whichever no post refers to is to be reported. */
  readonly others: readonly ListedFile[];
}

/**
 * Reads a folder of Markdown as Jekyll, Hugo and Eleventy keep it, or one file of it. Pages, drafts' machinery and what
 * cannot be read are listed.
 *
 * @param source as it was given; messages name files below it.
 * @param fallback the date of posts that have none; null: such posts are skipped.
 */
export function readMarkdownFolder(source: string, fallback: ForeignDate | null): MarkdownHarvest {
  const isFile = statSync(source).isFile();
  const folder = path.resolve(isFile ? path.dirname(source) : source);
  const site = sourceSite(folder);
  const listed = isFile ? [{ file: path.resolve(source), name: path.basename(source) }] : site.content.flatMap((each) => listFiles(each, each === site.root).map(({ file, name }) => ({ file, name: path.posix.join(path.relative(folder, each).replaceAll(path.sep, '/'), name) })));
  const reader = new FolderReader(folder, site, listed, fallback);
  const posts = listed.flatMap((each) => reader.read(each));
  return { posts, skipped: [...reader.skipped, ...reader.unknown(), ...(folder === site.root ? unreadData(site.data, folder) : [])], site: site.site, notes: [], roots: [...new Set([...site.files, site.root])], others: isFile ? [] : listed.filter(({ name }) => !isPostFile(name)) };
}

/** A post without a title has its first heading for one, where it begins with it. */
function firstHeading(body: string): string | null {
  return /^\s*#{1,3}[ \t]+(\S.*?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body)?.[1]?.replaceAll(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, '$2') ?? null;
}

function isPostFile(name: string): boolean {
  return MARKDOWN.test(name) || /\.html?$/i.test(name);
}

/** Reads the files of one folder one after another and remembers what they have in common. */
class FolderReader {
  readonly skipped: Skipped[] = [];
  readonly #folder: string;
  readonly #site: SourceSite;
  readonly #fallback: ForeignDate | null;
  readonly #generator: Generator;
  readonly #cascade: Cascade;
  readonly #ignored: readonly RegExp[];
  readonly #languages: ReadonlySet<string>;
  readonly #bundles: ReadonlySet<string>;
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #topicFields: readonly string[];
  readonly #terms: ReadonlyMap<string, string>;
  readonly #findPicture: (written: string) => string | null;
  readonly #fields = new Map<string, Noted>();
  readonly #authors = new Map<string, Noted>();

  constructor(folder: string, site: SourceSite, listed: readonly ListedFile[], fallback: ForeignDate | null) {
    this.#folder = folder;
    this.#site = site;
    this.#fallback = fallback;
    this.#cascade = hugoCascade(site.settings);
    this.#ignored = ignoredFiles(site);
    this.#languages = new Set(Object.keys((site.settings['languages'] as object | undefined) ?? {}).map((each) => each.toLowerCase()));
    this.#bundles = new Set(listed.filter(({ name }) => /(?:^|\/)index(?:\.[a-z-]+)?\.(?:md|markdown|html?)$/i.test(name)).map(({ file }) => path.dirname(file)));
    this.#files = Map.groupBy(listed.map(({ file }) => file), (file) => path.dirname(file));
    this.#generator = site.generator ?? guessGenerator(listed);
    this.#topicFields = topicFieldsOf(site);
    this.#terms = this.#generator === 'hugo' ? termTitles([...site.contentRoots.keys()], this.#topicFields) : new Map();
    this.#findPicture = pictureFinder([...site.files, site.root]);
  }

  read(listed: ListedFile): ForeignPost[] {
    const { file, name } = listed;
    if (!isPostFile(name)) return [];
    const tell = (reason: string): void => void this.skipped.push({ source: name, reason });
    const refuse = (reason: string): [] => {
      tell(reason);
      return [];
    };
    const { data: own, body, problem } = splitForeignFile(decodeText(readFileSync(file)));
    const facts = this.#facts(file);
    if (problem) return refuse(problem);
    const data = own && this.#withDefaults(file, facts, own);
    if (this.#ignored.some((pattern) => pattern.test(path.relative(this.#site.root, file).replaceAll(path.sep, '/')) || pattern.test(path.basename(file)))) return refuse('The old site passed it over (ignoreFiles in its settings).');
    const refusal = refusalOf({ name: this.#nameInRoot(file), data, facts, generator: this.#generator, configured: this.#site.configured, inBundle: this.#inBundle(file, facts), dated: this.#fallback !== null });
    if (refusal !== null) return refuse(refusal);
    const fields = data ?? {};
    const date = this.#date(fields, facts) ?? this.#fallback;
    const unreadable = unreadableDate(fields);
    if (date === null) return refuse(unreadable ? `The date "${shorten(unreadable)}" cannot be read: write YYYY-MM-DD, or give a date with --published.` : 'The file has no date: write `date` into its front matter, or give one with --published.');
    for (const field of unknownFields(fields, this.#topicFields)) note(this.#fields, field, name);
    const redirect = redirectOf(fields);
    if (redirect) tell(`The old site sent readers of this page on to ${shorten(redirect)}; it is an article here.`);
    return [this.#toPost(listed, { data: fields, body, facts, date, tell })];
  }

  /** Fields that nothing in an article stands for and authors without a name, each once for all files. */
  unknown(): Skipped[] {
    const fields = [...this.#fields].map(([field, noted]) => ({ source: `front matter \`${field}\``, reason: `No field of an article stands for it, or another was taken for that; it was left out of ${places(noted)}.` }));
    const authors = [...this.#authors].map(([key, noted]) => ({ source: `author \`${key}\` in ${places(noted)}`, reason: 'No page or data file names this author: the byline says the key, written as a name where it can be.' }));
    return [...fields, ...authors];
  }

  #facts(file: string): PathFacts {
    const facts = pathFacts(this.#nameInRoot(file), this.#languages);
    return facts.lang === null ? { ...facts, lang: this.#site.contentRoots.get(this.#rootOf(file)) ?? null } : facts;
  }

  /** The innermost content folder that a file lies in. */
  #rootOf(file: string): string {
    const roots = [...this.#site.contentRoots.keys()].filter((root) => file.startsWith(`${root}${path.sep}`));
    return roots.sort((a, b) => b.length - a.length)[0] ?? this.#folder;
  }

  #nameInRoot(file: string): string {
    return path.relative(this.#rootOf(file), file).replaceAll(path.sep, '/');
  }

  #inBundle(file: string, facts: PathFacts): boolean {
    if (facts.isIndex || this.#generator !== 'hugo') return false;
    for (let folder = path.dirname(file); folder.length > this.#rootOf(file).length; folder = path.dirname(folder)) if (this.#bundles.has(folder)) return true;
    return false;
  }

  #withDefaults(file: string, facts: PathFacts, own: Data): Data {
    if (this.#generator !== 'hugo') return { ...this.#defaults(file), ...own };
    return { ...this.#cascade.of(this.#nameInRoot(file), this.#rootOf(file), facts.lang), ...withParams(own) };
  }

  /** Eleventy gives the files of a folder defaults: `posts/posts.json`, `posts/posts.11tydata.json`. */
  #defaults(file: string): Data {
    if (this.#generator === 'jekyll') return {};
    const folder = path.dirname(file);
    const names = [`${path.basename(folder)}.json`, `${path.basename(folder)}.11tydata.json`].map((each) => path.join(folder, each));
    return names.filter((each) => this.#files.get(folder)?.includes(each)).map((each) => readData(each) ?? {}).reduce((all, each) => ({ ...all, ...each }), {});
  }

  /** A wall clock of a zone that the old site names gets its offset there. */
  #date(data: Data, facts: PathFacts): ForeignDate | null {
    const { timeZone } = this.#site.site;
    const date = dateField(data, 'date') ?? facts.date;
    return date !== null && timeZone !== null && date.length === 19 ? toInstant(date, timeZone) : date;
  }

  #toPost({ file, name }: ListedFile, { data, body, facts, date, tell }: { data: Data; body: string; facts: PathFacts; date: ForeignDate; tell: (reason: string) => void }): ForeignPost {
    const relative = this.#nameInRoot(file).normalize('NFC');
    const stem = relative.replace(/\.[^./]+$/, '');
    const title = plainField(data, 'title') ?? (plainHtml(firstHeading(body) ?? '') || null);
    const isJekyll = this.#generator === 'jekyll';
    const address: AddressFacts = { stem, facts, data, day: date.slice(0, 10), title: title ?? facts.slug, categories: [...topicsOf(data, ['categories', 'category'], isJekyll)] };
    const base = this.#site.site.url ? new URL(this.#site.site.url).pathname.replace(/\/$/, '') : '';
    const main = publishedPath(address, this.#site);
    const slug = slugOf(data, facts, main);
    const publish = dateField({ publishdate: data['publishdate'] }, 'date');
    return {
      source: name,
      title,
      published: publish !== null && publish > date ? publish : date,
      updated: dateField(data, 'updated'),
      expires: dateField(data, 'expires'),
      slug: slug + (facts.lang && this.#languages.size > 0 && facts.lang !== this.#site.site.lang?.slice(0, 2) ? `-${facts.lang}` : ''),
      summary: plainField(data, 'summary'),
      kicker: ['kicker', 'label'].map((key) => data[key]).find((value): value is string => typeof value === 'string') ?? null,
      dateline: typeof data['dateline'] === 'string' ? data['dateline'] : null,
      byline: this.#byline(data, name),
      topics: topicsOf(data, this.#topicFields, isJekyll).filter((topic) => this.#generator === 'hugo' || !/^(?:posts?|all|nav)$/i.test(topic)).map((topic) => this.#topicName(topic) ?? topic),
      wire: this.#wire(data),
      image: imageOf(data) ?? this.#featured(file, facts),
      draft: isDraft(data) || /(?:^|\/)_drafts\//.test(name),
      lang: this.#language(data, facts),
      oldPaths: [...(main === null ? [] : [main]), ...oldPathsOf(data).map((each) => absolutePath(each, base, main))],
      names: [stem.replace(/\/index(?:\.[a-z-]+)?$/, ''), relative, ...(facts.date ? [`${facts.date.replaceAll('-', '/')}/${facts.slug}`] : []), `${date.slice(0, 10).replaceAll('-', '/')}/${slug}`],
      body: this.#body(body, name, data, tell),
      home: {
        site: this.#site.site.url,
        path: main,
        folder: path.posix.dirname(relative),
        findFile: fileFinder([path.dirname(file)], [...this.#site.files, this.#site.root, this.#folder]),
        findPicture: this.#findPicture,
        topicName: (word) => this.#topicName(word),
      },
    };
  }

  /** Keys of authors that no page names are written as names, as far as they can be. */
  #byline(data: Data, name: string): string[] {
    return bylineOf(data, this.#site.authors).map((each) => {
      if (/^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u.test(each)) note(this.#authors, each, name);
      return nameOfKey(each) ?? each;
    });
  }

  /** An address on the site itself only repeats its own. */
  #wire(data: Data): ForeignPost['wire'] {
    const wire = wireOf(data);
    const own = this.#site.site.url;
    return wire?.url && own && new URL(wire.url).host === new URL(own).host ? null : wire;
  }

  #topicName(term: string): string | null {
    return this.#terms.get(term.toLowerCase()) ?? this.#terms.get(slugify(term)) ?? null;
  }

  #body(text: string, name: string, page: Data, report: (reason: string) => void): ForeignBody {
    const context = { page, site: this.#site.settings, report };
    const hugo = this.#generator !== 'jekyll' && this.#generator !== 'eleventy' ? expandShortcodes(text, context) : text;
    const expanded = this.#generator === 'hugo' ? hugo : expandLiquid(hugo, context);
    if (/\.html?$/i.test(name)) return { kind: 'html', html: expanded };
    return { kind: 'markdown', markdown: /\.mdx$/i.test(name) ? expanded.replaceAll(/^(?:import|export)\s.*$/gm, '') : expanded };
  }

  /** Many themes draw the file of a bundle that is called "featured" or "cover". */
  #featured(file: string, { isIndex }: PathFacts): ForeignImage | null {
    const found = isIndex ? this.#files.get(path.dirname(file))?.find((each) => /^(?:featured?|cover)[^/]*\.(?:jpe?g|png|webp|gif|avif)$/i.test(path.basename(each))) : undefined;
    return found ? { src: path.basename(found), alt: null, caption: null, credit: null } : null;
  }

  #language(data: Data, { lang }: PathFacts): string | null {
    const given = textField(data, 'lang')?.replace('_', '-') ?? lang;
    return given && given !== this.#site.site.lang && given !== this.#site.site.lang?.slice(0, 2) && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given) ? given : null;
  }
}

// A whole shortcode: Liquid's raw text may hold its beginning.
const SHORTCODE = /\{\{(?:<\s*\/?[\w-]+[^{}]*>|%\s*\/?[\w-]+[^{}%]*%)\}\}/;

/** Without settings the files themselves tell: whose templates they hold, how they are called. */
function guessGenerator(listed: readonly ListedFile[]): Generator {
  const posts = listed.filter(({ name }) => MARKDOWN.test(name));
  const texts = posts.slice(0, 200).map(({ file }) => readFileSync(file, 'utf8'));
  if (texts.some((text) => SHORTCODE.test(text) || text.startsWith('+++')) || posts.some(({ name }) => /(?:^|\/)_index\.(?:\w+\.)?md$/.test(name))) return 'hugo';
  if (posts.some(({ name }) => /(?:^|\/)_(?:posts|drafts)\//.test(name)) || (texts.some((text) => /\{%/.test(text)) && posts.some(({ name }) => /(?:^|\/)\d{4}-\d{2}-\d{2}-/.test(name)))) return 'jekyll';
  return listed.some(({ name }) => /\.11tydata\./.test(name)) ? 'eleventy' : null;
}
