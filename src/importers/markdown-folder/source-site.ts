import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { ForeignSite } from '../foreign-post.ts';
import { smallKeys, splitForeignFile } from './front-matter.ts';

export type Generator = 'hugo' | 'jekyll' | 'eleventy' | null;

/** The site that a folder of Markdown belongs to, as far as its settings are there. */
export interface SourceSite {
  readonly generator: Generator;
  /** The site's own folder; where no settings were found, the folder that was named. */
  readonly root: string;
  /** Whether settings were found: only then are its addresses known. */
  readonly configured: boolean;
  /** Folders that hold the posts, absolute. */
  readonly content: readonly string[];
  /** Folders that paths of posts are relative to, absolute, with the language that everything in them is in, if it is one. */
  readonly contentRoots: ReadonlyMap<string, string | null>;
  /** Folders that "/images/a.png" may start from. */
  readonly files: readonly string[];
  /** Keys in small letters. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly site: ForeignSite;
  /** Folders of data for templates, absolute; only authors are read from them. They need not exist. */
  readonly data: readonly string[];
  /** Display names by the key that posts give. */
  readonly authors: ReadonlyMap<string, string>;
}

const CONFIG = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/;

/** How far above the named folder settings are looked for: SOURCE may be content/posts/2018. */
const LEVELS = 4;

/** Finds out whose posts lie in a folder. */
export function sourceSite(folder: string): SourceSite {
  let root = folder;
  for (let level = 0; level <= LEVELS; level++) {
    const found = siteAt(root, folder);
    if (found) return found;
    const parent = path.dirname(root);
    if (parent === root || existsSync(path.join(root, '.git'))) break;
    root = parent;
  }
  return unconfigured(folder);
}

function siteAt(root: string, folder: string): SourceSite | null {
  const names = listing(root);
  const hugo = hugoSettings(root, names);
  if (hugo) {
    const dir = (key: string, fallback: string) => path.join(root, String(hugo[key] ?? fallback));
    const contentRoots = contentFolders(root, hugo);
    const content = [...contentRoots.keys()];
    const data = dir('datadir', 'data');
    const files = [dir('staticdir', 'static'), dir('assetdir', 'assets'), ...content, ...themes(root)];
    return { generator: 'hugo', root, configured: true, content: folder === root ? outermost(content) : [folder], contentRoots, files, settings: hugo, site: hugoSite(hugo), data: [data], authors: authorsIn([path.join(data, 'authors'), data], content) };
  }
  if (names.includes('_config.yml') || names.includes('_config.yaml')) {
    const settings = readData(path.join(root, names.includes('_config.yml') ? '_config.yml' : '_config.yaml')) ?? {};
    return { generator: 'jekyll', root, configured: true, content: [folder], contentRoots: new Map([[root, null]]), files: [root], settings, site: siteOf(settings, 'url'), data: [path.join(root, '_data')], authors: authorsIn([path.join(root, '_data')], []) };
  }
  if (names.some((name) => /^(?:\.eleventy|eleventy\.config)\.[cm]?js$/.test(name))) {
    const input = ['src', 'content', '.'].map((name) => path.join(root, name)).filter((name) => existsSync(name));
    const data = ['_data', 'src/_data', 'content/_data'].map((name) => path.join(root, name));
    const metadata = data.flatMap((name) => ['metadata.json', 'site.json'].map((file) => readData(path.join(name, file)))).find(Boolean) ?? {};
    return { generator: 'eleventy', root, configured: true, content: [folder === root ? root : folder], contentRoots: new Map([[root, null]]), files: [...input, root, path.join(root, 'public')], settings: metadata, site: siteOf(metadata, 'url'), data, authors: authorsIn(data, []) };
  }
  return null;
}

function unconfigured(folder: string): SourceSite {
  const site: ForeignSite = { title: null, url: null, lang: null, timeZone: null };
  return { generator: null, root: folder, configured: false, content: [folder], contentRoots: new Map([[folder, null]]), files: [folder, path.join(folder, 'static'), path.dirname(folder)].filter((each, index) => index < 2 || /^(?:_?posts|blog|articles|news|content)$/.test(path.basename(folder)) && each !== path.parse(each).root), settings: {}, site, data: [], authors: new Map() };
}

/** Hugo's settings: one file, or a folder of them; null where this is no Hugo site. */
function hugoSettings(root: string, names: readonly string[]): Record<string, unknown> | null {
  const file = names.find((name) => CONFIG.test(name));
  const folder = path.join(root, 'config', '_default');
  if (!file && !existsSync(folder)) return null;
  let settings: Record<string, unknown> = file ? (readData(path.join(root, file)) ?? {}) : {};
  for (const name of listing(folder)) {
    const data = readData(path.join(folder, name));
    const key = path.basename(name, path.extname(name)).toLowerCase();
    if (data) settings = /^(?:hugo|config)$/.test(key) ? { ...data, ...settings } : { ...settings, [key]: data };
  }
  // "config.yml" is a common name: it is Hugo's where the content or one of its own settings is beside it.
  const own = file?.startsWith('hugo.') || !file || existsSync(path.join(root, 'content')) || ['baseurl', 'languagecode', 'contentdir', 'permalinks'].some((key) => key in settings);
  return own ? settings : null;
}

/** Languages may have content folders of their own: gohugo.io/content-management/multilingual. */
function contentFolders(root: string, settings: Readonly<Record<string, unknown>>): ReadonlyMap<string, string | null> {
  const main = path.join(root, String(settings['contentdir'] ?? 'content'));
  const own = Object.entries(languagesOf(settings)).flatMap(([lang, { contentdir }]) => (typeof contentdir === 'string' ? [[path.join(root, contentdir), lang] as const] : []));
  const shared = own.length === 0 || own.length < Object.keys(languagesOf(settings)).length;
  return new Map<string, string | null>([...(shared ? [[main, null] as const] : []), ...own.map(([folder, lang]) => [folder, own.some(([other, otherLang]) => other === folder && otherLang !== lang) ? null : lang] as const)]);
}

function languagesOf({ languages }: Readonly<Record<string, unknown>>): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(Object.entries((languages ?? {}) as Record<string, unknown>).filter(([, value]) => value !== null && typeof value === 'object')) as Record<string, Record<string, unknown>>;
}

function outermost(folders: readonly string[]): string[] {
  return folders.filter((folder) => !folders.some((other) => other !== folder && folder.startsWith(`${other}${path.sep}`)));
}

/** What the settings of the default language say goes before what those of the site do. */
function hugoSite(settings: Readonly<Record<string, unknown>>): ForeignSite {
  const main = String(settings['defaultcontentlanguage'] ?? 'en').toLowerCase();
  const site = siteOf({ ...settings, ...languagesOf(settings)[main] }, 'baseurl');
  return site.lang === null && Object.keys(languagesOf(settings)).length > 0 ? { ...site, lang: main } : site;
}

function themes(root: string): string[] {
  return listing(path.join(root, 'themes')).map((name) => path.join(root, 'themes', name, 'static'));
}

function siteOf(settings: Readonly<Record<string, unknown>>, urlKey: string): ForeignSite {
  const text = (...keys: readonly string[]) => keys.map((key) => settings[key]).find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
  const url = text(urlKey, 'url', 'baseurl');
  const base = urlKey === 'url' && typeof settings['baseurl'] === 'string' && settings['baseurl'].startsWith('/') ? settings['baseurl'] : '';
  const full = url && /^https?:\/\//.test(url) ? url.replace(/\/$/, '') + base : null;
  const zone = text('timezone');
  return { title: text('title', 'name'), url: full && URL.canParse(full) && !/localhost|127\.0\.0\.1/.test(full) ? full : null, lang: language(text('languagecode', 'defaultcontentlanguage', 'lang', 'language', 'locale')), timeZone: zone && isZone(zone) ? zone : null };
}

function language(tag: string | null): string | null {
  const plain = tag?.replace('_', '-') ?? null;
  return plain && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(plain) ? plain : null;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** Authors by key: files of one author each, a file of all, or author pages in the content. */
function authorsIn(folders: readonly string[], content: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const name of listing(folder)) {
      const data = /\.(?:ya?ml|toml|json)$/.test(name) ? readData(path.join(folder, name)) : null;
      if (!data) continue;
      const key = path.basename(name, path.extname(name));
      if (path.basename(folder) === 'authors') learn(found, key, data);
      else if (/^(?:authors|people|team|members)$/.test(key)) for (const [id, author] of Object.entries(data)) learn(found, String((author as { id?: unknown } | null)?.id ?? id), author);
    }
  }
  for (const section of content.flatMap((each) => ['people', 'team', 'contributors', 'author', 'authors'].map((name) => path.join(each, name)))) {
    for (const name of listing(section)) {
      const page = [path.join(section, name, '_index.md'), path.join(section, name, 'index.md'), path.join(section, name)].find((each) => each.endsWith('.md') && existsSync(each));
      const data = page ? splitForeignFile(readFileSync(page, 'utf8')).data : null;
      if (data) learn(found, path.basename(name, '.md'), data);
    }
  }
  return found;
}

function learn(found: Map<string, string>, key: string, author: unknown): void {
  const fields = author as Record<string, unknown> | null;
  const both = [fields?.['first_name'], fields?.['last_name']].filter((part) => typeof part === 'string').join(' ');
  const name = typeof author === 'string' ? author : [fields?.['display_name'], fields?.['name'], fields?.['full_name'], both, fields?.['title']].find((value): value is string => typeof value === 'string' && value.trim() !== '');
  if (name) found.set(key.toLowerCase(), name);
}

/** A file of settings, keys in small letters; null where it cannot be read. */
export function readData(file: string): Record<string, unknown> | null {
  try {
    const text = readFileSync(file, 'utf8');
    const extension = path.extname(file);
    const data: unknown = extension === '.toml' ? parseToml(text) : extension === '.json' ? JSON.parse(text) : parseYaml(text, { uniqueKeys: false, strict: false, logLevel: 'silent' });
    return smallKeys(Array.isArray(data) ? Object.fromEntries(data.entries()) : (data ?? {}));
  } catch {
    return null;
  }
}

function listing(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The titles of Hugo's term pages, `content/TAXONOMY/TERM/_index.md`, by the term in small letters. */
export function termTitles(content: readonly string[], fields: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of content.flatMap((each) => fields.map((field) => path.join(each, field)))) {
    for (const name of listing(folder)) {
      const page = path.join(folder, name, '_index.md');
      const title = existsSync(page) ? splitForeignFile(readFileSync(page, 'utf8')).data?.['title'] : undefined;
      if (typeof title === 'string' && title.trim() !== '') found.set(name.toLowerCase(), title.trim());
    }
  }
  return found;
}
