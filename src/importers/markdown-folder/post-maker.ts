import path from 'node:path';
import { slugify } from '../../model/slug.ts';
import { plainHtml } from '../convert/plain-html.ts';
import type { ForeignDate } from '../foreign-date.ts';
import type { ForeignBody, ForeignImage, ForeignPost } from '../foreign-post.ts';
import { fileFinder, pictureFinder } from '../local-files.ts';
import { bylineOf, dateField, imageOf, isDraft, nameOfKey, oldPathsOf, plainField, textField, topicsOf, wireOf, type Data } from './fields.ts';
import { expandLiquid } from './liquid.ts';
import { note, type Noted } from './noted.ts';
import { absolutePath, publishedPath, slugOf, type AddressFacts } from './old-paths.ts';
import { expandShortcodes } from './shortcodes.ts';
import type { ListedFile, PathFacts } from './source-file.ts';
import { termTitles, type Generator, type SourceSite } from './source-site.ts';

/** What the posts of a folder have in common. */
export interface PostSetting {
  /** The one that was named, absolute. */
  readonly folder: string;
  readonly site: SourceSite;
  readonly generator: Generator;
  /** Keys of the site's languages, in small letters. */
  readonly languages: ReadonlySet<string>;
  /** The fields that file a post under something. */
  readonly topicFields: readonly string[];
  /** Absolute paths by the folder they are in. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

/** A file taken apart that is to be a post. */
export interface ReadFile {
  /** Its path below its content folder, with forward slashes. */
  readonly inRoot: string;
  readonly data: Data;
  readonly body: string;
  readonly facts: PathFacts;
  readonly date: ForeignDate;
  readonly tell: (reason: string) => void;
}

/** Makes posts of the files of one folder. */
export class PostMaker {
  /** Keys of authors that nothing names, with the files they were met in. */
  readonly nameless = new Map<string, Noted>();
  readonly #setting: PostSetting;
  /** Titles of topics by the term in small letters. */
  readonly #terms: ReadonlyMap<string, string>;
  readonly #findPicture: (written: string) => string | null;

  constructor(setting: PostSetting) {
    const { site, generator, topicFields } = setting;
    this.#setting = setting;
    this.#terms = generator === 'hugo' ? termTitles([...site.contentRoots.keys()], topicFields) : new Map();
    this.#findPicture = pictureFinder([...site.files, site.root]);
  }

  toPost({ file, name }: ListedFile, { inRoot, data, body, facts, date, tell }: ReadFile): ForeignPost {
    const { folder, site, generator, languages, topicFields } = this.#setting;
    const relative = inRoot.normalize('NFC');
    const stem = relative.replace(/\.[^./]+$/, '');
    const title = plainField(data, 'title') ?? (plainHtml(firstHeading(body) ?? '') || null);
    const isJekyll = generator === 'jekyll';
    const address: AddressFacts = { stem, facts, data, day: date.slice(0, 10), title: title ?? facts.slug, categories: [...topicsOf(data, ['categories', 'category'], isJekyll)] };
    const base = site.site.url ? new URL(site.site.url).pathname.replace(/\/$/, '') : '';
    const main = publishedPath(address, site);
    const slug = slugOf(data, facts, main);
    const publish = dateField({ publishdate: data['publishdate'] }, 'date');
    return {
      source: name,
      title,
      published: publish !== null && publish > date ? publish : date,
      updated: dateField(data, 'updated'),
      expires: dateField(data, 'expires'),
      slug: slug + (facts.lang && languages.size > 0 && facts.lang !== site.site.lang?.slice(0, 2) ? `-${facts.lang}` : ''),
      summary: plainField(data, 'summary'),
      kicker: ['kicker', 'label'].map((key) => data[key]).find((value): value is string => typeof value === 'string') ?? null,
      dateline: typeof data['dateline'] === 'string' ? data['dateline'] : null,
      byline: this.#byline(data, name),
      topics: topicsOf(data, topicFields, isJekyll).filter((topic) => generator === 'hugo' || !/^(?:posts?|all|nav)$/i.test(topic)).map((topic) => this.#topicName(topic) ?? topic),
      wire: this.#wire(data),
      image: imageOf(data) ?? this.#featured(file, facts),
      draft: isDraft(data) || /(?:^|\/)_drafts\//.test(name),
      lang: this.#language(data, facts),
      oldPaths: [...(main === null ? [] : [main]), ...oldPathsOf(data).map((each) => absolutePath(each, base, main))],
      names: [stem.replace(/\/index(?:\.[a-z-]+)?$/, ''), relative, ...(facts.date ? [`${facts.date.replaceAll('-', '/')}/${facts.slug}`] : []), `${date.slice(0, 10).replaceAll('-', '/')}/${slug}`],
      body: this.#body(body, name, data, tell),
      home: {
        site: site.site.url,
        path: main,
        folder: path.posix.dirname(relative),
        findFile: fileFinder([path.dirname(file)], [...site.files, site.root, folder]),
        findPicture: this.#findPicture,
        topicName: (word) => this.#topicName(word),
      },
    };
  }

  /** Keys of authors that no page names are written as names, as far as they can be. */
  #byline(data: Data, name: string): string[] {
    return bylineOf(data, this.#setting.site.authors).map((each) => {
      if (/^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u.test(each)) note(this.nameless, each, name);
      return nameOfKey(each) ?? each;
    });
  }

  /** An address on the site itself only repeats its own. */
  #wire(data: Data): ForeignPost['wire'] {
    const wire = wireOf(data);
    const own = this.#setting.site.site.url;
    return wire?.url && own && new URL(wire.url).host === new URL(own).host ? null : wire;
  }

  #topicName(term: string): string | null {
    return this.#terms.get(term.toLowerCase()) ?? this.#terms.get(slugify(term)) ?? null;
  }

  #body(text: string, name: string, page: Data, report: (reason: string) => void): ForeignBody {
    const context = { page, site: this.#setting.site.settings, report };
    const hugo = this.#setting.generator !== 'jekyll' && this.#setting.generator !== 'eleventy' ? expandShortcodes(text, context) : text;
    const expanded = this.#setting.generator === 'hugo' ? hugo : expandLiquid(hugo, context);
    if (/\.html?$/i.test(name)) return { kind: 'html', html: expanded };
    return { kind: 'markdown', markdown: /\.mdx$/i.test(name) ? expanded.replaceAll(/^(?:import|export)\s.*$/gm, '') : expanded };
  }

  /** Many themes draw the file of a bundle that is called "featured" or "cover". */
  #featured(file: string, { isIndex }: PathFacts): ForeignImage | null {
    const found = isIndex ? this.#setting.files.get(path.dirname(file))?.find((each) => /^(?:featured?|cover)[^/]*\.(?:jpe?g|png|webp|gif|avif)$/i.test(path.basename(each))) : undefined;
    return found ? { src: path.basename(found), alt: null, caption: null, credit: null } : null;
  }

  #language(data: Data, { lang }: PathFacts): string | null {
    const given = textField(data, 'lang')?.replace('_', '-') ?? lang;
    return given && given !== this.#setting.site.site.lang && given !== this.#setting.site.site.lang?.slice(0, 2) && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(given) ? given : null;
  }
}

/** A post without a title has its first heading for one, where it begins with it. */
function firstHeading(body: string): string | null {
  return /^\s*#{1,3}[ \t]+(\S.*?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body)?.[1]?.replaceAll(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, '$2') ?? null;
}
