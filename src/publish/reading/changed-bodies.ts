import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '../../model/ids.ts';
import type { Directory, DirectoryAgency, DirectoryPost } from '../../model/recognition.ts';
import { ARABIC_PREFIXES } from '../../recognize/language/caseless.ts';
import { otherSpellings } from '../../recognize/language/en/spelling.ts';
import { formsOf } from '../../recognize/names/agency-forms.ts';
import { titleForms } from '../../recognize/names/posts-index.ts';
import { phrasePattern } from '../../recognize/names/text-patterns.ts';
import { foldLetters } from '../../recognize/tokens.ts';
import { changed, linkTo, partition } from './changed-things.ts';

export interface ChangedBodies {
  /** What names them in a text, as regular expressions. */
  readonly words: readonly string[];
  /** Of whom their posts tell other things. */
  readonly holders: ReadonlySet<PersonId>;
}

/** What names agencies and posts of `one` that are not the same in `other`. */
export function changedBodies(one: Directory, other: Directory): ChangedBodies {
  const agencies = changed(one.agencies, other.agencies);
  const agencyIds = new Set(agencies.map(({ id }) => id));
  const posts = [...new Set([...changed(one.posts, other.posts), ...one.posts.filter((post) => agencyIds.has(post.agency))])];
  const others = new Map(other.posts.map((post) => [post.id, post]));
  const [heldAnew, calledAnew] = partition(posts, (post) => !agencyIds.has(post.agency) && isDeepStrictEqual({ ...post, tenures: [] }, { ...others.get(post.id), tenures: [] }));
  const agencyById = new Map(one.agencies.map((agency) => [agency.id, agency]));
  const owners = new Set(calledAnew.map(({ agency }) => agency));
  const words = [
    ...agencies.map(({ id }) => linkTo('agency', id)),
    ...posts.map(({ id }) => linkTo('post', id)),
    ...agencies.flatMap(phrasesOfAgency),
    ...one.agencies.filter(({ id }) => owners.has(id)).flatMap(wordsOfAgency),
    ...heldAnew.filter(({ seats }) => seats === 1).flatMap((post) => titleForms(post, agencyById.get(post.agency)).map(phrasePattern)),
    ...calledAnew.flatMap(wordsOfPost),
  ];
  const holders = [...heldAnew.flatMap((post) => holdersAnew(post, others.get(post.id)!)), ...calledAnew.flatMap(({ tenures }) => tenures.map(({ person }) => person))];
  return { words, holders: new Set(holders) };
}

/** Whom a post's tenures tell other things of than they did. */
function holdersAnew(post: DirectoryPost, other: DirectoryPost): PersonId[] {
  const tenuresOf = ({ tenures }: DirectoryPost, holder: PersonId) => tenures.filter(({ person }) => person === holder);
  return [...new Set(post.tenures.map(({ person }) => person))].filter((holder) => !isDeepStrictEqual(tenuresOf(post, holder), tenuresOf(other, holder)));
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
