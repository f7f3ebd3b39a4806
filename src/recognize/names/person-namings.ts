import type { PlainDate } from '../../model/dates.ts';
import { isGiven } from '../language/en/given-names.ts';
import { PARTICLES } from '../language/en/name-parts.ts';
import type { DirectoryPerson } from '../../model/recognition.ts';
import type { NamedPerson } from '../names-found.ts';
import { foldedWords, type Token } from '../tokens.ts';
import type { ReadLine } from './segment.ts';
import { Cast } from './cast.ts';
import { compoundNamings } from './compound-namings.ts';
import type { NameIndex } from './name-index.ts';
import type { Naming } from './naming.ts';
import { FoundPeople } from './found-people.ts';
import type { Line } from './lines.ts';
import type { Linked } from './linked.ts';
import { isKin, looksLikePerson } from './looks-like-person.ts';
import { bearersOf } from './namesakes.ts';
import { parts, personName, personNameOf, type PersonName } from './person-name.ts';
import type { Segment } from './segment.ts';
import { ShortNames, type Open } from './short-names.ts';
import { titleAfter, titleBefore, wordsIn, type TitleSpan } from './title-spans.ts';
import { placeOf, type Known } from './whom-meant.ts';
import { WordSense } from './word-sense.ts';

export interface PersonNamings {
  readonly namings: readonly Naming[];
  readonly named: readonly NamedPerson[];
}

/** A full name of somebody on file. */
interface Full extends Open {
  readonly name: PersonName;
  readonly people: readonly DirectoryPerson[];
  readonly title: TitleSpan | null;
  readonly after: TitleSpan | null;
}

/** People an article names: first whoever it introduces by a full name, then everybody who is called less. */
export function personNamings(read: readonly ReadLine[], linked: readonly Linked[], index: NameIndex, day: PlainDate): PersonNamings {
  return new PersonReading(read, linked, index, day).result();
}

class PersonReading {
  readonly #cast = new Cast();
  readonly #found = new FoundPeople();
  readonly #index: NameIndex;
  readonly #day: PlainDate;
  readonly #sense: WordSense;
  readonly #known: Known;
  readonly #covered: readonly Linked[];
  readonly #short: ShortNames;
  /** Full names that several on file have. */
  readonly #shared: Full[] = [];
  /** Words of the names of people who are on no file. */
  readonly #strange = new Set<Token>();

  constructor(read: readonly ReadLine[], linked: readonly Linked[], index: NameIndex, day: PlainDate) {
    this.#index = index;
    this.#day = day;
    this.#covered = linked;
    this.#known = { cast: this.#cast, posts: index.posts, day, hasHeadline: read[0]?.line.part === 'headline' };
    this.#sense = new WordSense(read.map(({ line }) => line), this.#cast);
    this.#short = new ShortNames(this.#found, this.#known, this.#sense, index.people);
    for (const each of linked) this.#introduceLinked(each, read);
    const open = read.flatMap(({ line, runs }, order) => runs.flatMap((run) => this.#readRun(line, order, run)));
    for (const full of this.#shared) this.#introduceFull(full, this.#established(full.people));
    const rest = open.filter((each) => !this.#readStranger(each));
    for (const { inFull } of this.#cast.members) inFull.sort((a, b) => a - b);
    const untold = rest.filter((each) => this.#tellsNothing(each));
    // Somebody whom only a later title introduced is meant before it as well.
    if (this.#short.isTitled) for (const each of untold) this.#short.read(each);
    this.#found.namings.push(...compoundNamings(read, this.#strange, this.#known));
    this.#found.named.sort((a, b) => a.block - b.block || a.start - b.start);
  }

  result(): PersonNamings {
    return this.#found;
  }

  /** An editor's link introduces whom it names, under that name and under the linked words. */
  #introduceLinked({ naming, person, stranger }: Linked, read: readonly ReadLine[]): void {
    const { line, start, end } = naming;
    const since = placeOf(read.findIndex((each) => each.line === line), start);
    const words = foldedWords(line.text.slice(start, end));
    if (person === null && (!stranger || words.length < 2)) return;
    const people = person === null ? [] : [person];
    if (person !== null) this.#cast.introduce({ name: personNameOf(person.name), people, since, kin: false, title: [] });
    const member = this.#cast.introduce({ name: personName(words), people, since, kin: false, title: [] });
    this.#found.name(line, start, end, member, null);
  }

  #readRun(line: Line, at: number, run: readonly Segment[]): Open[] {
    return run.flatMap((segment, index): Open[] => {
      const order = placeOf(at, line.tokens[segment.from]!.start);
      if (this.#isCovered(line, segment)) return [];
      if (segment.kind === 'person') return this.#readFull(line, order, segment) ? [] : [{ line, order, from: segment.from, to: segment.to }];
      return segment.kind === 'words' || (segment.kind === 'title' && index === run.length - 1 && this.#mayBeName(line, segment)) ? [{ line, order, from: segment.from, to: segment.to }] : [];
    });
  }

  /** "King" at a sentence's beginning is a title, unless it speaks. */
  #mayBeName(line: Line, { from }: Segment): boolean {
    const { capital, opens } = line.tokens[from]!;
    return capital && (!opens || this.#sense.saysSomething(line, from));
  }

  #isCovered(line: Line, { from, to }: { from: number; to: number }): boolean {
    return this.#covered.some(({ naming }) => naming.line === line && naming.start < line.tokens[to - 1]!.end && line.tokens[from]!.start < naming.end);
  }

  /** A full name of somebody on file; false where it may as well be somebody else's. */
  #readFull(line: Line, order: number, { from, to, name, found }: Segment & { kind: 'person' }): boolean {
    if (this.#sense.isShip(line, from, to)) return true;
    const title = titleBefore(line, from);
    const words = wordsIn(line, title);
    const after = titleAfter(line, to);
    const people = bearersOf(found, name.words.at(-1)!, { title: words, after: wordsIn(line, after) }, { posts: this.#index.posts, day: this.#day });
    if (people.length === 0) return false;
    const full = { line, order, from, to, name, people, title, after };
    if (people.length > 1) this.#shared.push(full);
    else this.#introduceFull(full, people);
    return true;
  }

  #introduceFull({ line, order, from, to, name, title, after }: Full, people: readonly DirectoryPerson[]): void {
    const member = this.#cast.introduce({ name, people, since: order, kin: isKin(line, from, to), title: wordsIn(line, title), passing: line.tokens[to - 1]!.possessive });
    if (people.length === 1) this.#cast.learnSurname(member, personNameOf(people[0]!.name));
    this.#found.name(line, line.tokens[from]!.start, line.tokens[to - 1]!.end, member, title ?? after);
  }

  /** Of those whom a full name may mean the one whom the article calls by a name that nobody else has; else all. */
  #established(people: readonly DirectoryPerson[]): readonly DirectoryPerson[] {
    const known = people.filter(({ id }) => this.#cast.isAlone(id));
    return known.length === 1 ? known : people;
  }

  /** A full name of nobody on file, and whether it was one. */
  #readStranger({ line, order, from, to }: Open): boolean {
    if (line.style !== 'prose') return false;
    const piece = this.#sense.trimmed(line, from, to);
    if (piece === null) return true;
    const tokens = line.tokens.slice(piece.from, piece.to);
    if (tokens.length < 2) return false;
    const words = tokens.map(({ fold }) => fold);
    if (this.#cast.hasSurname(words.flatMap(parts).join(' '))) return false;
    const title = titleBefore(line, piece.from);
    // "Quill Voss" of Ada Quill is somebody the article knows, whatever she is called now.
    if (tokens.length === 2 && !isGiven(words[0]!) && this.#cast.bySurname(words[0]!).some(({ people }) => people.length > 0)) return false;
    // "Mayor de la Cruz": a surname alone.
    if (title !== null && tokens.every(({ fold, capital }, at) => at === tokens.length - 1 || (!capital && PARTICLES.has(fold)))) {
      this.#short.introduceByTitle(line, order, piece.from, piece.to, wordsIn(line, title), title);
      return true;
    }
    if (!looksLikePerson(line, piece.from, piece.to, title)) return false;
    for (const token of tokens) this.#strange.add(token);
    const member = this.#cast.introduce({ name: personName(words), people: [], since: order, kin: isKin(line, piece.from, piece.to), title: wordsIn(line, title), passing: tokens.at(-1)!.possessive });
    this.#found.name(line, tokens[0]!.start, tokens.at(-1)!.end, member, title ?? titleAfter(line, piece.to));
    return true;
  }

  /** Reads a surname or given name alone; whether it is anybody's is not told yet. */
  #tellsNothing(open: Open): boolean {
    const before = this.#found.count;
    this.#short.read(open);
    return this.#found.count === before;
  }
}
