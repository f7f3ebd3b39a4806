import { addDays, type PlainDate } from '../../model/dates.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Directory, DirectoryAgency, DirectoryPost, DirectoryTenure } from '../../model/recognition.ts';
import { TITLE_ABBREVIATIONS } from '../language/en/titles.ts';
import { foldedWords, type Token } from '../tokens.ts';
import { formsOf } from './agency-forms.ts';
import { push } from './people-index.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** The words of a post's titles. */
interface TitleWords {
  /** All words the post may be called with. */
  readonly words: ReadonlySet<string>;
  /** Of each of its titles the words that say what its holder is: "advisor" of "Advisor to the President". */
  readonly heads: readonly ReadonlySet<string>[];
}

interface Held {
  readonly tenure: DirectoryTenure;
  readonly post: DirectoryPost;
}

/** Posts on file by their titles, and who held them. */
export class PostsIndex {
  readonly #trie = new PhraseTrie<DirectoryPost>();
  readonly #held = new Map<PersonId, Held[]>();
  readonly #agencies: ReadonlyMap<string, DirectoryAgency>;
  readonly #titleWords = new Map<DirectoryPost, TitleWords>();

  constructor({ posts, agencies }: Directory) {
    this.#agencies = new Map(agencies.map((agency) => [agency.id, agency]));
    for (const post of posts) {
      if (post.seats === 1) for (const words of titleForms(post, this.#agencies.get(post.agency))) this.#trie.add(words, post);
      for (const tenure of post.tenures) push(this.#held, tenure.person, { tenure, post });
    }
  }

  /** The one post whose title begins at a token, with the longest title; null where several share it. */
  titleAt(tokens: readonly Token[], from: number): { readonly post: DirectoryPost; readonly to: number } | null {
    const match = this.#trie.matches(tokens, from)[0];
    return match?.values.length === 1 ? { post: match.values[0]!, to: match.to } : null;
  }

  /** Whether a person may have held on a day, or before it, a post that the words of a title in a text fit. */
  fits(person: PersonId, title: readonly string[], day: PlainDate, former: boolean): boolean {
    const asked = title.map((word) => TITLE_ABBREVIATIONS.get(word) ?? word);
    return (this.#held.get(person) ?? []).some((held) => (former ? mayHaveBegun(held.tenure, day) : mayHoldAbout(held.tenure, day)) && isCalled(this.#wordsOf(held.post), asked));
  }

  /** Worked out when somebody asks: an article asks of few posts. */
  #wordsOf(post: DirectoryPost): TitleWords {
    const known = this.#titleWords.get(post) ?? { words: wordsOf(post, this.#agencies.get(post.agency)), heads: headsOf(post) };
    this.#titleWords.set(post, known);
    return known;
  }

  /** Whether nothing is on file of who held what: then no title can be checked. */
  get isSilent(): boolean {
    return this.#held.size === 0;
  }

  hasHeld(person: PersonId): boolean {
    return this.#held.has(person);
  }
}

/** Who certainly held a one-seat post on a day, where exactly one person may have. A holder goes before an acting one. */
export function holderOn(post: DirectoryPost, day: PlainDate): PersonId | null {
  const possible = post.tenures.filter((tenure) => mayHold(tenure, day));
  const holders = possible.filter((tenure) => tenure.as === 'holder');
  const people = new Set((holders.length > 0 ? holders : possible).map(({ person }) => person));
  return people.size === 1 ? [...people][0]! : null;
}

/** Ranks below a post's own: the deputy director is not the director. */
const BELOW = new Set(['vice', 'deputy', 'assistant', 'associate', 'under', 'undersecretary', 'chief']);

function isCalled({ words, heads }: TitleWords, asked: readonly string[]): boolean {
  if (!asked.every((word) => words.has(word))) return false;
  const role = asked.findLast((word) => heads.some((head) => head.has(word)));
  return role !== undefined && heads.some((head) => head.has(role) && [...BELOW].every((word) => head.has(word) === asked.includes(word)));
}

function headsOf({ title, also }: DirectoryPost): Set<string>[] {
  return [title, ...also].map((each) => {
    const words = foldedWords(each).map((word) => TITLE_ABBREVIATIONS.get(word) ?? word);
    const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'to' || word === 'at');
    return new Set(of > 0 ? words.slice(0, of) : words);
  });
}

// Papers go on calling somebody by a title for some days after it has passed to another.
const DAYS_AFTER = 14;

function mayHoldAbout(tenure: DirectoryTenure, day: PlainDate): boolean {
  return mayHold(tenure, day) || mayHold(tenure, addDays(day, -DAYS_AFTER));
}

function mayHaveBegun({ mayFrom }: DirectoryTenure, day: PlainDate): boolean {
  return mayFrom === null || mayFrom <= day;
}

/** A title may still be used of somebody on the day of handover. */
function mayHold(tenure: DirectoryTenure, day: PlainDate): boolean {
  return mayHaveBegun(tenure, day) && (tenure.mayTo === null || day < tenure.mayTo);
}

/** The phrases that a post with one seat is called by: "Director of the Central Intelligence Agency", "CIA director", … */
export function titleForms(post: DirectoryPost, agency: DirectoryAgency | undefined): (readonly string[])[] {
  const short = agency === undefined ? [] : formsOf(agency);
  const found = new Set<string>();
  for (const title of [post.title, ...post.also]) {
    const words = foldedWords(title);
    const joined = words.join(' ');
    found.add(joined);
    const [head, of, ...rest] = words;
    const subject = rest[0] === 'the' ? rest.slice(1) : rest;
    if (of === 'of' && subject.length > 0 && subject.length <= 4) found.add(`${subject.join(' ')} ${head}`);
    if (of !== 'of' || !short.some((form) => isSame(form.words, subject))) continue;
    for (const form of short) for (const made of [`${form.words.join(' ')} ${head}`, `${head} of the ${form.words.join(' ')}`]) found.add(made);
  }
  return [...found].map((form) => form.split(' ')).filter((words) => words.length > 1);
}

const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((word, at) => word === b[at]);

function wordsOf(post: DirectoryPost, agency: DirectoryAgency | undefined): Set<string> {
  const names = agency === undefined ? [] : formsOf(agency).flatMap(({ words }) => words);
  const titles = [post.title, ...post.also].flatMap(foldedWords);
  return new Set([...titles, ...names].map((word) => TITLE_ABBREVIATIONS.get(word) ?? word));
}
