import { isDeepStrictEqual } from 'node:util';
import type { ArticleEntry } from '../../model/article.ts';
import type { Directory, DirectoryAgency, DirectoryPerson, DirectoryPost } from '../../model/recognition.ts';
import type { Reference } from '../../model/reference.ts';
import { ARABIC_PREFIXES } from '../../recognize/language/caseless.ts';
import { otherSpellings } from '../../recognize/language/en/spelling.ts';
import { formsOf } from '../../recognize/names/agency-forms.ts';
import { surnameStem } from '../../recognize/names/person-name.ts';

/** Whether a text may read differently after a change of the directory. */
export type Affected = (text: string) => boolean;

/**
 * Compares two directories of names. Recognition finds nobody in a text that has none of the words of their names, or of
 * their posts' titles, or of the agencies they belong to: so only articles that hold a word of something that changed can
 * read differently. A word counts wherever another word begins with it ("Senators", "Trump's"), initials and all
 * ("CIA"); short and common words count only in names that have no others. An editor's link to something that changed
 * counts whatever its words are.
 *
 * @returns null where nothing changed.
 */
export function affectedBy(before: Directory, after: Directory): Affected | null {
  if (keepsLedger(before) !== keepsLedger(after)) return () => true;
  const words = new Set([...changedWords(before, after), ...changedWords(after, before)]);
  if (words.size === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...words].sort().join('|')})`, 'u');
  return (text) => pattern.test(folded(text));
}

/** Whether it says of anybody what they held: where nothing does, titles are read more freely. */
const keepsLedger = ({ posts }: Directory) => posts.some(({ tenures }) => tenures.length > 0);

/** The words of everything in `one` that is not the same in `other`. */
function changedWords(one: Directory, other: Directory): string[] {
  const people = changed(one.people, other.people);
  const agencies = changed(one.agencies, other.agencies);
  const agencyIds = new Set(agencies.map(({ id }) => id));
  const posts = [...new Set([...changed(one.posts, other.posts), ...one.posts.filter((post) => agencyIds.has(post.agency))])];
  const holders = new Set(posts.flatMap((post) => post.tenures.map(({ person }) => person)));
  const owners = new Set(posts.map(({ agency }) => agency));
  return [
    ...people.map(({ id }) => linkTo('person', id)),
    ...agencies.map(({ id }) => linkTo('agency', id)),
    ...posts.map(({ id }) => linkTo('post', id)),
    ...[...people, ...one.people.filter(({ id }) => holders.has(id))].flatMap(wordsOfPerson),
    ...[...agencies, ...one.agencies.filter(({ id }) => owners.has(id))].flatMap(wordsOfAgency),
    ...posts.flatMap(wordsOfPost),
  ];
}

function changed<Thing extends { readonly id: string }>(one: readonly Thing[], other: readonly Thing[]): Thing[] {
  const others = new Map(other.map((each) => [each.id, each]));
  return one.filter((each) => !isDeepStrictEqual(each, others.get(each.id)));
}

/** How a link stands in an article's text. */
const linkTo = (kind: Reference['kind'], id: string) => `${kind}:${id}`;

const wordsOfPerson = ({ name, also }: DirectoryPerson): string[] => [name, ...also].flatMap(tellingWords).flatMap((word) => [surnameStem(word), ...prefixed(word)]);
const wordsOfAgency = (agency: DirectoryAgency): string[] => [
  ...[agency.name, ...agency.also, ...agency.formerNames].flatMap((each) => [...tellingWords(each), ...initials(each)]).flatMap((word) => [word, ...otherSpellings(word), ...prefixed(word)]),
  ...formsOf(agency).flatMap(({ words, upper }) => (words.length > 1 ? [] : upper ? [words[0]!, [...words[0]!].join('\\.')] : words)),
];
const wordsOfPost = ({ title, also }: DirectoryPost): string[] => [title, ...also].flatMap(tellingWords);

/** Arabic writes "and" and the like together with the word behind. */
const prefixed = (word: string) => (/^\p{Script=Arabic}/u.test(word) ? [...ARABIC_PREFIXES].map((prefix) => prefix + word) : []);

/** The words without which a name is not itself; all of them where it has none but short ones. */
function tellingWords(name: string): string[] {
  const words = folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

const COMMON = new Set(['and', 'the', 'for', 'von', 'van', 'der', 'den', 'del', 'dos', 'las', 'los']);

function initials(name: string): string[] {
  const letters = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
  return letters.length > 1 ? [folded(letters), [...folded(letters)].join('\\.')] : [];
}

/** Without case, accents and the dots of abbreviations' letters kept. */
function folded(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '')).toLowerCase();
}

// Most texts have nothing beyond ASCII but dashes and quotation marks, which are left as they are anyway.
const PLAIN = /^[\u0000-\u009F\u2010-\u201F]*$/;

/**
 * All that recognition saw of an article, and what the article refers to by id.
 *
 * @param body as stored: JSON that begins with its blocks.
 */
export function textOf({ headline, standfirst, leadCaption }: Pick<ArticleEntry, 'headline' | 'standfirst' | 'leadCaption'>, references: readonly Reference[], body: string): string {
  // Escapes would hide where a word begins: `\n` before it is a letter there.
  const blocks = body.slice(0, body.indexOf('],"mentions":[')).replaceAll(/\\(?:u[0-9a-f]{4}|.)/g, ' ');
  return [headline.text, standfirst?.text, leadCaption?.text, blocks, ...references.map(({ kind, id }) => linkTo(kind, id))].join('\n');
}
