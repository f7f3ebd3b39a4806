import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { toInstant } from '../../model/dates.ts';
import { shorten } from '../convert/clean-html.ts';
import type { ForeignDate } from '../foreign-date.ts';
import type { ForeignPost, Harvest, Skipped } from '../foreign-post.ts';
import { decodeText } from '../decode-text.ts';
import { hugoCascade, withParams, type Cascade } from './cascade.ts';
import { unreadData } from './data-files.ts';
import { dateField, redirectOf, unknownFields, unreadableDate, type Data } from './fields.ts';
import { splitForeignFile } from './front-matter.ts';
import { guessGenerator } from './guess-generator.ts';
import { note, places, type Noted } from './noted.ts';
import { refusalOf } from './pages.ts';
import { PostMaker } from './post-maker.ts';
import { listFiles, MARKDOWN, pathFacts, type ListedFile, type PathFacts } from './source-file.ts';
import { ignoredFiles, topicFieldsOf } from './source-settings.ts';
import { readData, sourceSite, type Generator, type SourceSite } from './source-site.ts';

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
  readonly #maker: PostMaker;
  readonly #fields = new Map<string, Noted>();

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
    this.#maker = new PostMaker({ folder, site, generator: this.#generator, languages: this.#languages, topicFields: this.#topicFields, files: this.#files });
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
    return [this.#maker.toPost(listed, { inRoot: this.#nameInRoot(file), data: fields, body, facts, date, tell })];
  }

  /** Fields that nothing in an article stands for and authors without a name, each once for all files. */
  unknown(): Skipped[] {
    const fields = [...this.#fields].map(([field, noted]) => ({ source: `front matter \`${field}\``, reason: `No field of an article stands for it, or another was taken for that; it was left out of ${places(noted)}.` }));
    const authors = [...this.#maker.nameless].map(([key, noted]) => ({ source: `author \`${key}\` in ${places(noted)}`, reason: 'No page or data file names this author: the byline says the key, written as a name where it can be.' }));
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
}
