import type { DirectoryPerson } from '../../model/recognition.ts';
import { HER_NAMES, HIS_NAMES, familyInside, isFamilyFirst } from '../language/en/given-names.ts';
import { PARTICLES } from '../language/en/name-parts.ts';
import { isPlaceName } from '../language/en/places.ts';
import { isShortFor } from '../language/en/nicknames.ts';
import { HER_TITLES, HIS_TITLES, TITLES } from '../language/en/titles.ts';
import { parts, type PersonName } from './person-name.ts';

/** Somebody an article names, on file or not. */
export interface Member {
  /** The same for every naming in the article: the id, or "~" and the name in small letters. */
  readonly key: string;
  /** Of the fullest name the article gives; folded. */
  words: readonly string[];
  /** Whom on file it is; several: that cannot be told; none: nobody. */
  readonly people: readonly DirectoryPerson[];
  /** Place of the first naming in reading order. */
  readonly since: number;
  /** Introduced as somebody's relation: a bare surname goes on to mean the one introduced before. */
  kin: boolean;
  pronoun: 'he' | 'she' | null;
  /** Where the article gives the full name, and not only of something of theirs; in ascending order once all full names are read. */
  readonly inFull: number[];
  /** Where it has called them by the surname alone so far. */
  readonly bare: number[];
  /** The words of the titles it gives them. */
  readonly titles: Set<string>;
}

export interface Introduction {
  readonly name: PersonName;
  readonly people: readonly DirectoryPerson[];
  readonly since: number;
  readonly kin: boolean;
  readonly title: readonly string[];
  /** Whether only something of theirs is named: "Ann Kelly's laptop". */
  readonly passing?: boolean;
}

/** Everybody an article has introduced, by all that they may then be called. */
export class Cast {
  readonly #members = new Map<string, Member>();
  readonly #bySurname = new Map<string, Set<Member>>();
  readonly #byGiven = new Map<string, Set<Member>>();

  get members(): Iterable<Member> {
    return this.#members.values();
  }

  /** Adds somebody, or finds them where the article has named them before. */
  introduce(introduction: Introduction): Member {
    const { name, people, since, kin, title, passing = false } = introduction;
    const key = people.length > 0 ? people.map(({ id }) => id).join('|') : (this.#sameStranger(name)?.key ?? `~${name.words.join(' ')}`);
    const pronoun = pronounOf(title, name.words);
    const known = this.#members.get(key);
    const member = known ?? { key, words: name.words, people, since, kin, pronoun, inFull: [], bare: [], titles: new Set<string>() };
    this.#members.set(key, member);
    if (!passing) member.inFull.push(since);
    for (const word of title) member.titles.add(word);
    member.kin ||= kin;
    member.pronoun ??= pronoun;
    if (name.words.length > member.words.length) member.words = name.words;
    this.#learn(member, name);
    return member;
  }

  /** What somebody is called from now on: all ends of the name, and the given name; of "Karl of Baden" only "Karl". */
  #learn(member: Member, { words, surnameAt, suffix }: PersonName): void {
    if (suffix !== '') add(this.#bySurname, `${words.at(-1)!} ${suffix}`, member);
    const whole = !words.includes('of');
    for (let at = words.length === 1 ? 0 : 1; whole && at < words.length; at++) {
      if ((at > surnameAt || !PARTICLES.has(words[at]!) || at === surnameAt) && !(at < words.length - 1 && isPlaceName(words.slice(at)))) add(this.#bySurname, words.slice(at).join(' '), member);
    }
    // "Jay-Z" is one name, looked up by its parts.
    if (words.length === 1 && member.people.length > 0 && words[0]!.includes('-')) add(this.#bySurname, parts(words[0]!).join(' '), member);
    if (surnameAt > 0 && words[0]!.length > 1 && !TITLES.has(words[0]!)) add(this.#byGiven, words[0]!, member);
    if (isFamilyFirst(words)) add(this.#bySurname, words[0]!, member);
    const family = familyInside(words);
    if (family !== null) add(this.#bySurname, family, member);
  }

  /** Somebody's whole surname on file as well: "Karim Tawil" may go on as "al-Tawil". */
  learnSurname(member: Member, { words, surnameAt }: PersonName): void {
    if (surnameAt < words.length - 1 && !isPlaceName(words.slice(surnameAt)) && this.bySurname(words.at(-1)!).includes(member)) add(this.#bySurname, words.slice(surnameAt).join(' '), member);
  }

  #sameStranger({ words }: PersonName): Member | undefined {
    const others = [...(this.#bySurname.get(words.at(-1)!) ?? [])].filter((member) => member.people.length === 0 && member.key.startsWith('~'));
    return others.find((member) => sameWords(member.words, words) || (sameGiven(member.words, words) && member.words.at(-1) === words.at(-1)));
  }

  /** Who may be meant by the end of a name; `surname` of one word or more. */
  bySurname(surname: string): readonly Member[] {
    return [...(this.#bySurname.get(surname) ?? [])];
  }

  hasSurname(surname: string): boolean {
    return this.#bySurname.has(surname);
  }

  byGiven(given: string): readonly Member[] {
    return [...(this.#byGiven.get(given) ?? [])];
  }

  /** Whether the article has named somebody on file by a name that is theirs alone. */
  isAlone(id: string): boolean {
    return this.#members.has(id);
  }

  knows(word: string): boolean {
    return this.#bySurname.has(word) || this.#byGiven.has(word);
  }
}

function add(map: Map<string, Set<Member>>, word: string, member: Member): void {
  const set = map.get(word);
  if (set === undefined) map.set(word, new Set([member]));
  else set.add(member);
}

const sameWords = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((word, at) => word === b[at]);

/** One is called by a surname alone, or both given names can be one. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return true;
  const [one, other] = [a[0]!, b[0]!];
  return one === other || isShortFor(one, other) || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** What English calls somebody by title or given name; null where neither tells. */
export function pronounOf(title: readonly string[], words: readonly string[]): 'he' | 'she' | null {
  for (const word of title) {
    if (HIS_TITLES.has(word)) return 'he';
    if (HER_TITLES.has(word)) return 'she';
  }
  const given = words.length > 1 && !isFamilyFirst(words) ? words[0]! : '';
  const [his, her] = [HIS_NAMES.has(given), HER_NAMES.has(given)];
  return his === her ? null : his ? 'he' : 'she';
}
