import type { PlainDate } from '../../model/dates.ts';
import { ANY_NAMES } from '../language/en/given-names.ts';
import { PLACES } from '../language/en/places.ts';
import { BEFORE_GIVEN_NAMES, HONORIFICS } from '../language/en/titles.ts';
import { pronounOf, type Cast, type Member } from './cast.ts';
import type { PostsIndex } from './posts-index.ts';
import { isFormer, rolesOf } from './title-spans.ts';

/** A name short of the full one, as a text has it. */
export interface Called {
  /** Folded, single spaces between. */
  readonly words: string;
  /** The folded words of the title before it. */
  readonly title: readonly string[];
  /** Where it stands, by `placeOf`. */
  readonly order: number;
  readonly oneWord: boolean;
}

/** What tells who is meant by less than a full name. */
export interface Known {
  readonly cast: Cast;
  readonly posts: PostsIndex;
  readonly day: PlainDate;
  /** Whether the article's first line is its headline. */
  readonly hasHeadline: boolean;
}

// Places in an article are told by line and offset in one number.
const LINE = 100_000;

/** A place in an article as a number: the later, the greater. */
export function placeOf(line: number, offset: number): number {
  return line * LINE + Math.min(offset, LINE - 1);
}

const lineOf = (place: number) => Math.floor(place / LINE);

/** "Mr" and "Ms" tell it; null where no such word stands before a name. */
export function pronounByHonorific(title: readonly string[]): 'he' | 'she' | null {
  return pronounOf(title.filter((word) => HONORIFICS.has(word)), []);
}

/** Whom of those introduced a surname or given name can mean: one, or several where nothing tells them apart, or nobody. */
export function whomMeant({ words, title, order, oneWord }: Called, { cast, posts, day, hasHeadline }: Known): readonly Member[] {
  const pronoun = pronounByHonorific(title);
  // "Ms" tells more than a given name that men and women have.
  const fits = (member: Member) => pronoun === null || member.pronoun === null || member.pronoun === pronoun || ANY_NAMES.has(member.words[0]!);
  const bySurname = cast.bySurname(words).filter(fits);
  const byGiven = oneWord && (title.length === 0 || BEFORE_GIVEN_NAMES.has(title.at(-1)!)) && !PLACES.has(words) ? cast.byGiven(words).filter(fits) : [];
  const all = bySurname.length > 0 ? bySurname : byGiven;
  if (all.length < 2) return all;
  const before = all.filter(({ since }) => since < order);
  return titled(all, title, posts, day) ?? single(before) ?? single(before.filter(({ kin }) => !kin)) ?? principal(before, order) ?? (hasHeadline ? inHeadline(before, order) : null) ?? all;
}

/** Whom of several a title tells: by a post held on the day, else by a title the article has given before. */
function titled(members: readonly Member[], title: readonly string[], posts: PostsIndex, day: PlainDate): readonly Member[] | null {
  const asked = rolesOf(title);
  if (asked.length === 0) return null;
  return single(members.filter(({ people }) => people.length === 1 && posts.fits(people[0]!.id, asked, day, isFormer(title))))
    ?? single(members.filter(({ titles }) => asked.every((word) => titles.has(word))));
}

function single(members: readonly Member[]): readonly Member[] | null {
  return members.length === 1 ? members : null;
}

/**
 * Of several who share a surname, the one whom the article has long called by it: where each of the others was named
 * but once, or came when it was usual already; in neither case just now.
 */
function principal(members: readonly Member[], order: number): readonly Member[] | null {
  const usual = members.filter(({ bare }) => bare.length > 1);
  if (usual.length !== 1) return null;
  const [one] = usual as [Member];
  const passing = members.filter((each) => each !== one).every(({ inFull, since }) => {
    const last = lastBefore(inFull, order);
    const wasUsual = one.bare[1]! < since;
    if (lineOf(order) - lineOf(last) > 1) return inFull.length < 2 || wasUsual;
    return wasUsual && lastBefore(one.inFull, order) > last;
  });
  return passing ? usual : null;
}

/** Whom the headline names in full, where each of the others was named but once, and in another paragraph. */
function inHeadline(members: readonly Member[], order: number): readonly Member[] | null {
  const named = members.filter(({ since }) => lineOf(since) === 0);
  const passing = members.every(({ inFull, since }) => lineOf(since) === 0 || (inFull.length < 2 && lineOf(inFull[0] ?? since) < lineOf(order)));
  return named.length === 1 && passing ? named : null;
}

/** The last of places in ascending order that lies before another; 0 where none does. */
function lastBefore(places: readonly number[], order: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < order) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? 0;
}
