import { isDeepStrictEqual } from 'node:util';
import type { ArticleEntry } from '../../model/article.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Directory, DirectoryAgency, DirectoryPerson, DirectoryPost } from '../../model/recognition.ts';
import type { Reference } from '../../model/reference.ts';
import { ARABIC_PREFIXES } from '../../recognize/language/caseless.ts';
import { otherSpellings } from '../../recognize/language/en/spelling.ts';
import { formsOf } from '../../recognize/names/agency-forms.ts';
import { withoutBrackets } from '../../recognize/names/people-index.ts';
import { personNameOf } from '../../recognize/names/person-name.ts';
import { titleForms } from '../../recognize/names/posts-index.ts';
import { namePatterns, phrasePattern, type FullNamePattern } from '../../recognize/names/text-patterns.ts';
import { foldLetters } from '../../recognize/tokens.ts';

/** Whether a text may read differently after a change of the directory. */
export type Affected = (text: string) => boolean;

/**
 * Compares two directories of names. Recognition finds nobody in a text that has none of their names, and no post or agency
 * in one that has none of their titles and names: so only articles that hold a word or phrase of something that changed
 * can read differently.
 *
 * Of people their surnames count; as long as nothing but their names changed even those only beside a given name that
 * changed. Of agencies whole names count, in all their forms. Of posts that others hold now, whole titles and those others'
 * surnames; of posts that are called otherwise each word of their titles and their agencies' names, wherever another
 * word begins with it. An editor's link to something that changed counts whatever its words are.
 *
 * @returns null where nothing changed.
 */
export function affectedBy(before: Directory, after: Directory): Affected | null {
  if (keepsLedger(before) !== keepsLedger(after)) return () => true;
  const changes = [changesIn(before, after), changesIn(after, before)];
  const words = new Set(changes.flatMap((each) => each.words));
  const names = changes.flatMap((each) => each.names);
  if (words.size === 0 && names.length === 0) return null;
  const word = pattern([...words].sort());
  const pairs = names.map(({ surname, given }) => [pattern([surname]), pattern([given])]);
  // Most texts have neither a word nor a surname.
  const either = pattern([...words, ...names.map(({ surname }) => surname)]);
  return (text) => {
    const plain = PLAIN.test(text) ? text : foldLetters(text);
    return either.test(plain) && (word.test(plain) || pairs.some((pair) => pair.every((each) => each.test(plain))));
  };
}

/** Of words that begin there, be it behind the letter of one of JSON's escapes. */
function pattern(alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!(?<!\\|\\u[0-9a-f]{3})[\p{L}\p{N}])(?:${alternatives.join('|')})`, 'iu');
}

/** Whether it says of anybody what they held: where nothing does, titles are read more freely. */
const keepsLedger = ({ posts }: Directory) => posts.some(({ tenures }) => tenures.length > 0);

/** What a text holds that may mean something that changed: one of the words, or both parts of one of the names. */
interface Changes {
  readonly words: readonly string[];
  readonly names: readonly FullNamePattern[];
}

/** Of everything in `one` that is not the same in `other`. */
function changesIn(one: Directory, other: Directory): Changes {
  const people = changed(one.people, other.people);
  const agencies = changed(one.agencies, other.agencies);
  const agencyIds = new Set(agencies.map(({ id }) => id));
  const posts = [...new Set([...changed(one.posts, other.posts), ...one.posts.filter((post) => agencyIds.has(post.agency))])];
  const otherPosts = new Map(other.posts.map((post) => [post.id, post]));
  const [heldAnew, calledAnew] = partition(posts, (post) => !agencyIds.has(post.agency) && isDeepStrictEqual({ ...post, tenures: [] }, { ...otherPosts.get(post.id), tenures: [] }));
  const holders = new Set([...heldAnew.flatMap((post) => holdersAnew(post, otherPosts.get(post.id)!)), ...calledAnew.flatMap(({ tenures }) => tenures.map(({ person }) => person))]);
  const owners = new Set(calledAnew.map(({ agency }) => agency));
  const agencyById = new Map(one.agencies.map((agency) => [agency.id, agency]));
  const others = new Map(other.people.map((person) => [person.id, person]));
  const [renamed, changedOtherwise] = partition(people, (person) => !holders.has(person.id) && isRenamed(person, others.get(person.id)));
  const newNames = renamed.map((person) => changedNames(person, others.get(person.id)!));
  const words = [
    ...people.map(({ id }) => linkTo('person', id)),
    ...[...holders].map((id) => linkTo('person', id)),
    ...agencies.map(({ id }) => linkTo('agency', id)),
    ...posts.map(({ id }) => linkTo('post', id)),
    ...newNames.flatMap((each) => each.words),
    ...[...changedOtherwise, ...one.people.filter(({ id }) => holders.has(id))].flatMap(wordsOfPerson),
    ...agencies.flatMap(phrasesOfAgency),
    ...one.agencies.filter(({ id }) => owners.has(id)).flatMap(wordsOfAgency),
    ...heldAnew.filter(({ seats }) => seats === 1).flatMap((post) => titleForms(post, agencyById.get(post.agency)).map(phrasePattern)),
    ...calledAnew.flatMap(wordsOfPost),
  ];
  return { words, names: newNames.flatMap((each) => each.names) };
}

/** Whom a post's tenures tell other things of than they did. */
function holdersAnew(post: DirectoryPost, other: DirectoryPost): PersonId[] {
  const tenuresOf = ({ tenures }: DirectoryPost, holder: PersonId) => tenures.filter(({ person }) => person === holder);
  return [...new Set(post.tenures.map(({ person }) => person))].filter((holder) => !isDeepStrictEqual(tenuresOf(post, holder), tenuresOf(other, holder)));
}

function changed<Thing extends { readonly id: string }>(one: readonly Thing[], other: readonly Thing[]): Thing[] {
  const others = new Map(other.map((each) => [each.id, each]));
  return one.filter((each) => !isDeepStrictEqual(each, others.get(each.id)));
}

/** How a link stands in an article's text. */
const linkTo = (kind: Reference['kind'], id: string) => `${kind}:${id}`;

const namesOf = ({ name, also }: DirectoryPerson) => [name, ...also];

const wordsOfPerson = (person: DirectoryPerson): string[] => namesOf(person).map(namePatterns).flatMap(({ onlyName, full }) => [...(onlyName === null ? [] : [onlyName]), ...full.map(({ surname }) => surname)]);

/**
 * Whether nothing changed of somebody but what they are called, so that a text which calls them by a name that stayed
 * reads as before: names that stayed are in the same order, and the first has neither brackets nor a surname of several
 * words, from which more is read.
 */
function isRenamed(one: DirectoryPerson, other: DirectoryPerson | undefined): boolean {
  if (other === undefined || one.born !== other.born || one.died !== other.died) return false;
  const [names, others] = [namesOf(one), namesOf(other)];
  if (!isDeepStrictEqual(names.filter((name) => others.includes(name)), others.filter((name) => names.includes(name)))) return false;
  return one.name === other.name || [one.name, other.name].every((name) => withoutBrackets(name) === name && hasShortSurname(name));
}

function hasShortSurname(name: string): boolean {
  const { words, surnameAt } = personNameOf(name);
  return surnameAt >= words.length - 1;
}

/** What somebody is called in `one` and not in `other`; a surname that others have lost or gained counts by itself, since titles stand before it. */
function changedNames(one: DirectoryPerson, other: DirectoryPerson): Changes {
  const others = namesOf(other);
  const known = new Set(others.flatMap((name) => namePatterns(name).full.flatMap(({ key }) => key ?? [])));
  const patterns = namesOf(one).filter((name) => !others.includes(name)).map(namePatterns);
  const [alone, beside] = partition(patterns.flatMap(({ full }) => full), ({ key }) => key !== null && !known.has(key));
  return { words: [...patterns.flatMap(({ onlyName }) => onlyName ?? []), ...alone.map(({ surname }) => surname)], names: beside };
}

function partition<Thing>(things: readonly Thing[], fits: (thing: Thing) => boolean): [fitting: Thing[], rest: Thing[]] {
  return [things.filter(fits), things.filter((thing) => !fits(thing))];
}

/** Where an agency's name has commas, commas are read in names of others that begin like it: then single words count. */
function phrasesOfAgency(agency: DirectoryAgency): string[] {
  const forms = formsOf(agency);
  if (forms.some(({ listed }) => listed.size > 0)) return wordsOfAgency(agency);
  return [...forms.map(({ words }) => phrasePattern(words)), ...[agency.name, ...agency.also, ...agency.formerNames].flatMap(initials)];
}
const wordsOfAgency = (agency: DirectoryAgency): string[] => [
  ...[agency.name, ...agency.also, ...agency.formerNames].flatMap((each) => [...tellingWords(each), ...initials(each)]).flatMap((word) => [word, ...otherSpellings(word), ...prefixed(word)]),
  ...formsOf(agency).flatMap(({ words, upper }) => (words.length > 1 ? [] : upper ? [words[0]!, [...words[0]!].join('\\.')] : words)),
];
const wordsOfPost = ({ title, also }: DirectoryPost): string[] => [title, ...also].flatMap(tellingWords);

/** Arabic writes "and" and the like together with the word behind. */
const prefixed = (word: string) => (/^\p{Script=Arabic}/u.test(word) ? [...ARABIC_PREFIXES].map((prefix) => prefix + word) : []);

/** The words without which a name is not itself; all of them where it has none but short ones. */
function tellingWords(name: string): string[] {
  const words = foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length > 2 && !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

const COMMON = new Set(['and', 'the', 'for', 'von', 'van', 'der', 'den', 'del', 'dos', 'las', 'los']);

function initials(name: string): string[] {
  const letters = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
  const words = foldLetters(letters);
  return words.length > 1 ? [words, [...words].join('\\.')] : [];
}

// Most texts have nothing beyond ASCII but dashes and quotation marks: no accents, and their case does not count anyway.
const PLAIN = /^[\u0000-\u009F\u2010-\u201F]*$/;

/**
 * All that recognition saw of an article, with the escapes of JSON, and what the article refers to by id.
 *
 * @param body as stored: JSON that begins with its blocks.
 */
export function textOf({ title, summary, image }: Pick<ArticleEntry, 'title' | 'summary' | 'image'>, references: readonly Reference[], body: string): string {
  const blocks = body.slice(0, body.indexOf('],"mentions":['));
  return [title, summary, image?.caption, blocks, ...references.map(({ kind, id }) => linkTo(kind, id))].join('\n');
}
