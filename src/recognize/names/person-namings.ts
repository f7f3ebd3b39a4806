import type { PlainDate } from '../../model/dates.ts';
import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { PARTICLES, SUFFIXES } from '../language/en/name-parts.ts';
import { DEMONYMS, PLACES } from '../language/en/places.ts';
import { NOT_A_PERSON_BEFORE, OF_SOMEBODY } from '../language/en/things.ts';
import type { DirectoryPerson } from '../../model/recognition.ts';
import type { NamedPerson } from '../names-found.ts';
import { foldedWords, type Token } from '../tokens.ts';
import type { ReadLine } from './agency-namings.ts';
import { Cast, type Member } from './cast.ts';
import { compoundNamings } from './compound-namings.ts';
import type { NameIndex, Naming } from './find-names.ts';
import type { Line } from './lines.ts';
import type { Linked } from './linked.ts';
import { isKin, looksLikePerson, mayBeSurname } from './looks-like-person.ts';
import { bearersOf, onlyBearer } from './namesakes.ts';
import { parts, personName, personNameOf, type PersonName } from './person-name.ts';
import { isInitial, isSuffixOfThing, isThing } from './neighbours.ts';
import type { Segment } from './segments.ts';
import { isFormer, rolesOf, titleAfter, titleBefore, wordsIn, type TitleSpan } from './title-spans.ts';
import { placeOf, pronounByHonorific, whomMeant, type Known } from './whom-meant.ts';
import { isWork, joinedWords, WordSense } from './word-sense.ts';

export interface PersonNamings {
  readonly namings: readonly Naming[];
  readonly named: readonly NamedPerson[];
}

/** Capital words that may be somebody's name, still to be told. */
interface Open {
  readonly line: Line;
  readonly order: number;
  readonly from: number;
  readonly to: number;
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
  readonly #index: NameIndex;
  readonly #day: PlainDate;
  readonly #namings: Naming[] = [];
  readonly #named: NamedPerson[] = [];
  readonly #sense: WordSense;
  readonly #known: Known;
  readonly #covered: readonly Linked[];
  /** Whether a title alone has introduced somebody on file. */
  #isTitled = false;
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
    for (const each of linked) this.#introduceLinked(each, read);
    const open = read.flatMap(({ line, runs }, order) => runs.flatMap((run) => this.#readRun(line, order, run)));
    for (const full of this.#shared) this.#introduceFull(full, this.#established(full.people));
    const rest = open.filter((each) => !this.#readStranger(each));
    for (const { inFull } of this.#cast.members) inFull.sort((a, b) => a - b);
    const untold = rest.filter((each) => this.#tellsNothing(each));
    // Somebody whom only a later title introduced is meant before it as well.
    if (this.#isTitled) for (const each of untold) this.#readShort(each);
    this.#namings.push(...compoundNamings(read, this.#strange, this.#known));
    this.#named.sort((a, b) => a.block - b.block || a.start - b.start);
  }

  result(): PersonNamings {
    return { namings: this.#namings, named: this.#named };
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
    this.#name(line, start, end, member, null);
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
    this.#name(line, line.tokens[from]!.start, line.tokens[to - 1]!.end, member, title ?? after);
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
      this.#introduceByTitle(line, order, piece.from, piece.to, wordsIn(line, title), title);
      return true;
    }
    if (!looksLikePerson(line, piece.from, piece.to, title)) return false;
    for (const token of tokens) this.#strange.add(token);
    const member = this.#cast.introduce({ name: personName(words), people: [], since: order, kin: isKin(line, piece.from, piece.to), title: wordsIn(line, title), passing: tokens.at(-1)!.possessive });
    this.#name(line, tokens[0]!.start, tokens.at(-1)!.end, member, title ?? titleAfter(line, piece.to));
    return true;
  }

  /** Reads a surname or given name alone; whether it is anybody's is not told yet. */
  #tellsNothing(open: Open): boolean {
    const before = this.#namings.length + this.#named.length;
    this.#readShort(open);
    return this.#namings.length + this.#named.length === before;
  }

  /** A surname or given name alone. */
  #readShort({ line, order, from, to }: Open): void {
    if (line.style === 'prose') {
      const piece = this.#sense.trimmed(line, from, to);
      if (piece !== null) this.#readEnd(line, order, piece.from, piece.to);
      return;
    }
    // Among words that are all capital, any of them may be a name.
    for (let at = from; at < to;) at = this.#readAmongCapitals(line, order, at, to);
  }

  #readAmongCapitals(line: Line, order: number, at: number, to: number): number {
    const { tokens } = line;
    for (let end = Math.min(to, at + 4); end > at; end--) {
      const words = joinedWords(tokens, at, end);
      if (!this.#cast.hasSurname(words) || (end === at + 1 && ALSO_WORDS.has(words) && !this.#sense.saysSomething(line, at))) continue;
      const previous = at > 0 && tokens[at]!.joined ? tokens[at - 1]! : undefined;
      const next = tokens[end]?.joined && !tokens[end - 1]!.possessive ? tokens[end] : undefined;
      if (previous !== undefined && (isGiven(previous.fold) || NOT_A_PERSON_BEFORE.has(previous.fold) || isInitial(previous))) continue;
      if (next !== undefined && ((isThing(next.fold) && !OF_SOMEBODY.has(next.fold)) || SUFFIXES.has(next.fold))) continue;
      this.#resolve(line, order, at, end, words);
      return end;
    }
    return at + 1;
  }

  #readEnd(line: Line, order: number, from: number, to: number): void {
    const { tokens } = line;
    const words = joinedWords(tokens, from, to);
    if (to - from > 1) {
      if (isSuffixOfThing(tokens, to)) return;
      const end = this.#cast.hasSurname(words) ? to : this.#sense.behindOwner(line, from, to);
      if (end > from) this.#resolve(line, order, from, end, joinedWords(tokens, from, end));
      return;
    }
    const token = tokens[from]!;
    const first = this.#sense.withParticles(tokens, from, words);
    if (first < from) return this.#resolve(line, order, first, to, joinedWords(tokens, first, to));
    if (this.#sense.isOtherThing(line, from) || (token.opens && this.#sense.mayBeWord(token) && !this.#sense.saysSomething(line, from))) return;
    this.#resolve(line, order, from, to, words);
  }

  #resolve(line: Line, order: number, from: number, to: number, words: string): void {
    const title = titleBefore(line, from);
    const titleWords = wordsIn(line, title);
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    const members = whomMeant({ words, title: titleWords, order, oneWord: to - from === 1 }, this.#known);
    if (members.length === 1) {
      if (members[0]!.words.length === 1 && isWork(line, line.tokens[to - 1]!)) return;
      if (words !== members[0]!.words[0]) members[0]!.bare.push(order);
      members[0]!.pronoun = pronounByHonorific(titleWords) ?? members[0]!.pronoun;
      return this.#name(line, start, end, members[0]!, title);
    }
    if (members.length > 1) return this.#leaveOpen(line, start, end, words, members);
    if (title !== null && line.style === 'prose') this.#introduceByTitle(line, order, from, to, titleWords, title);
    else this.#nameOnly(line, from, to);
  }

  /** "Secretary Tillerson": on file exactly one of that surname held on the day what the title says. */
  #introduceByTitle(line: Line, order: number, from: number, to: number, words: readonly string[], title: TitleSpan): void {
    const folded = line.tokens.slice(from, to).map(({ fold }) => fold);
    const asked = rolesOf(words);
    const bearers = asked.length === 0 ? [] : this.#index.people.bySurname(parts(folded.at(-1)!).at(-1)!);
    const fitting = this.#index.posts.isSilent ? onlyBearer(bearers, words, folded.at(-1)!) : bearers.filter(({ id }) => this.#index.posts.fits(id, asked, this.#day, isFormer(words)));
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    if (fitting.length === 0 && !mayBeSurname(line, from, to, title)) {
      this.#nameOnly(line, from, to);
      return;
    }
    if (fitting.length > 1) this.#namings.push({ line, start, end, meaning: null, candidates: fitting.map(({ id }) => id as string).sort() });
    const people = fitting.length === 1 ? fitting : [];
    if (people.length === 0 && this.#nameOnly(line, from, to)) return;
    this.#isTitled ||= people.length > 0;
    const member = this.#cast.introduce({ name: personName(folded), people, since: order, kin: false, title: words });
    if (people.length === 1) this.#cast.learnSurname(member, personNameOf(people[0]!.name));
    this.#name(line, start, end, member, title);
  }

  /** Somebody on file who has one name only; whether there was one. */
  #nameOnly(line: Line, from: number, to: number): boolean {
    if (to - from !== 1 || line.style === 'capitals') return false;
    const token = line.tokens[from]!;
    const found = this.#index.people.byOnlyName(token.fold);
    if (found.length !== 1 || isWork(line, token) || this.#sense.mayBeWord(token) || PLACES.has(token.fold) || DEMONYMS.has(token.fold)) return false;
    const member = this.#cast.introduce({ name: personName([token.fold]), people: found, since: 0, kin: false, title: [] });
    this.#name(line, token.start, token.end, member, null);
    return true;
  }

  #leaveOpen(line: Line, start: number, end: number, words: string, members: readonly Member[]): void {
    if (!this.#cast.hasSurname(words)) return;
    const candidates = [...new Set(members.flatMap(({ people }) => people.map(({ id }) => id as string)))].sort();
    if (candidates.length > 1) this.#namings.push({ line, start, end, meaning: null, candidates });
  }

  #name(line: Line, start: number, end: number, member: Member, title: TitleSpan | null): void {
    const person = member.people.length === 1 ? member.people[0]! : null;
    if (person !== null) this.#namings.push({ line, start, end, meaning: { kind: 'person', id: person.id }, candidates: [] });
    if (member.people.length > 1) this.#namings.push({ line, start, end, meaning: null, candidates: member.people.map(({ id }) => id as string) });
    if (line.block < 0) return;
    const span = title === null ? null : { block: line.block, start: line.tokens[title.from]!.start, end: line.tokens[title.to - 1]!.end };
    const { key, pronoun } = member;
    this.#named.push({ block: line.block, start, end, text: line.text.slice(start, end), key, id: person?.id ?? null, pronoun, title: span });
  }
}
